import type { Message } from '../core/diagnostic.ts';
import type { Paragraph } from './document/word-file.ts';
import type { Judged, Strength, Unjudged, Verdict } from './format-rule.ts';

interface Comparison {
  readonly aspect: Message;
  readonly measured: Message;
  readonly required: Message;
  readonly at?: readonly Paragraph[];
  readonly strength?: Strength;
}

/** A thing that was looked at, and whether it is as asked. */
export function judged(isAsAsked: boolean, { at = [], ...rest }: Comparison): Judged {
  return { outcome: isAsAsked ? 'pass' : 'fail', ...rest, paragraphs: at };
}

/** A thing the file does not tell. */
export function unmeasured(zh: string, en: string): Unjudged {
  return { outcome: 'not-measurable', reason: { zh, en } };
}

/** A thing the document does not have, or its form does not ask for. */
export function inapplicable(zh: string, en: string): Unjudged {
  return { outcome: 'not-applicable', reason: { zh, en } };
}

interface EachAsked {
  readonly aspect: Message;
  readonly required: Message;
  readonly strength?: Strength;
  /** What is wrong with a paragraph; undefined where nothing is. */
  readonly fault: (paragraph: Paragraph) => Message | undefined;
  /** What is said where nothing is wrong with any. */
  readonly fine?: Message;
}

/** Judges many paragraphs by one thing: those wrong in the same way make one verdict. None where there are none. */
export function judgedEach(paragraphs: readonly Paragraph[], asked: EachAsked): readonly Verdict[] {
  const { aspect, required, strength, fault } = asked;
  if (paragraphs.length === 0) return [];
  const faults = new Map<string, { readonly measured: Message; readonly at: Paragraph[] }>();
  for (const paragraph of paragraphs) {
    const measured = fault(paragraph);
    if (measured === undefined) continue;
    const same = faults.get(measured.zh) ?? { measured, at: [] };
    faults.set(measured.zh, same);
    same.at.push(paragraph);
  }
  const said = strength === undefined ? { aspect, required } : { aspect, required, strength };
  if (faults.size === 0) return [judged(true, { ...said, measured: asked.fine ?? everyOne(paragraphs.length) })];
  return [...faults.values()].map(({ measured, at }) => judged(false, { ...said, measured, at }));
}

function everyOne(count: number): Message {
  return count === 1 ? { zh: '相符', en: 'as asked' } : { zh: `${count} 段都相符`, en: `all ${count} paragraphs as asked` };
}
