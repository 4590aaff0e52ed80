import type { Day } from '../../plan/days/day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Related, Spot } from '../check.ts';
import { deadlineSpot, relatedDeadline } from '../schedule/deadlines.ts';

/** A summary that is due too early, with how its day was counted where it was. */
export interface EarlySummary {
  readonly date: Day;
  readonly spot: Spot;
  readonly working: readonly Related[];
}

/** The summary of a plan where it is due before a day. */
export function summaryBefore(day: Day, plan: Plan): EarlySummary | undefined {
  const { summary } = plan.schedule;
  if (summary === null || summary.due === null || summary.due >= day) return undefined;
  const working = summary.form === 'within' ? [relatedDeadline(plan, summary)] : [];
  return { date: summary.due, spot: deadlineSpot(plan, summary), working };
}
