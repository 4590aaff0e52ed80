import type { PlanPath } from '../../core/source.ts';
import type { Task } from '../../plan/annual-plan.ts';
import type { Day } from '../../plan/days/day.ts';
import type { Plan } from '../../plan/plan.ts';
import { tasksOf } from '../inspections/tasks-of.ts';

/** A stretch of days in which a plan is carried out, or a task of it. */
export interface PlanPeriod {
  readonly start: Day;
  readonly end: Day;
  /** Its keys are `start` and `end`. */
  readonly path: PlanPath;
  /** The task it belongs to; null for the window of a campaign. */
  readonly task: Task | null;
}

/** The window of a plan and the periods of its tasks, as far as they are given as days or months. */
export function planPeriods(plan: Plan): readonly PlanPeriod[] {
  const { window } = plan.schedule;
  const ofTasks = tasksOf(plan).flatMap((task) => {
    const { period } = task;
    return period?.span ? [{ ...period.span, path: period.path, task }] : [];
  });
  return window === null ? ofTasks : [{ ...window, task: null }, ...ofTasks];
}
