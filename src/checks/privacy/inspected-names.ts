import type { PlanPath } from '../../core/source.ts';
import type { Plan } from '../../plan/plan.ts';

/** An object as results or disposals name it. */
export interface InspectedName {
  readonly name: string;
  readonly kind: string;
  /** Where the name stands. */
  readonly path: PlanPath;
  /** Whether the public may read of it. */
  readonly isPublic: boolean;
}

/** The objects that results or disposals name; none of other plans. */
export function inspectedNames(plan: Plan): readonly InspectedName[] {
  if (plan.kind === 'results') {
    return plan.entities.map(({ name, kind, path, withheld }) => ({
      name,
      kind,
      path: [...path, 'name'],
      isPublic: withheld === null,
    }));
  }
  if (plan.kind !== 'disposals') return [];
  return plan.entries.flatMap(({ name, kind, path, withheld }) =>
    name === null ? [] : [{ name, kind, path: [...path, 'entity'], isPublic: withheld === null }],
  );
}
