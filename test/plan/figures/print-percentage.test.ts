import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fractionOf, fractionOfShare, isBelow } from '../../../src/plan/figures/fraction.ts';
import { printPercentage } from '../../../src/plan/figures/print-percentage.ts';
import { parseShare } from '../../../src/plan/figures/share.ts';

test('a percentage has two decimals at most, and no zeros at its end', () => {
  expect(printPercentage(fractionOf(2, 41))).toBe('4.88%');
  expect(printPercentage(fractionOf(1, 2))).toBe('50%');
  expect(printPercentage(fractionOf(1, 8))).toBe('12.5%');
  expect(printPercentage(fractionOf(0, 7))).toBe('0%');
  expect(printPercentage(fractionOf(3, 2))).toBe('150%');
});

test('it has as many decimals as asked for, half of the last rounded up', () => {
  expect(printPercentage(fractionOf(2, 41), { decimals: 0 })).toBe('5%');
  expect(printPercentage(fractionOf(1, 200), { decimals: 0 })).toBe('1%');
  expect(printPercentage(fractionOf(1, 201), { decimals: 0 })).toBe('0%');
  expect(printPercentage(fractionOf(2, 41), { decimals: 4 })).toBe('4.878%');
});

test('rounded down or up it stays on its side of a limit', () => {
  expect(printPercentage(fractionOf(29_999, 1_000_000), { rounding: 'down' })).toBe('2.99%');
  expect(printPercentage(fractionOf(5000, 99_999), { rounding: 'up' })).toBe('5.01%');
  expect(printPercentage(fractionOf(3, 100), { rounding: 'up' })).toBe('3%');
});

test('what is printed is never further from the fraction than its rounding allows', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 2 ** 31 }), (over, under) => {
      const fraction = fractionOf(Math.min(over, under), under);
      const printed = (['down', 'half', 'up'] as const).map((rounding) => parseShare(printPercentage(fraction, { rounding })));
      const [down = 0, half = 0, up = 0] = printed.map(Number);
      const exact = (hundredths: number): bigint => fraction.over * 10_000n - BigInt(hundredths) * fraction.under;
      expect(exact(down)).toBeGreaterThanOrEqual(0n);
      expect(exact(up)).toBeLessThanOrEqual(0n);
      expect(exact(down)).toBeLessThan(fraction.under);
      expect(-exact(up)).toBeLessThan(fraction.under);
      const off = 2n * exact(half);
      expect(off < fraction.under && off >= -fraction.under).toBe(true);
      const [least] = printed;
      if (least !== undefined) expect(isBelow(fraction, fractionOfShare(least))).toBe(false);
    }),
    { seed: 20260731 },
  );
});
