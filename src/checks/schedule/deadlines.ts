import type { Message } from '../../core/diagnostic.ts';
import { printWorking } from '../../plan/days/print-working.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Deadline, Delivery } from '../../plan/schedule.ts';
import { at, type Related, type Spot } from '../check.ts';

/** The single deadlines of a plan, in the order of the work; reports are not among them. */
export function singleDeadlines({ schedule }: Plan): readonly Deadline[] {
  const { confirmation, visitsBy, results, disposals, summary, milestones } = schedule;
  return [confirmation, visitsBy, ...milestones, results, disposals, summary].filter((deadline) => deadline !== null);
}

/** What a plan has handed in: the summary, then the periodic reports. */
export function deliveriesOf({ schedule: { summary, reports } }: Plan): readonly (Deadline & Delivery)[] {
  return summary === null ? reports : [summary, ...reports];
}

/** The value that states a deadline: its `due` or its `within`. */
export function deadlineSpot(plan: Plan, deadline: Deadline): Spot {
  const path = [...deadline.path, deadline.form === 'within' ? 'within' : 'due'];
  return at(plan.positions.has(path) ? path : deadline.path);
}

/** A deadline to be named beside what does not keep to it. */
export function relatedDeadline(plan: Plan, deadline: Deadline): Related {
  return { spot: deadlineSpot(plan, deadline), note: deadlineWorking(deadline) };
}

/** How the last day of a deadline was found: the day counted from, the period and the days off passed over. */
export function deadlineWorking({ name, due, working }: Deadline): Message {
  if (working === null) {
    const last = due ?? '?';
    return { zh: `“${name}”的期限为 ${last}`, en: `“${name}” is due on ${last}` };
  }
  const { zh, en } = printWorking(working);
  return { zh: `“${name}”：${zh}`, en: `“${name}”: ${en}` };
}
