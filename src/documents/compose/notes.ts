import type { Block } from '../manuscript.ts';
import { typedWording } from '../wording.ts';
import { type Narrator, say } from './narrator.ts';
import { originOf } from './origin.ts';
import { tellLine } from './told.ts';

/** 附注 (GB/T 9704-2012, 7.3.6): on disclosure, as printed or in the outline's words, then the plan's own, each in brackets. */
export function composeNotes(narrator: Narrator): readonly Block[] {
  const { plan } = narrator;
  const own = plan.notes.map((note): Block => {
    const told = tellLine(narrator, typedWording(plan, note));
    return { kind: 'note', ...told, text: bracketed(told.text) };
  });
  return [...composeDisclosureNote(narrator), ...own];
}

function composeDisclosureNote(narrator: Narrator): readonly Block[] {
  const { plan, outline } = narrator;
  const typed = plan.asIssued?.note;
  if (typed) return [{ kind: 'note', text: typed, origin: { path: ['asIssued', 'note'] } }];
  if (plan.disclosure.type === null || outline.note === null) return [];
  const { text, paths } = say(narrator, outline.note);
  return [{ kind: 'note', text, origin: originOf(narrator, outline.note, paths) }];
}

/** The text in full-width brackets, which a writer may have typed around the whole of it. */
function bracketed(text: string): string {
  return isBracketed(text) ? text : `（${text}）`;
}

/** Whether one pair of brackets holds the whole text: the first closes at the end and not before. */
function isBracketed(text: string): boolean {
  if (!/^[（(].*[）)]$/s.test(text)) return false;
  let depth = 0;
  for (const [index, letter] of [...text].entries()) {
    if (/[（(]/.test(letter)) depth += 1;
    if (/[）)]/.test(letter)) depth -= 1;
    if (depth === 0) return index === [...text].length - 1;
  }
  return false;
}
