import type { Bound } from '../plan/sampling.ts';

const SIGNS: Readonly<Record<Exclude<Bound<number>['sense'], 'between'>, string>> = {
  atLeast: '≥',
  atMost: '≤',
  exactly: '',
  about: '≈',
};

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

/** `≥3%`, `2%–5%`: a bound in no language. */
export function boundSign<T extends number>({ sense, low, high }: Bound<T>, print: (value: T) => string): string {
  return sense === 'between' ? `${print(low)}–${print(high)}` : `${SIGNS[sense]}${print(low)}`;
}
