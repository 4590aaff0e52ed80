import type { PlanPath } from '../../core/source.ts';
import type { Task } from '../../plan/annual-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Sampling } from '../../plan/sampling.ts';
import { tasksOf } from './tasks-of.ts';

/** Ratios and numbers to draw by. */
export type Draw = Omit<Sampling, 'objects'>;

/** A draw of objects a plan speaks of. */
export interface PlannedDraw {
  /** Ratios and numbers; null where none are stated. */
  readonly draw: Draw | null;
  readonly objects: Sampling['objects'] | null;
  /** Where the objects are stated, or would be. */
  readonly objectsPath: PlanPath;
  /** The task of the year it belongs to; null for the draw of a campaign. */
  readonly task: Task | null;
}

/** The draw of a campaign, or those of a year's tasks. */
export function drawsOf(plan: Plan): readonly PlannedDraw[] {
  if (plan.kind !== 'campaign') {
    return tasksOf(plan).map((task) => ({
      draw: task.sampling,
      objects: task.objects,
      objectsPath: [...task.path, 'objects'],
      task,
    }));
  }
  if (plan.sampling === null) return [];
  const { objects, ...draw } = plan.sampling;
  return [{ draw, objects, objectsPath: objects.path, task: null }];
}
