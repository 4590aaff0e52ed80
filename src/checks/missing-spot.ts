import type { PlanPath } from '../core/source.ts';
import type { Plan } from '../plan/plan.ts';
import { at, atKey, type Spot } from './check.ts';

/**
 * Where to point when something is missing: the value at `path` where the plan has it (as with `type: null`), else the
 * key of its nearest ancestor, else the plan's `kind`.
 */
export function missingSpot(plan: Plan, path: PlanPath): Spot {
  if (path.length > 0 && plan.positions.has(path)) return at(path);
  for (let length = path.length - 1; length > 0; length -= 1) {
    const ancestor = path.slice(0, length);
    if (plan.positions.has(ancestor)) return atKey(ancestor);
  }
  return at(['kind']);
}
