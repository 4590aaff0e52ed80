import { type Calendar, isWorkday } from '../../plan/days/calendar.ts';
import { addDays, type Day, weekday } from '../../plan/days/day.ts';

const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const;

/**
 * Why a day is not worked: 端午节, 星期日; undefined for working days and for years without a holiday notice on record,
 * of which nothing can be said.
 */
export function dayOffName(calendar: Calendar, day: Day): string | undefined {
  if (!calendar.years.has(Number(day.slice(0, 4))) || isWorkday(calendar, day)) return undefined;
  return calendar.holidays.get(day) ?? WEEKDAYS[weekday(day)];
}

/** The last working day before `day`; the next one after it where that would lie before `earliest`. */
export function nearestWorkday(calendar: Calendar, day: Day, earliest: Day | null): Day {
  const before = step(calendar, day, -1);
  return earliest === null || before >= earliest ? before : step(calendar, day, 1);
}

function step(calendar: Calendar, day: Day, count: 1 | -1): Day {
  let found = addDays(day, count);
  while (!isWorkday(calendar, found)) found = addDays(found, count);
  return found;
}
