import type { Task } from '../../plan/annual-plan.ts';
import type { Plan } from '../../plan/plan.ts';

/** The tasks of an annual plan, through all its tables; none for other kinds. */
export function tasksOf(plan: Plan): readonly Task[] {
  return plan.kind === 'annual-plan' ? plan.tables.flatMap(({ tasks }) => tasks) : [];
}
