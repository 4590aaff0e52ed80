import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMoney } from '../../../src/plan/figures/money.ts';

test.each([
  ['500万元', 5_000_000],
  ['0.5亿元', 50_000_000],
  ['1元', 1],
  ['0.00000001亿元', 1],
  ['0.0001万元', 1],
  ['1000000000000元', undefined],
  ['999999999999元', 999_999_999_999],
  ['0.5元', undefined],
  ['0.00001万元', undefined],
  ['99999999亿元', 9_999_999_900_000_000 > Number.MAX_SAFE_INTEGER ? undefined : 9_999_999_900_000_000],
  ['五百万元', undefined],
])('%s is %s 元', (text, expected) => {
  expect(parseMoney(text)).toBe(expected);
});

test('any whole number of 元 is read exactly in 万元', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (yuan) => {
      const text = `${Math.floor(yuan / 10_000)}.${String(yuan % 10_000).padStart(4, '0')}万元`;
      expect(parseMoney(text)).toBe(yuan);
    }),
    { numRuns: 500, seed: 1 },
  );
});
