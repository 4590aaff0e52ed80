import { addDays, type Day, isWeekend } from './day.ts';

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
  /** Weekend days worked in exchange for a holiday, and so counted. */
  readonly madeUp: readonly Day[];
  /** The first year met that has no notice on record; null where all have. */
  readonly missingYear: number | null;
}

/** Whether a day is worked: by a notice, else as a day of the week. */
export function isWorkday(calendar: Calendar, day: Day): boolean {
  if (calendar.workdays.has(day)) return true;
  return !calendar.holidays.has(day) && !isWeekend(day);
}

/**
 * The `count`-th working day after `start`, which is itself not counted (民法典 Art. 201). Counting stops at the first day
 * of a year without a notice.
 */
export function addWorkdays(calendar: Calendar, start: Day, count: number): Counted {
  const skipped: Day[] = [];
  const madeUp: Day[] = [];
  let day = start;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    const year = yearOf(day);
    if (!calendar.years.has(year)) return { day, skipped, madeUp, missingYear: year };
    if (!isWorkday(calendar, day)) {
      skipped.push(day);
      continue;
    }
    if (calendar.workdays.has(day)) madeUp.push(day);
    left -= 1;
  }
  return { day, skipped, madeUp, missingYear: null };
}

/** The day itself, or the next working day where it is a day off (民法典 Art. 203). */
export function rollToWorkday(calendar: Calendar, last: Day): Counted {
  const year = yearOf(last);
  if (!calendar.years.has(year)) return { day: last, skipped: [], madeUp: [], missingYear: year };
  if (isWorkday(calendar, last)) return { day: last, skipped: [], madeUp: [], missingYear: null };
  const next = addWorkdays(calendar, last, 1);
  return { ...next, skipped: [last, ...next.skipped], madeUp: [] };
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
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
