import { expect, test } from 'vitest';
import { ratioCells, samplingRows } from '../../../src/renderers/site/sampling-rows.ts';
import type { PublicDataObjects, PublicDataRatio, PublicDataSampling } from '../../../src/schema/public-data.ts';
import { filledRows } from './data-rows.ts';

const NOTHING: PublicDataSampling = {
  ...{ objects: null, ratio: null, count: null, frequency: null, minCount: null, fullBelow: null, leastCount: null },
  ...{ working: null, credit: null, strata: [], exclude: [] },
};
const rowsOf = (own: Partial<PublicDataSampling>) => filledRows(samplingRows({ ...NOTHING, ...own }));
const ratio = (sense: PublicDataRatio['sense'], low: number, high = low): PublicDataRatio => ({
  ...{ text: '比例', sense, lowPercent: low, highPercent: high, base: null },
});
const objects = (own: Partial<PublicDataObjects>): PublicDataObjects => ({
  ...{ text: '典当行', industries: [], kinds: [], region: null, list: null, population: null, asOf: null, capital: null },
  ...own,
});

test('what nobody states has no row', () => {
  expect(rowsOf({})).toEqual([]);
  expect(rowsOf({ objects: objects({}) })).toEqual([{ 类别: '抽取', 名称: '抽查对象', 内容: '典当行' }]);
});

test.each([
  ['不低于', ratio('atLeast', 3), 3, null],
  ['不超过', ratio('atMost', 5), null, 5],
  ['恰为', ratio('exactly', 0.5), 0.5, 0.5],
  ['约为', ratio('about', 10), 10, 10],
  ['至', ratio('between', 5, 10), 5, 10],
])('a ratio of %s has the bounds it states and no others', (_, given, low, high) => {
  expect(ratioCells(given).more).toEqual({ '下限（%）': low, '上限（%）': high, 基数: null });
});

test('a number has its bounds and what is counted', () => {
  const amount = (sense: PublicDataRatio['sense'], low: number, high = low) => ({ text: '数量', sense, low, high, unit: '户' });
  expect(rowsOf({ count: amount('atLeast', 20), frequency: { ...amount('atMost', 1), unit: '次/年' } })).toEqual([
    { 类别: '抽取', 名称: '抽取数量', 内容: '数量', 下限: 20, 单位: '户' },
    { 类别: '抽取', 名称: '抽查频次', 内容: '数量', 上限: 1, 单位: '次/年' },
  ]);
});

test('all that is known of the objects has a row, each industry and kind its own', () => {
  const capital = { text: '500万元以上', min: 5_000_000, max: null, minIncluded: true, maxIncluded: null };
  const known = { industries: ['典当', '拍卖'], kinds: ['企业', '个体工商户'], population: 41, asOf: '2026-06-30', capital };
  expect(rowsOf({ objects: objects({ ...known, region: '全区', list: '典当行名录库' }) })).toEqual([
    { 类别: '抽取', 名称: '抽查对象', 内容: '典当行' },
    { 类别: '行业', 名称: '典当' },
    { 类别: '行业', 名称: '拍卖' },
    { 类别: '主体类型', 名称: '企业' },
    { 类别: '主体类型', 名称: '个体工商户' },
    { 类别: '抽取', 名称: '对象户数', 数量: 41, 日期: '2026-06-30' },
    { 类别: '抽取', 名称: '注册资本（元）', 内容: '500万元以上', 下限: 5_000_000 },
    { 类别: '抽取', 名称: '地域', 内容: '全区' },
    { 类别: '抽取', 名称: '名录库', 内容: '典当行名录库' },
  ]);
});

test('figures of nought are figures, and the least number tells how it was found', () => {
  expect(rowsOf({ minCount: 0, fullBelow: 10, leastCount: 2, working: '41 × 3% = 1.23' })).toEqual([
    { 类别: '抽取', 名称: '最少户数', 数量: 0 },
    { 类别: '抽取', 名称: '不足此数全部抽查', 数量: 10 },
    { 类别: '抽取', 名称: '应抽户数', 内容: '41 × 3% = 1.23', 数量: 2 },
  ]);
});

test('classes and strata have their shares and sizes, as far as they are known', () => {
  const classes = [
    { name: 'A', percent: 1, population: 20 },
    { name: 'D', percent: null, population: 0 },
  ];
  const stratum = { name: '三级医院', population: 12, ratio: null, count: null };
  const count = { text: '5户', sense: 'exactly', low: 5, high: 5, unit: '户' } as const;
  const strata = [
    { ...stratum, ratio: ratio('atLeast', 50) },
    { ...stratum, name: '诊所', count },
    { ...stratum, name: '药店' },
  ];
  expect(rowsOf({ credit: { required: true, system: 'ABCD', classes }, strata, exclude: ['上年已查的'] })).toEqual([
    { 类别: '信用风险等级', 名称: 'A', '下限（%）': 1, '上限（%）': 1, 数量: 20 },
    { 类别: '信用风险等级', 名称: 'D', 数量: 0 },
    { 类别: '分类抽取', 名称: '三级医院', 内容: '比例', '下限（%）': 50, 数量: 12 },
    { 类别: '分类抽取', 名称: '诊所', 内容: '5户', 下限: 5, 上限: 5, 单位: '户', 数量: 12 },
    { 类别: '分类抽取', 名称: '药店', 数量: 12 },
    { 类别: '不再抽取', 名称: '上年已查的' },
  ]);
});
