import { expect, test } from 'vitest';
import {
  className,
  printBound,
  printClass,
  printCount,
  printFrequency,
  printRatio,
  printShares,
  printStratum,
  unitOf,
} from '../../../src/documents/facts/print-bound.ts';
import type { Ratio } from '../../../src/plan/sampling.ts';
import { share } from '../../support/plans.ts';

const shares = (sense: Ratio['sense'], low: string, high = low) => ({ path: [], sense, low: share(low), high: share(high) });

test.each([
  ['atLeast', '3%', '3%', '不低于3%', '3%'],
  ['atMost', '5%', '5%', '不超过5%', '5%'],
  ['exactly', '100%', '100%', '100%', '100%'],
  ['exactly', '0.05%', '0.05%', '0.05%', '0.05%'],
  ['about', '12.5%', '12.5%', '约12.5%', '12.5%'],
  ['between', '2%', '5%', '2%至5%', '2%至5%'],
] as const)('a share %s %s (%s) is %s, and of itself %s', (sense, low, high, bound, alone) => {
  expect([printBound(shares(sense, low, high)), printShares(shares(sense, low, high))]).toEqual([bound, alone]);
});

test.each([
  [null, '不低于3%'],
  ['共计', '共计不低于3%'],
  ['各等级分别', '各等级分别不低于3%'],
  ['每季度', '每季度不低于3%'],
] as const)('a ratio that adds up over %s is %s', (aggregate, printed) => {
  expect(printRatio({ ...shares('atLeast', '3%'), base: '名录库企业', aggregate })).toBe(printed);
});

const counts = (sense: Ratio['sense'], low: number, high = low) => ({ path: [], sense, low, high });

test.each([
  ['atLeast', 20, 20, '户', '不少于20户'],
  ['atMost', 20, 20, '家', '不超过20家'],
  ['exactly', 1, 1, '个', '1个'],
  ['about', 1000, 1000, '户', '约1000户'],
  ['between', 60, 70, '户', '60至70户'],
] as const)('a number %s %i (%i) of %s is %s', (sense, low, high, unit, printed) => {
  expect(printCount({ ...counts(sense, low, high), unit })).toBe(printed);
});

test.each([
  ['atLeast', 1, 1, '年', '每年不少于1次'],
  ['exactly', 2, 2, '半年', '每半年2次'],
  ['atMost', 1, 1, '季度', '每季度不超过1次'],
  ['about', 3, 3, '年', '每年约3次'],
  ['between', 1, 2, '月', '每月1至2次'],
] as const)('inspections %s %i (%i) a %s are %s', (sense, low, high, per, printed) => {
  expect(printFrequency({ ...counts(sense, low, high), per })).toBe(printed);
});

test('objects are counted in households where nobody says', () => {
  expect([unitOf(null), unitOf({ unit: '家' })]).toEqual(['户', '家']);
});

test.each([
  ['A', 'A级'],
  ['低风险', '低风险级'],
  ['A级', 'A级'],
  ['高风险类', '高风险类'],
])('the class %s is called %s', (name, called) => {
  expect([className(name), printClass([name, share('1%')])]).toEqual([called, `${called}1%`]);
});

test.each([
  ['a ratio', { ratio: { ...shares('atLeast', '50%'), base: null, aggregate: null } }, '三级医疗机构不低于50%'],
  ['a number', { count: { ...counts('atLeast', 5), unit: '家' } }, '三级医疗机构不少于5家'],
  ['neither', {}, '三级医疗机构'],
] as const)('a stratum of %s', (_, given, printed) => {
  expect(printStratum({ path: [], name: '三级医疗机构', population: null, ratio: null, count: null, ...given })).toBe(printed);
});
