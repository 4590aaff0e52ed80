import { type Calendar, workdaysBetween } from '../plan/days/calendar.ts';
import type { Day } from '../plan/days/day.ts';
import type { PlanFact } from './facts/plan-fact.ts';

/** What a change of a fact comes to: a number that rose or fell, or a day that moved. */
export type FactEffect =
  | {
      readonly is: 'number';
      /** What the number counts; empty for the fact itself. */
      readonly label: string;
      readonly before: number | null;
      readonly after: number | null;
      readonly unit: string;
    }
  | {
      readonly is: 'move';
      /** Which of the days of the fact moved; empty for its only one. */
      readonly label: string;
      /** Later by so many days; below 0 for earlier. */
      readonly days: number;
      /** The same in working days; null where the calendar does not reach. */
      readonly workdays: number | null;
    };

const MS_PER_DAY = 86_400_000;
/** Working days are not counted over more days than these. */
const MOST_DAYS = 3700;

/** What the change of one fact comes to by itself. */
export function factEffects(
  { was, is }: { readonly was: PlanFact | undefined; readonly is: PlanFact | undefined },
  calendar: Calendar | undefined,
): readonly FactEffect[] {
  const moved = (is?.days ?? []).flatMap(({ name, day }): readonly FactEffect[] => {
    const old = was?.days?.find((each) => each.name === name)?.day;
    return old === undefined || old === day ? [] : [{ is: 'move', label: name, ...distance(old, day, calendar) }];
  });
  const [before, after] = [was?.amount, is?.amount];
  if (before === undefined || after === undefined || before.unit !== after.unit || before.count === after.count) return moved;
  return [...moved, { is: 'number', label: '', before: before.count, after: after.count, unit: after.unit }];
}

function distance(
  from: Day,
  to: Day,
  calendar: Calendar | undefined,
): { readonly days: number; readonly workdays: number | null } {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
  const isKnown = [from, to].every((day) => calendar?.years.has(Number(day.slice(0, 4))) === true);
  if (calendar === undefined || !isKnown || Math.abs(days) > MOST_DAYS) return { days, workdays: null };
  return { days, workdays: days > 0 ? workdaysBetween(calendar, from, to) : -workdaysBetween(calendar, to, from) };
}
