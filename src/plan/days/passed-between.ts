import type { Working } from '../schedule.ts';
import { type Calendar, isWorkday } from './calendar.ts';
import { addDays, type Day, isWeekend } from './day.ts';

/** The days off after `start` up to `end`, and the weekend days worked in exchange, as a count of working days meets them. */
export function passedBetween(calendar: Calendar, start: Day, end: Day): Pick<Working, 'skipped' | 'madeUp'> {
  const days: Day[] = [];
  for (let day = start; day < end; ) {
    day = addDays(day, 1);
    days.push(day);
  }
  const skipped = days.filter((day) => !isWorkday(calendar, day));
  return {
    skipped: skipped.map((day) => ({ day, holiday: calendar.holidays.get(day) ?? null })),
    madeUp: days.filter((day) => isWeekend(day) && isWorkday(calendar, day)),
  };
}
