import type { PlanPath } from '../core/source.ts';
import type { Task } from '../plan/annual-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Sampling } from '../plan/sampling.ts';

/** A draw of objects a plan speaks of. */
export interface PlannedDraw {
  /** Ratios and numbers; null where none are stated. */
  readonly draw: Omit<Sampling, 'objects'> | null;
  readonly objects: Sampling['objects'] | null;
  /** Where the objects are stated, or would be. */
  readonly objectsPath: PlanPath;
  /** The task of the year it belongs to; null for the draw of a campaign. */
  readonly task: Task | null;
}

/** The draw of a campaign, or those of a year's tasks. */
export function drawsOf(plan: Plan): readonly PlannedDraw[] {
  if (plan.kind === 'annual-plan') {
    const tasks = plan.tables.flatMap((table) => table.tasks);
    return tasks.map((task) => ({
      draw: task.sampling,
      objects: task.objects,
      objectsPath: [...task.path, 'objects'],
      task,
    }));
  }
  if (plan.kind !== 'campaign' || plan.sampling === null) return [];
  const { objects, ...draw } = plan.sampling;
  return [{ draw, objects, objectsPath: objects.path, task: null }];
}
