import { sentenceTexts } from '../../documents/sentence-texts.ts';
import type { NameEntry } from '../../schema/name-sets.ts';
import { type PlanKindName, planKinds } from '../../schema/plan-kinds.ts';
import { roleOf } from '../role-of.ts';
import type { SharedInputs } from '../shared/shared-inputs.ts';

const LONGEST_NOTE = 200;

/** The sentences a plan of each kind may replace: of the outline of its name, and of all that are built on it. */
export function sentenceNames(shared: SharedInputs): ReadonlyMap<PlanKindName, readonly NameEntry[]> {
  const outlines = shared.outlineIds.map((id) => shared.outline(id));
  return new Map(
    planKinds.map((kind) => {
      const texts = new Map<string, string>();
      for (const { value, files } of outlines) {
        if (value === undefined || !files.some((file) => isOutline(file, kind))) continue;
        for (const [id, text] of sentenceTexts(value)) texts.set(id, texts.get(id) ?? text);
      }
      return [kind, [...texts].map(([text, said]) => ({ offered: [{ text, note: cut(said) }], accepted: [] }))];
    }),
  );
}

function isOutline(file: string, id: string): boolean {
  const role = roleOf(file);
  return role.is === 'outline' && role.id === id;
}

function cut(text: string): string {
  const letters = Array.from(text);
  return letters.length > LONGEST_NOTE ? `${letters.slice(0, LONGEST_NOTE).join('')}…` : text;
}
