import type { PlanPath } from '../../core/source.ts';
import type { Bound } from '../../plan/sampling.ts';

/** A number of a bound, at the place that states it. */
export interface BoundNumber<T> {
  readonly value: T;
  readonly path: PlanPath;
}

/** The one number of a bound, or the two of a range, the lesser first. */
export function boundNumbers<T>({ sense, low, high, path }: Bound<T>): readonly BoundNumber<T>[] {
  if (sense !== 'between') return [{ value: low, path: [...path, sense] }];
  return [low, high].map((value, index) => ({ value, path: [...path, sense, index] }));
}

/** Where the numbers of a bound stand. */
export function boundPath({ sense, path }: Bound<unknown>): PlanPath {
  return [...path, sense];
}
