import type { Bound } from '../plan/sampling.ts';
import { printShare, type Share } from '../plan/share.ts';

/** A share as messages quote it: `3%`, or `2%–5%` for a range. */
export function boundText({ sense, low, high }: Bound<Share>): string {
  return sense === 'between' ? `${printShare(low)}–${printShare(high)}` : printShare(low);
}
