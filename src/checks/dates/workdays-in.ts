import { type Calendar, workdaysBetween } from '../../plan/days/calendar.ts';
import { addDays } from '../../plan/days/day.ts';
import type { Days } from '../schedule/worked-weeks.ts';

/** Working days from the first day to the last, both counted. */
export function workdaysIn(calendar: Calendar, { start, end }: Days): number {
  return workdaysBetween(calendar, addDays(start, -1), end);
}

/** Whether the holiday notices of a span are there: without them no working day can be counted. */
export function isOnRecord(calendar: Calendar, { start, end }: Days): boolean {
  return [start, end].every((day) => calendar.years.has(Number(day.slice(0, 4))));
}
