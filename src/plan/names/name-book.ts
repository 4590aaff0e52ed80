import { compareTexts } from '../../core/compare-texts.ts';
import { grouped } from '../../core/grouped.ts';
import { addDays, type Day } from '../days/day.ts';
import type { FormerName, NameSort, Validity } from './registered-name.ts';

/** A name of an entry and the days it is the right one; null is an open end. */
export interface DatedName {
  readonly text: string;
  readonly sort: NameSort;
  readonly from: Day | null;
  readonly until: Day | null;
}

/** An entry with all its names. `scope` is 0 for the area itself, more for the areas around it. */
export interface Listed<T> {
  readonly entry: T;
  readonly names: readonly DatedName[];
  readonly valid: Validity;
  readonly scope: number;
}

/** An entry that goes by a name. */
export interface Bearer<T> extends Listed<T> {
  readonly name: DatedName;
}

/** Who goes by each name, in the order of the registry. */
export type NameBook<T> = ReadonlyMap<string, readonly Bearer<T>[]>;

/** The names of all entries, those of the area first. */
export function nameBook<T>(listed: readonly Listed<T>[]): NameBook<T> {
  const bearers = listed.flatMap((one) => one.names.map((name): Bearer<T> => ({ ...one, name })));
  return grouped(bearers, ({ name }) => name.text);
}

/** The names of something that may have had others before. */
export interface Borne {
  readonly name: string;
  readonly short: string | null;
  readonly former: readonly FormerName[];
}

/** The full and short names an entry had and has, each with its days. A former name of unknown end was never seen to hold. */
export function namesOverTime({ name, short, former }: Borne): readonly DatedName[] {
  const dated = former.filter((old) => old.until !== null).sort(byLastDay);
  const names: DatedName[] = [];
  let from: Day | null = null;
  for (const old of [...dated, { name, short, until: null }]) {
    names.push({ text: old.name, sort: 'name', from, until: old.until });
    if (old.short !== null) names.push({ text: old.short, sort: 'short', from, until: old.until });
    from = old.until && addDays(old.until, 1);
  }
  const undated = former.filter((old) => old.until === null);
  const lost = undated.flatMap((old) => (old.short === null ? [old.name] : [old.name, old.short]));
  return [...names, ...lost.map((text) => always(text, 'former'))];
}

/** A name that holds on any day. */
export function always(text: string, sort: NameSort): DatedName {
  return { text, sort, from: null, until: null };
}

/** In the order in which names ended; those of unknown end first. */
export function byLastDay({ until: a }: FormerName, { until: b }: FormerName): number {
  return compareTexts(a ?? '', b ?? '');
}
