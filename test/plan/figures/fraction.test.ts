import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fractionOf, fractionOfPortion, fractionOfShare, isBelow, sumOf } from '../../../src/plan/figures/fraction.ts';
import { portionOf } from '../../../src/plan/figures/portion.ts';
import { share } from '../../support/plans.ts';

test('shares of unlike populations are added as fractions', () => {
  const sum = sumOf([fractionOf(1, 3), fractionOf(1, 6), fractionOfShare(share('50%'))]);
  expect(sum.over).toBe(sum.under);
  expect(sumOf([])).toEqual({ over: 0n, under: 1n });
});

test('a portion of its population is the share it was made with', () => {
  const part = fractionOfPortion(portionOf(41, share('3%')), 41);
  expect(isBelow(part, fractionOfShare(share('3%')))).toBe(false);
  expect(isBelow(fractionOfShare(share('3%')), part)).toBe(false);
  expect(isBelow(part, fractionOfShare(share('3.01%')))).toBe(true);
});

test('the order of fractions is that of cross products, and a sum is as large as its parts together', () => {
  const fraction = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 2 ** 31 }));
  fc.assert(
    fc.property(fraction, fraction, fraction, ([a, b], [c, d], [e, f]) => {
      const [left, right] = [fractionOf(a, b), fractionOf(c, d)];
      expect(isBelow(left, right)).toBe(BigInt(a) * BigInt(d) < BigInt(c) * BigInt(b));
      const { over, under } = sumOf([left, right, fractionOf(e, f)]);
      const [p, q, r] = [BigInt(b), BigInt(d), BigInt(f)];
      expect(over * p * q * r).toBe(under * (BigInt(a) * q * r + BigInt(c) * p * r + BigInt(e) * p * q));
    }),
    { seed: 20260731 },
  );
});
