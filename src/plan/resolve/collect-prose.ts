import type { PlanPath } from '../../core/source.ts';
import type { PlanInput } from '../../schema/inputs.ts';
import type { Typed } from '../entity.ts';

/** Every sentence typed into a plan with its place; `own` are those of its kind. `{{references}}` are left in. */
export function collectProse(input: PlanInput, own: readonly Typed[]): readonly Typed[] {
  return [
    ...prose(input.title, ['title']),
    ...own,
    ...(input.attachments ?? []).flatMap(({ title }, index) => prose(title, ['attachments', index, 'title'])),
    ...prose(input.note, ['note']),
    ...byKey(input.overrides, ['overrides']),
    ...byKey(input.asIssued?.items, ['asIssued', 'items']),
    ...prose(input.asIssued?.imprint, ['asIssued', 'imprint']),
  ];
}

function byKey(texts: Readonly<Record<string, string | null>> | undefined, path: PlanPath): readonly Typed[] {
  return Object.entries(texts ?? {}).flatMap(([key, text]) => prose(text, [...path, key]));
}

/** A sentence or several typed at `path`; none where there is no text. */
export function prose(text: string | readonly string[] | null | undefined, path: PlanPath): readonly Typed[] {
  if (text === null || text === undefined) return [];
  return typeof text === 'string' ? [{ text, path }] : text.map((part, index) => ({ text: part, path: [...path, index] }));
}
