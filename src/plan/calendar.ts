import { addDays, type Day, weekday } from './day.ts';

/** Which days are worked, by the State Council's holiday notices. */
export interface Calendar {
  /** Day → name, of days off that weekdays would not show (元旦, 端午节 …). */
  readonly holidays: ReadonlyMap<string, string>;
  /** Weekend days worked in exchange. */
  readonly workdays: ReadonlySet<string>;
  /** Years with a notice on record. */
  readonly years: ReadonlySet<number>;
}

/** A day found by counting, with what was passed over on the way. */
export interface Counted {
  readonly day: Day;
  readonly skipped: readonly Day[];
  /** The first year met that has no notice on record; null where all have. */
  readonly missingYear: number | null;
}

export function isWorkday(calendar: Calendar, day: Day): boolean {
  if (calendar.workdays.has(day)) return true;
  if (calendar.holidays.has(day)) return false;
  const dayOfWeek = weekday(day);
  return dayOfWeek !== 0 && dayOfWeek !== 6;
}

/** The `count`-th working day after `start`, which is itself not counted (民法典 Art. 201). */
export function addWorkdays(calendar: Calendar, start: Day, count: number): Counted {
  const skipped: Day[] = [];
  let day = start;
  let missingYear: number | null = null;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    const year = Number(day.slice(0, 4));
    if (missingYear === null && !calendar.years.has(year)) missingYear = year;
    if (isWorkday(calendar, day)) left -= 1;
    else skipped.push(day);
  }
  return { day, skipped, missingYear };
}

/** Working days after `start` up to and including `end`; 0 where `end` is not later. */
export function workdaysBetween(calendar: Calendar, start: Day, end: Day): number {
  let count = 0;
  for (let day = start; day < end; ) {
    day = addDays(day, 1);
    if (isWorkday(calendar, day)) count += 1;
  }
  return count;
}
