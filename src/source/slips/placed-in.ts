import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Source } from '../../core/source.ts';
import { beforeEdits, type Edit } from './slip.ts';

/** A diagnostic of an edited text, at the place in the text as typed; `done` are the rounds of edits made, the first one first. */
export function placedIn(source: Source, said: Diagnostic, done: readonly (readonly Edit[])[]): Diagnostic {
  if (!said.place) return said;
  const original = (offset: number) => done.toReversed().reduce((at, edits) => beforeEdits(at, edits), offset);
  const { start, end } = said.place.range;
  const from = original(start);
  return { ...said, place: { source, range: { start: from, end: Math.max(from, original(end)) } } };
}
