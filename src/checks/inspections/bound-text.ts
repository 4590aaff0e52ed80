import { printShare, type Share } from '../../plan/figures/share.ts';
import type { Bound } from '../../plan/sampling.ts';

const SIGNS: Readonly<Record<Exclude<Bound<number>['sense'], 'between'>, string>> = {
  atLeast: '≥',
  atMost: '≤',
  exactly: '',
  about: '≈',
};

/** A share as messages quote it: `3%`, or `2%–5%` for a range. */
export function boundText({ sense, low, high }: Bound<Share>): string {
  return sense === 'between' ? `${printShare(low)}–${printShare(high)}` : printShare(low);
}

/** `≥3%`, `2%–5%`: a bound in no language. */
export function boundSign<T extends number>({ sense, low, high }: Bound<T>, print: (value: T) => string): string {
  return sense === 'between' ? `${print(low)}–${print(high)}` : `${SIGNS[sense]}${print(low)}`;
}
