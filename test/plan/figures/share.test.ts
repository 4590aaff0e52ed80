import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastCount } from '../../../src/plan/figures/least-count.ts';
import { parseShare, printShare } from '../../../src/plan/figures/share.ts';
import { campaign } from '../../support/plans.ts';

test.each([
  ['3%', 300],
  ['0.5%', 50],
  ['12.25%', 1225],
  ['100%', 10_000],
  ['0%', 0],
])('%s is %i hundredths of a per cent, and prints as it was typed', (text, expected) => {
  const share = parseShare(text);
  expect(share).toBe(expected);
  expect(share === undefined ? '' : printShare(share)).toBe(text);
});

test.each(['3', '3.125%', '%', '-3%', '３%', '3 %', '5‰', '1e2%', '.5%', '3.%'])('%s is no share', (text) => {
  expect(parseShare(text)).toBeUndefined();
});

test('a share of a population is the fraction it is, rounded as the plan says', () => {
  const { sampling } = campaign();
  if (!sampling?.ratio) throw new Error('the sample has a ratio');
  const { ratio } = sampling;
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 2n ** 53n - 1n }),
      fc.integer({ min: 0, max: 10_000 }),
      fc.constantFrom('向上取整', '四舍五入', '向下取整'),
      (population, hundredths, rounding) => {
        const share = parseShare(`${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}%`);
        if (share === undefined) throw new Error('a share of two decimals');
        const objects = { ...sampling.objects, population: Number(population) };
        const stated = { ...sampling, objects, ratio: { ...ratio, low: share, high: share }, minCount: null, rounding };
        const [whole, rest] = [(population * BigInt(hundredths)) / 10_000n, (population * BigInt(hundredths)) % 10_000n];
        const up = { 向上取整: rest > 0n, 四舍五入: rest >= 5_000n, 向下取整: false }[rounding];
        expect(leastCount(stated)?.count).toBe(Number(whole + (up ? 1n : 0n)));
      },
    ),
    { numRuns: 2000, seed: 20260731 },
  );
});
