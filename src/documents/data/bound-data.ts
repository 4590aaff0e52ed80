import type { Share } from '../../plan/figures/share.ts';
import type { Bound, Ratio } from '../../plan/sampling.ts';
import type { PublicDataAmount, PublicDataRatio } from '../../schema/public-data.ts';
import { printCount, printRatio } from '../facts/print-bound.ts';

const SHARE_OF_PERCENT = 100;

/** A share in per cent: 3, 0.5. Two decimals at most, so that it prints as it was typed. */
export function percentOf(share: Share): number {
  return share / SHARE_OF_PERCENT;
}

/** A ratio as numbers, with its words. */
export function ratioData(ratio: Ratio): PublicDataRatio {
  const { sense, base } = ratio;
  return { text: printRatio(ratio), sense, lowPercent: percentOf(ratio.low), highPercent: percentOf(ratio.high), base };
}

/** A number of objects, with its words. */
export function amountData(count: Bound<number> & { readonly unit: string }): PublicDataAmount {
  const { sense, low, high, unit } = count;
  return { text: printCount(count), sense, low, high, unit };
}
