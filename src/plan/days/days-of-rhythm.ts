import type { Rhythm } from '../schedule.ts';
import { addDays, type Day, partsOf, weekday } from './day.ts';
import { dayOfMonth } from './day-of-month.ts';

const DAYS_OF_WEEK = 7;
const MONTHS_OF_YEAR = 12;
/** How many months a unit of a rhythm has. */
export const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** Every day of a rhythm from `first` to `last`, both included, in order. */
export function daysOfRhythm(rhythm: Rhythm, first: Day, last: Day): readonly Day[] {
  return rhythm.unit === 'week' ? weekly(rhythm.weekday, first, last) : monthly(rhythm, first, last);
}

function weekly(wanted: number, first: Day, last: Day): readonly Day[] {
  const days: Day[] = [];
  const wait = (wanted - weekday(first) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  for (let day = addDays(first, wait); day <= last; day = addDays(day, DAYS_OF_WEEK)) days.push(day);
  return days;
}

function monthly({ unit, month, day }: Exclude<Rhythm, { unit: 'week' }>, first: Day, last: Day): readonly Day[] {
  const [firstYear] = partsOf(first);
  const [lastYear] = partsOf(last);
  const days: Day[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (let at = month; at <= MONTHS_OF_YEAR; at += MONTHS[unit]) days.push(dayOfMonth(year, at, day));
  }
  return days.filter((each) => each >= first && each <= last);
}
