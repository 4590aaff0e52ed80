import type { Bound } from '../../plan/sampling.ts';

/**
 * Whether a bound keeps to one that was planned: the same numbers where both are of one kind, else no more room than was
 * planned. `exactly 5%` keeps to `between 5% 10%`, `at least 4%` does not keep to `at least 5%`.
 */
export function boundsAgree<T extends number>(own: Bound<T>, planned: Bound<T>): boolean {
  if (own.sense === planned.sense) return own.low === planned.low && own.high === planned.high;
  const [[low, high], [least, most]] = [roomOf(own), roomOf(planned)];
  return low >= least && high <= most;
}

function roomOf({ sense, low, high }: Bound<number>): readonly [number, number] {
  if (sense === 'atLeast') return [low, Infinity];
  return sense === 'atMost' ? [0, high] : [low, high];
}
