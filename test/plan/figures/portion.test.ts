import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countOfPortion, portionOf, sumOfPortions } from '../../../src/plan/figures/portion.ts';
import { parseShare } from '../../../src/plan/figures/share.ts';
import { share } from '../../support/plans.ts';

test('a portion is printed whole, with its working', () => {
  expect(portionOf(41, share('3%'))).toEqual({ size: 12_300n, text: '1.23', working: '41 × 3% = 1.23' });
  expect(portionOf(80, share('12.5%')).text).toBe('10');
  expect(portionOf(1, share('0.01%')).text).toBe('0.0001');
});

test('a number that comes out even is not rounded', () => {
  expect(countOfPortion(portionOf(80, share('5%')), null)).toEqual({
    count: 4,
    working: { zh: '80 × 5% = 4', en: '80 × 5% = 4' },
  });
  expect(countOfPortion(portionOf(41, share('3%')), null).working.zh).toBe('41 × 3% = 1.23，向上取整为 2');
});

test('portions add up without loss', () => {
  expect(sumOfPortions([portionOf(300, share('1%')), portionOf(95, share('5%'))]).text).toBe('7.75');
  const part = fc.tuple(fc.integer({ min: 0, max: 2 ** 40 }), fc.integer({ min: 0, max: 10_000 }));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const portions = parts.map(([population, hundredths]) => {
        const stated = parseShare(`${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}%`);
        if (stated === undefined) throw new Error('a share of two decimals');
        return portionOf(population, stated);
      });
      const { size, text } = sumOfPortions(portions);
      expect(size).toBe(parts.reduce((sum, [population, hundredths]) => sum + BigInt(population) * BigInt(hundredths), 0n));
      const [whole = '', decimals = ''] = text.split('.');
      expect(BigInt(whole) * 10_000n + BigInt(decimals.padEnd(4, '0'))).toBe(size);
    }),
    { seed: 20260731 },
  );
});
