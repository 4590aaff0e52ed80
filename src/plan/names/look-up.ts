import type { Day } from '../days/day.ts';
import type { Bearer, DatedName, NameBook } from './name-book.ts';
import type { NameSort, Validity } from './registered-name.ts';

/** What a name means on a day. */
export interface Match<T> {
  readonly entry: T;
  readonly sort: NameSort;
  readonly name: DatedName;
  readonly names: readonly DatedName[];
  readonly valid: Validity;
  /** Whether the entry itself holds on that day. */
  readonly isValid: boolean;
}

interface Asked<T> {
  readonly written: string;
  /** Null asks for the names of a time without end. */
  readonly day: Day | null;
  /** Entries meant before any others. */
  readonly prefers?: (entry: T) => boolean;
}

const RANKS: Readonly<Record<NameSort, number>> = { id: 0, name: 0, short: 0, alias: 1, former: 2, later: 3, wrong: 4 };

/**
 * The entry a name means on a day: one preferred before others, then one that holds on that day, then one that rightly
 * goes by the name, then the nearest area's, then the better sort of name, then the one that began later.
 */
export function lookUp<T>(book: NameBook<T>, { written, day, prefers }: Asked<T>): Match<T> | undefined {
  let best: { readonly match: Match<T>; readonly key: readonly number[] } | undefined;
  for (const bearer of book.get(written) ?? []) {
    const match = matchOf(bearer, day);
    const key = keyOf(match, bearer.scope, prefers?.(bearer.entry) ?? false);
    if (best === undefined || comesBefore(key, best.key)) best = { match, key };
  }
  return best?.match;
}

/** The full name, short name or id an entry has on a day; null where it has none. */
export function nameOn(names: readonly DatedName[], sort: 'id' | 'name' | 'short', day: Day | null): string | null {
  return names.find((name) => sortOn(name, day) === sort)?.text ?? null;
}

/** Whether an entry of that validity holds on a day. */
export function holdsOn({ from, to }: Validity, day: Day | null): boolean {
  if (day === null) return to === null;
  return (from === null || from <= day) && (to === null || day <= to);
}

/** What sort of name a dated name is on a day. */
export function sortOn({ sort, from, until }: DatedName, day: Day | null): NameSort {
  if (until !== null && (day === null || day > until)) return 'former';
  return from !== null && day !== null && day < from ? 'later' : sort;
}

function matchOf<T>({ entry, name, names, valid }: Bearer<T>, day: Day | null): Match<T> {
  return { entry, name, names, valid, sort: sortOn(name, day), isValid: holdsOn(valid, day) };
}

/** Smaller comes first; a later beginning is made smaller by counting back from it. */
function keyOf<T>({ sort, isValid, valid }: Match<T>, scope: number, isPreferred: boolean): readonly number[] {
  const rank = RANKS[sort];
  const began = valid.from === null ? 0 : -Number(valid.from.replaceAll('-', ''));
  return [isPreferred ? 0 : 1, isValid ? 0 : 1, rank > RANKS.alias ? 1 : 0, scope, rank, began];
}

function comesBefore(a: readonly number[], b: readonly number[]): boolean {
  const [difference = 0] = a.map((part, at) => part - (b[at] ?? part)).filter((each) => each !== 0);
  return difference < 0;
}
