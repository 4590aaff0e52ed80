import type { Bound, Ratio } from '../../plan/plan.ts';
import { printShare, type Share } from '../../plan/share.ts';

const SENSES: Readonly<Record<Bound<Share>['sense'], string>> = {
  atLeast: '不低于',
  atMost: '不超过',
  exactly: '',
  about: '约',
  between: '',
};

/** 不低于3%, 不超过3%, 3%, 约3%, 2%至5%. */
export function printBound(bound: Bound<Share>): string {
  return `${SENSES[bound.sense]}${printShares(bound)}`;
}

/** The shares alone: 3%, or 2%至5%. */
export function printShares(bound: Bound<Share>): string {
  return bound.sense === 'between' ? `${printShare(bound.low)}至${printShare(bound.high)}` : printShare(bound.low);
}

/** 共计不低于3%: a ratio with what it adds up over. */
export function printRatio(ratio: Ratio): string {
  return `${ratio.aggregate ?? ''}${printBound(ratio)}`;
}

const COUNT_SENSES: Readonly<Record<Bound<number>['sense'], string>> = { ...SENSES, atLeast: '不少于' };

/** 不少于20户, 60至70户. */
export function printCount({ sense, low, high, unit }: Bound<number> & { readonly unit: string }): string {
  return `${COUNT_SENSES[sense]}${sense === 'between' ? `${low}至${high}` : low}${unit}`;
}

/** The least whole number of objects that satisfies a ratio of a population; null where the ratio sets no lower limit. */
export function leastCount(ratio: Ratio, population: number): number | null {
  return ratio.sense === 'atMost' ? null : Math.ceil((population * ratio.low) / 10_000);
}
