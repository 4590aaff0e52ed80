import type { Day } from '../days/day.ts';

/** When an entry of the registry holds: both days belong to it, null is an open end. */
export interface Validity {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The validity of an entry of which nothing is said. */
export const ALWAYS: Validity = { from: null, to: null };

/** A name borne up to a day; null where the day is not known. */
export interface FormerName {
  readonly name: string;
  readonly short: string | null;
  readonly until: Day | null;
}

/** A name borne only from a day on, seen from a day before it. */
export interface LaterName {
  readonly name: string;
  readonly short: string | null;
  readonly from: Day;
}

/** What sort of name was written: `former` no longer borne on that day, `later` not yet, `wrong` never. */
export type NameSort = 'id' | 'name' | 'short' | 'alias' | 'former' | 'later' | 'wrong';
