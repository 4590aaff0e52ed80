import { addDays, type Day, parseDay } from './day.ts';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY = 2;
const LAST_DAY = '9999-12-31' as Day;

/** That day of a month (1–12), or the month's last where it is shorter. */
export function dayOfMonth(year: number, month: number, date: number): Day {
  const first = parseDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
  return first === undefined ? LAST_DAY : addDays(first, Math.min(date, lengthOf(year, month)) - 1);
}

function lengthOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (DAYS[month - 1] ?? 31) + (month === FEBRUARY && isLeap ? 1 : 0);
}
