import type { Plan } from '../../plan/plan.ts';
import type { PlanArguments, Stages } from '../stages.ts';

/** What a compilation came by. */
export interface Overheard {
  readonly stages: Stages;
  /** The plans that were resolved so far: those asked for and those beside them. */
  readonly plans: () => readonly Plan[];
  /** What a plan was resolved with; undefined for one that was not. */
  readonly ground: (id: string) => Pick<PlanArguments, 'registry' | 'calendar'> | undefined;
}

/** Stages that keep what a compilation resolves, for whoever works on after it. */
export function overhearStages(stages: Stages): Overheard {
  const grounds = new Map<string, PlanArguments>();
  const plans = new Map<string, Plan>();
  return {
    stages: {
      ...stages,
      resolvePlan: (given) => {
        const outcome = stages.resolvePlan(given);
        grounds.set(given.id, given);
        if (outcome.value) plans.set(given.id, outcome.value);
        return outcome;
      },
    },
    plans: () => [...plans.values()],
    ground: (id) => grounds.get(id),
  };
}
