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

/** Where the lesser number of a bound stands, or its only one. */
export function lowPath({ sense, path }: Bound<unknown>): PlanPath {
  return sense === 'between' ? [...path, sense, 0] : [...path, sense];
}

/** Where the greater number of a bound stands, or its only one. */
export function highPath({ sense, path }: Bound<unknown>): PlanPath {
  return sense === 'between' ? [...path, sense, 1] : [...path, sense];
}

/** Where the numbers of a bound stand. */
export function boundPath({ sense, path }: Bound<unknown>): PlanPath {
  return [...path, sense];
}
