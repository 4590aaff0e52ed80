import type { PlanPath } from '../core/source.ts';
import type { Bound } from './plan.ts';

const SENSES = ['atLeast', 'atMost', 'exactly', 'about'] as const;

interface BoundInput<T> {
  readonly atLeast?: T;
  readonly atMost?: T;
  readonly exactly?: T;
  readonly about?: T;
  readonly between?: readonly T[];
}

/** The bound a mapping states with its one key; null where a number in it cannot be read. */
export function resolveBound<In, Out>(
  input: BoundInput<In>,
  path: PlanPath,
  read: (value: In) => Out | undefined,
): Bound<Out> | null {
  const sense = SENSES.find((key) => input[key] !== undefined) ?? 'between';
  const written = sense === 'between' ? (input.between ?? []) : [input[sense]];
  const [low, high = low] = written.flatMap((value) => (value === undefined ? [] : [read(value)]));
  return low === undefined || high === undefined ? null : { sense, low, high, path };
}
