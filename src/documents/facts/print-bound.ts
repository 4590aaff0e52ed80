import { printShare, type Share } from '../../plan/figures/share.ts';
import type { Bound, Ratio, Stratum } from '../../plan/sampling.ts';

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

/** What objects are counted in: 户 where a plan does not say. */
export function unitOf(count: { readonly unit: string } | null): string {
  return count?.unit ?? '户';
}

/** 每年不少于1次, 每季度1至2次. */
export function printFrequency({ sense, low, high, per }: Bound<number> & { readonly per: string }): string {
  return `每${per}${COUNT_SENSES[sense]}${sense === 'between' ? `${low}至${high}` : low}次`;
}

/** A级: a credit class as sentences name it. */
export function className(name: string): string {
  return /[级类]$/.test(name) ? name : `${name}级`;
}

/** A级1%: a credit class and its ratio. */
export function printClass([name, share]: readonly [string, Share]): string {
  return `${className(name)}${printShare(share)}`;
}

/** 三级医疗机构不低于50%, 二级医疗机构不少于5家. */
export function printStratum({ name, ratio, count }: Stratum): string {
  return `${name}${ratio ? printRatio(ratio) : count ? printCount(count) : ''}`;
}
