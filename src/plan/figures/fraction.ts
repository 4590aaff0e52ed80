import type { Share } from './share.ts';

/** An exact fraction; `under` is above zero. No floating point. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const WHOLE_SHARE = 10_000;

/** `over` parts of `under`, which is above zero. */
export function fractionOf(over: number, under: number): Fraction {
  return { over: BigInt(over), under: BigInt(under) };
}

/** What a portion, in ten-thousandths, is of a number of objects above zero. */
export function fractionOfPortion({ size }: { readonly size: bigint }, under: number): Fraction {
  return { over: size, under: BigInt(under) * BigInt(WHOLE_SHARE) };
}

/** A share as a fraction: 3% is 300 parts of 10000. */
export function fractionOfShare(share: Share): Fraction {
  return fractionOf(share, WHOLE_SHARE);
}

/** The sum of fractions; of none it is nought. */
export function sumOf(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce((sum, { over, under }) => ({ over: sum.over * under + over * sum.under, under: sum.under * under }), {
    over: 0n,
    under: 1n,
  });
}

/** Whether one fraction is below another. */
export function isBelow(a: Fraction, b: Fraction): boolean {
  return a.over * b.under < b.over * a.under;
}
