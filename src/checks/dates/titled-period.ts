import type { PlanPath } from '../../core/source.ts';
import { lastDayOf } from '../../plan/days/day.ts';
import { dayOfMonth } from '../../plan/days/day-of-month.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanPeriod } from '../schedule/plan-periods.ts';
import type { Days } from '../schedule/worked-weeks.ts';

/** What a title stands over: the window of a campaign, the year of any other plan; nothing where no days are given. */
export function titledPeriod(
  { kind, year }: Plan,
  [first]: readonly PlanPeriod[],
): (Days & { readonly path: PlanPath }) | undefined {
  if (kind === 'campaign') return first;
  return { start: dayOfMonth(year, 1, 1), end: lastDayOf(year), path: ['year'] };
}

/** Whether some day of a stretch is of that year. */
export function takesIn({ start, end }: Days, year: number): boolean {
  return Number(start.slice(0, 4)) <= year && year <= Number(end.slice(0, 4));
}

/** From the first day of all to the last. */
export function spanOf(periods: readonly Days[]): { readonly start: string; readonly end: string } {
  const days = periods.flatMap(({ start, end }) => [start, end]).toSorted();
  return { start: days[0] ?? '', end: days.at(-1) ?? '' };
}
