import { type Calendar, isWorkday } from '../../plan/days/calendar.ts';
import { addDays, type Day, weekday } from '../../plan/days/day.ts';

const WEEK = 7;

/** From one day to another, both included. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

/** The weeks of a period in which something is worked, each from its Monday to its Sunday. */
export function workedWeeks(calendar: Calendar, { start, end }: Days): readonly Days[] {
  const weeks: Days[] = [];
  for (let first = mondayOf(start); first <= end; first = addDays(first, WEEK)) {
    const week = { start: first, end: addDays(first, WEEK - 1) };
    if (hasWorkday(calendar, common(week, { start, end }))) weeks.push(week);
    if (week.end >= end) break;
  }
  return weeks;
}

/** Whether something is worked on a day that a week and a period share. */
export function isWorkedIn(calendar: Calendar, period: Days, week: Days): boolean {
  return hasWorkday(calendar, common(week, period));
}

/** `2026-07-06–2026-07-19、2026-08-03–2026-08-09`: weeks that follow one another as one stretch. */
export function printWeeks(weeks: readonly Days[]): string {
  const stretches: { start: Day; end: Day }[] = [];
  for (const { start, end } of weeks) {
    const open = stretches.at(-1);
    if (open !== undefined && addDays(open.end, 1) === start) open.end = end;
    else stretches.push({ start, end });
  }
  return stretches.map(({ start, end }) => `${start}–${end}`).join('、');
}

function common(a: Days, b: Days): Days {
  return { start: a.start < b.start ? b.start : a.start, end: a.end < b.end ? a.end : b.end };
}

function hasWorkday(calendar: Calendar, { start, end }: Days): boolean {
  for (let day = start; day < end; day = addDays(day, 1)) if (isWorkday(calendar, day)) return true;
  return start <= end && isWorkday(calendar, end);
}

function mondayOf(day: Day): Day {
  return addDays(day, -((weekday(day) + WEEK - 1) % WEEK));
}
