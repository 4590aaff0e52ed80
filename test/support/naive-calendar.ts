import fc from 'fast-check';
import { calendarOf } from '../../src/plan/days/calendar-data.ts';

const MS_PER_DAY = 86_400_000;
const FIRST = '2004-01-01';
const LAST = '2026-12-31';

/** Working days told day by day with the clock of the language, to hold what the rules count against. */
export const naiveCalendar = {
  /** Days with a holiday notice on record, 2004 to 2026. */
  days: fc.integer({ min: 0, max: (Date.parse(LAST) - Date.parse(FIRST)) / MS_PER_DAY }).map((count) => after(FIRST, count)),
  after,
  isWorked,
  /** Working days after `start` up to and with `end`. */
  workedAmong(start: string, end: string): number {
    const length = (Date.parse(end) - Date.parse(start)) / MS_PER_DAY;
    return Array.from({ length: Math.max(0, length) }, (_, index) => after(start, index + 1)).filter(isWorked).length;
  },
};

const { holidays, workdays } = calendarOf(undefined);

function isWorked(day: string): boolean {
  return workdays.has(day) || (!holidays.has(day) && ![0, 6].includes(new Date(day).getUTCDay()));
}

function after(day: string, count: number): string {
  return new Date(Date.parse(day) + count * MS_PER_DAY).toISOString().slice(0, 10);
}
