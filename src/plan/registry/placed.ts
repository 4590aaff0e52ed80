import type { PlanPath } from '../../core/source.ts';
import { withoutRepeats } from '../../core/without-repeats.ts';
import type { RegistryFormerInput, RegistryInput, RegistryValidInput } from '../../schema/inputs.ts';
import { type DatedName, type NameBook, nameBook } from '../names/name-book.ts';
import type { FormerName, Validity } from '../names/registered-name.ts';
import { dayAt, type Findings } from '../resolve/findings.ts';
import { sayEndBeforeStart } from '../resolve/say-end-before-start.ts';

/** One file of the registry. `scope` is 0 for the area asked for, more for the areas around it. */
export interface Part {
  readonly area: string;
  readonly scope: number;
  readonly input: RegistryInput;
  readonly findings: Findings;
}

/** An entry with the place that states it, and the names it goes by. */
export interface Placed<T> {
  readonly entry: T;
  readonly id: string | null;
  readonly part: Part;
  readonly path: PlanPath;
  readonly valid: Validity;
  readonly names: readonly DatedName[];
  /** What tells it from the others of its area, with the key that holds it, as `short`. */
  readonly marks: readonly Mark[];
}

/** A word two entries of one area may not share while both hold. */
export interface Mark {
  readonly text: string;
  readonly key: string;
  readonly from: DatedName['from'];
  readonly until: DatedName['until'];
}

/** Who goes by which name. */
export function bookOf<T>(placed: readonly Placed<T>[]): NameBook<T> {
  return nameBook(placed.map(({ entry, names, valid, part }) => ({ entry, names, valid, scope: part.scope })));
}

/** The entries without those whose id a nearer area, or an earlier entry, has taken. */
export function unshadowed<T>(placed: readonly Placed<T>[]): readonly Placed<T>[] {
  return withoutRepeats(placed, (one) => one.id ?? one);
}

/** The days an entry holds from and to, each said where the calendar has no such day. */
export function validityAt(findings: Findings, valid: RegistryValidInput | undefined, path: PlanPath): Validity {
  const from = dayAt(findings, valid?.from, [...path, 'from']);
  const to = dayAt(findings, valid?.to, [...path, 'to']);
  if (from !== null && to !== null && to < from) sayEndBeforeStart(findings, { start: from, end: to, path: [...path, 'to'] });
  return { from, to };
}

/** Former names with their last days; a short name left out is the one borne today. */
export function formerNames(
  findings: Findings,
  former: readonly RegistryFormerInput[] | undefined,
  { short, path }: { readonly short: string | null; readonly path: PlanPath },
): readonly FormerName[] {
  return (former ?? []).map((old, index) => ({
    name: old.name,
    short: old.short === undefined ? short : old.short,
    until: dayAt(findings, old.until, [...path, index, 'until']),
  }));
}

/** A mark that holds as long as its entry. */
export function lasting(text: string, key: string): Mark {
  return { text, key, from: null, until: null };
}
