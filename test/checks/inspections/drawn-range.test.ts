import { expect, test } from 'vitest';
import {
  NO_END,
  printRange,
  rangeOfCount,
  rangeOfStratum,
  rangesMeet,
  rangeWithMinimum,
} from '../../../src/checks/inspections/drawn-range.ts';
import type { Bound, Stratum } from '../../../src/plan/sampling.ts';
import { share } from '../../support/plans.ts';

const path = ['ratio'];
const exact = { minCount: null, fullBelow: null, rounding: null };

function ratio(sense: Bound<number>['sense'], low: string, high = low): Bound<ReturnType<typeof share>> {
  return { path, sense, low: share(low), high: share(high) };
}

function count(sense: Bound<number>['sense'], low: number, high = low): Bound<number> {
  return { path, sense, low, high };
}

test('a ratio allows what its sense says, about a tenth to either side', () => {
  const range = (bound: Bound<ReturnType<typeof share>>) => printRange(rangeWithMinimum(200, bound, exact));
  expect(range(ratio('exactly', '5%'))).toBe('10');
  expect(range(ratio('atLeast', '5%'))).toBe('10–200');
  expect(range(ratio('atMost', '5%'))).toBe('0–10');
  expect(range(ratio('between', '5%', '10%'))).toBe('10–20');
  expect(range(ratio('about', '10%'))).toBe('18–22');
});

test('the working says how the ends were worked out, both of a range', () => {
  const { zh, en } = rangeWithMinimum(200, ratio('between', '5%', '10%'), exact).working;
  expect(zh).toBe('200 × 5% = 10；200 × 10% = 20');
  expect(en).toBe('200 × 5% = 10; 200 × 10% = 20');
  expect(rangeWithMinimum(200, ratio('atLeast', '5%'), exact).working.zh).toBe('200 × 5% = 10');
});

test('a population below the limit is drawn whole', () => {
  const minimum = { ...exact, fullBelow: 10 };
  expect(rangeWithMinimum(9, ratio('exactly', '50%'), minimum)).toEqual({
    low: 9,
    high: 9,
    working: { zh: '9 < 10，全部抽取', en: '9 < 10, all are drawn' },
  });
  expect(printRange(rangeWithMinimum(10, ratio('exactly', '50%'), minimum))).toBe('5');
});

test('the least number counts where it is more, and where there are so many', () => {
  const minimum = { ...exact, minCount: 12 };
  expect(rangeWithMinimum(200, ratio('exactly', '5%'), minimum)).toEqual({
    low: 12,
    high: 12,
    working: { zh: '200 × 5% = 10，不少于 12', en: '200 × 5% = 10, 12 at least' },
  });
  expect(rangeWithMinimum(240, ratio('exactly', '5%'), minimum).working.zh).toBe('240 × 5% = 12');
  expect(printRange(rangeWithMinimum(8, ratio('exactly', '50%'), minimum))).toBe('8');
});

test('a count is what is stated, up to the population where that is known', () => {
  expect(rangeOfCount(count('between', 10, 20), null)).toEqual({ low: 10, high: 20, working: { zh: '10–20', en: '10–20' } });
  expect(rangeOfCount(count('atLeast', 10), 50)).toEqual({ low: 10, high: 50, working: { zh: '10', en: '10' } });
  expect(rangeOfCount(count('atLeast', 10), null).high).toBe(NO_END);
});

test('a stratum allows its count, else the ratio of its population, where that is known', () => {
  const stated = { ...ratio('exactly', '5%'), base: null, aggregate: null };
  const stratum: Stratum = { path, name: '甲', population: 200, ratio: stated, count: null };
  const range = (given: Partial<Stratum>) => rangeOfStratum({ ...stratum, ...given }, null);
  expect(range({})?.low).toBe(10);
  expect(range({ count: { ...count('exactly', 7), unit: '家' } })?.low).toBe(7);
  expect(range({ population: null })).toBeUndefined();
  expect(range({ ratio: null })).toBeUndefined();
});

test('ranges meet where a number belongs to both, and are printed short', () => {
  expect(rangesMeet({ low: 1, high: 5 }, { low: 5, high: 9 })).toBe(true);
  expect(rangesMeet({ low: 6, high: 9 }, { low: 1, high: 5 })).toBe(false);
  expect(
    [
      { low: 3, high: 3 },
      { low: 3, high: NO_END },
      { low: 3, high: 5 },
    ].map(printRange),
  ).toEqual(['3', '≥3', '3–5']);
});
