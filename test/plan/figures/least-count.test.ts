import { expect, test } from 'vitest';
import { leastCount } from '../../../src/plan/figures/least-count.ts';
import type { Sampling, Stratum } from '../../../src/plan/sampling.ts';
import { campaign, share } from '../../support/plans.ts';

function sampleOf(given: Partial<Sampling>, population: number | null = 41): Sampling {
  const { sampling } = campaign();
  if (!sampling) throw new Error('the sample has a sampling');
  return { ...sampling, minCount: null, ...given, objects: { ...sampling.objects, population } };
}

function bound(sense: 'atLeast' | 'atMost' | 'exactly' | 'between', low: number, high = low) {
  return { path: [], sense, low, high };
}

function ratio(low: string, sense: 'atLeast' | 'atMost' = 'atLeast'): NonNullable<Sampling['ratio']> {
  return { path: [], sense, low: share(low), high: share(low), base: null, aggregate: null };
}

function stratum(name: string, given: Partial<Stratum>): Stratum {
  return { path: [], name, population: null, ratio: null, count: null, ...given };
}

function told(sampling: Sampling): readonly (string | number | undefined)[] {
  const least = leastCount(sampling);
  return least === null ? [] : [least.count, least.working?.zh];
}

test('a broken number is rounded up unless the plan says otherwise, with the working', () => {
  expect(told(sampleOf({}))).toEqual([2, '41 × 3% = 1.23，向上取整为 2']);
  expect(told(sampleOf({ rounding: '四舍五入' }))).toEqual([1, '41 × 3% = 1.23，四舍五入为 1']);
  expect(told(sampleOf({ rounding: '向下取整' }))).toEqual([1, '41 × 3% = 1.23，向下取整为 1']);
  expect(told(sampleOf({}, 100))).toEqual([3, '100 × 3% = 3']);
  expect(leastCount(sampleOf({ rounding: '四舍五入' }, 50))?.working?.en).toBe('50 × 3% = 1.5, rounded to 2');
});

test('no fewer than the stated number, and never more than there are', () => {
  expect(told(sampleOf({ minCount: 5 }))).toEqual([5, '41 × 3% = 1.23，向上取整为 2，不少于 5']);
  expect(told(sampleOf({ minCount: 1 }))).toEqual([2, '41 × 3% = 1.23，向上取整为 2']);
  expect(told(sampleOf({ minCount: 5 }, 3))).toEqual([3, '5 > 3，全部抽取']);
  expect(told(sampleOf({ ratio: null, minCount: 2 }, null))).toEqual([2, undefined]);
  expect(told(sampleOf({ minCount: 2 }))).toEqual([2, '41 × 3% = 1.23，向上取整为 2']);
  expect(told(sampleOf({ minCount: 5 }, 5))).toEqual([5, '5 × 3% = 0.15，向上取整为 1，不少于 5']);
});

test('the working is told in English as well', () => {
  const english = (given: Partial<Sampling>, population?: number) => leastCount(sampleOf(given, population))?.working?.en;
  expect(english({ minCount: 5 })).toBe('41 × 3% = 1.23, rounded up to 2, 5 at least');
  expect(english({ minCount: 5 }, 3)).toBe('5 > 3, all are drawn');
  expect(english({ fullBelow: 5 }, 4)).toBe('4 < 5, all are drawn');
  const strata = [
    stratum('三级', { population: 8, ratio: ratio('50%') }),
    stratum('二级', { count: { ...bound('exactly', 3), unit: '家' } }),
  ];
  expect(english({ strata })).toBe('三级 8 × 50% = 4; 二级 3; 7 in all');
});

test('all of a small population', () => {
  expect(told(sampleOf({ fullBelow: 5 }, 4))).toEqual([4, '4 < 5，全部抽取']);
  expect(told(sampleOf({ fullBelow: 5, minCount: 2 }, null))).toEqual([2, undefined]);
  expect(told(sampleOf({ fullBelow: 5 }, 5))).toEqual([1, '5 × 3% = 0.15，向上取整为 1']);
});

test('strata add up, where all their sizes are known', () => {
  const strata = [
    stratum('三级', { population: 8, ratio: ratio('50%') }),
    stratum('二级', { count: { ...bound('exactly', 3), unit: '家' } }),
    stratum('一级', { population: 21, ratio: ratio('20%') }),
  ];
  expect(told(sampleOf({ strata }))).toEqual([12, '三级 8 × 50% = 4；二级 3；一级 21 × 20% = 4.2，向上取整为 5；合计 12']);
  const unknown = [...strata, stratum('其他', { ratio: ratio('20%') })];
  expect(told(sampleOf({ strata: unknown }))).toEqual([2, '41 × 3% = 1.23，向上取整为 2']);
  expect(told(sampleOf({ strata, ratio: ratio('50%') }))).toEqual([21, '41 × 50% = 20.5，向上取整为 21']);
});

test('an upper limit alone asks for nothing', () => {
  expect(told(sampleOf({ ratio: ratio('3%', 'atMost') }))).toEqual([]);
  expect(told(sampleOf({ ratio: null }))).toEqual([]);
  expect(told(sampleOf({ ratio: null, count: { ...bound('atMost', 8), unit: '家' } }))).toEqual([]);
  expect(told(sampleOf({}, null))).toEqual([]);
  expect(told(sampleOf({ ratio: null, count: { ...bound('between', 8, 10), unit: '家' } }))).toEqual([8, undefined]);
});
