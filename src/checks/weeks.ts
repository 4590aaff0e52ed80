import { type Calendar, isWorkday } from '../plan/calendar.ts';
import { addDays, type Day, weekday } from '../plan/day.ts';

const WEEK = 7;

/** The weeks of a period in which something is worked, each by its Monday. */
export function workedWeeks(calendar: Calendar, start: Day, end: Day): readonly Day[] {
  const weeks: Day[] = [];
  for (let day = start; day <= end; ) {
    if (isWorkday(calendar, day)) {
      weeks.push(mondayOf(day));
      day = addDays(mondayOf(day), WEEK);
    } else {
      const next = addDays(day, 1);
      if (next === day) break;
      day = next;
    }
  }
  return weeks;
}

/** `2026-07-06–2026-07-19、2026-08-03–2026-08-09`: weeks that follow one another as one stretch, Monday to Sunday. */
export function printWeeks(mondays: readonly Day[]): string {
  const stretches: { first: Day; last: Day }[] = [];
  for (const monday of mondays) {
    const open = stretches.at(-1);
    if (open !== undefined && addDays(open.last, 1) === monday) open.last = addDays(monday, WEEK - 1);
    else stretches.push({ first: monday, last: addDays(monday, WEEK - 1) });
  }
  return stretches.map(({ first, last }) => `${first}–${last}`).join('、');
}

function mondayOf(day: Day): Day {
  return addDays(day, -((weekday(day) + WEEK - 1) % WEEK));
}
