import { type Day, parseDay } from '../../plan/days/day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Deadline } from '../../plan/schedule.ts';
import { at, type Related, type Spot } from '../check.ts';
import { deadlineSpot, relatedDeadline, singleDeadlines } from '../schedule/deadlines.ts';

/** A day by which something is done, with how it was counted where it was. */
export interface StatedDay {
  readonly name: string;
  readonly due: Day;
  readonly spot: Spot;
  readonly working: readonly Related[];
}

/** Days that stand on their own. One that counts from another deadline, or from the window, is early because that is. */
export function statedDays(plan: Plan): readonly StatedDay[] {
  const { dispatch, visits } = plan.schedule;
  const deadlines = [...(dispatch === null ? [] : [dispatch]), ...singleDeadlines(plan)];
  const stated = deadlines.flatMap((deadline) => {
    const { name, due } = deadline;
    if (due === null || !standsAlone(deadline)) return [];
    const working = deadline.working === null ? [] : [relatedDeadline(plan, deadline)];
    return [{ name, due, spot: deadlineSpot(plan, deadline), working }];
  });
  if (visits === null) return stated;
  return [{ name: '实地核查', due: visits.end, spot: at([...visits.path, 'end']), working: [] }, ...stated];
}

function standsAlone({ after, stated }: Deadline): boolean {
  return stated && (after === null || parseDay(after.name) !== undefined);
}
