import { grouped } from '../../core/grouped.ts';
import type { Working } from '../schedule.ts';
import { addDays, type Day } from './day.ts';

/** Days that follow each other, both ends included. */
export interface Run {
  readonly first: Day;
  readonly last: Day;
}

/** Days off passed over for one reason: a holiday by its name, or null for ordinary weekends. */
export interface Passed {
  readonly holiday: string | null;
  readonly count: number;
  readonly runs: readonly Run[];
}

/** The days off of a count by reason, in the order first met. */
export function daysPassed({ skipped }: Pick<Working, 'skipped'>): readonly Passed[] {
  return [...grouped(skipped, ({ holiday }) => holiday)].map(([holiday, passed]) => {
    return { holiday, count: passed.length, runs: runsOf(passed.map(({ day }) => day)) };
  });
}

/** Days in order, those that follow each other taken together. */
export function runsOf(days: readonly Day[]): readonly Run[] {
  const runs: Run[] = [];
  for (const day of days) {
    const before = runs.at(-1);
    const goesOn = before !== undefined && addDays(before.last, 1) === day;
    if (goesOn) runs[runs.length - 1] = { first: before.first, last: day };
    else runs.push({ first: day, last: day });
  }
  return runs;
}
