import type { Period, Working } from '../schedule.ts';
import { addWorkdays, type Calendar, type Counted, rollToWorkday } from './calendar.ts';
import { addDays, type Day, partsOf } from './day.ts';
import { dayOfMonth } from './day-of-month.ts';

const DAYS_OF_WEEK = 7;

/** The last day of a period and how it was found; without a day where the count meets a year with no notice on record. */
export type CountedPeriod =
  | { readonly day: Day; readonly working: Working; readonly missingYear: null }
  | { readonly day: null; readonly working: null; readonly missingYear: number };

/** The last day of `period` after `start`. */
export function countPeriod(calendar: Calendar, start: Day, period: Period): CountedPeriod {
  const counted = count(calendar, start, period);
  if (counted.missingYear !== null) return { day: null, working: null, missingYear: counted.missingYear };
  const skipped = counted.skipped.map((day) => ({ day, holiday: calendar.holidays.get(day) ?? null }));
  const working = { start, period, end: counted.day, skipped, madeUp: counted.madeUp };
  return { day: counted.day, working, missingYear: null };
}

/** The first day is not counted; a last calendar day that is a day off moves to the next working day (民法典 Art. 201, 203). */
function count(calendar: Calendar, start: Day, period: Period): Counted {
  switch (period.unit) {
    case 'wd':
      return addWorkdays(calendar, start, period.count);
    case 'd':
      return rollToWorkday(calendar, addDays(start, period.count));
    case 'w':
      return rollToWorkday(calendar, addDays(start, period.count * DAYS_OF_WEEK));
    case 'm':
      return rollToWorkday(calendar, addMonths(start, period.count));
  }
}

/** The same day of a later month, or its last where it has no such day (民法典 Art. 202). */
function addMonths(day: Day, count: number): Day {
  const [year, month, date] = partsOf(day);
  const months = year * 12 + (month - 1) + count;
  return dayOfMonth(Math.floor(months / 12), (months % 12) + 1, date);
}
