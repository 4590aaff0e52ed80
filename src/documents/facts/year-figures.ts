import type { AnnualPlan, Task } from '../../plan/annual-plan.ts';
import { isJointTask } from '../../plan/is-joint-task.ts';

/** What a plan of the year's tasks comes to. */
export interface YearFigures {
  /** The tasks of all tables, in order. */
  readonly tasks: readonly Task[];
  /** How many of them several departments carry out together. */
  readonly joint: number;
}

/** Works out the figures of a plan of the year's tasks. */
export function yearFigures({ tables }: AnnualPlan): YearFigures {
  const tasks = tables.flatMap((table) => table.tasks);
  return { tasks, joint: tasks.filter(isJointTask).length };
}
