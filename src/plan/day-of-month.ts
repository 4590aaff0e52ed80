import { addDays, type Day } from './day.ts';

/** That day of a month (1–12), or the month's last where it is shorter. */
export function dayOfMonth(year: number, month: number, date: number): Day {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const first = new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10) as Day;
  return addDays(first, Math.min(date, last) - 1);
}
