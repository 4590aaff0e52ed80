import { expect, test } from 'vitest';
import { samplingFacts } from '../../../src/documents/facts/sampling-facts.ts';
import { testSubject } from '../../support/test-subject.ts';

/** What a sampling of these keys tells, of the names asked. */
function toldOf(sampling: string, ...names: readonly string[]) {
  const { plan } = testSubject(sampling === '' ? '' : `sampling: ${sampling}`);
  if (plan.kind !== 'campaign') throw new Error('no campaign');
  const facts = new Map(samplingFacts(plan));
  return names.map((name) => facts.get(`sampling.${name}`)?.text);
}

const objects = 'objects: { text: 全区医疗机构 }';

test.each([
  ['nothing', '', [null, null, null]],
  ['objects alone', `{ ${objects} }`, [null, null, null]],
  ['a minimum alone: how many is said, and not that they are drawn', `{ ${objects}, minCount: 2 }`, [null, null, '数量']],
  ['a ratio', `{ ${objects}, ratio: { exactly: 3% } }`, ['3%', '抽取', null]],
  ['a number', `{ ${objects}, count: { exactly: 20 } }`, ['20户', '抽取', '数量']],
  ['a ratio and a number', `{ ${objects}, ratio: { atMost: 5% }, count: { about: 20, unit: 家 } }`, ['不超过5%', '抽取', null]],
  ['classes', `{ ${objects}, credit: { classes: { A: 1% } } }`, [null, '抽取', null]],
  ['strata by ratio', `{ ${objects}, strata: [{ name: 甲类, ratio: { atLeast: 5% } }] }`, [null, '抽取', null]],
  ['strata by number', `{ ${objects}, strata: [{ name: 甲类, count: { exactly: 5 } }] }`, [null, '抽取', '数量']],
])('what is said of how many are drawn: %s', (_, sampling, expected) => {
  expect(toldOf(sampling, 'quantity', 'drawn', 'byCount')).toEqual(expected);
});

test('the base is what is typed, else the industries drawn from', () => {
  expect(toldOf(`{ ${objects}, ratio: { atLeast: 3%, base: 名录库企业 } }`, 'base', 'ratio')).toEqual(['名录库企业', '不低于3%']);
  expect(toldOf(`{ ${objects}, ratio: { atLeast: 3% } }`, 'base')).toEqual(['涉及行业']);
});

test('objects are told as far as they are known', () => {
  const full =
    '{ objects: { text: 全区诊所、医院。, industries: [诊所, 医院], kinds: [企业, 事业单位], region: 甲区, list: 检查对象名录库, population: 41, asOf: 2026-06-30 } }';
  const names = ['objects', 'industries', 'kinds', 'region', 'list', 'population', 'asOf', 'capital'];
  expect(toldOf(full, ...names)).toEqual([
    ...['全区诊所、医院', '诊所、医院', '企业、事业单位', '甲区', '检查对象名录库', '41', '2026年6月30日', null],
  ]);
  expect(toldOf('', ...names)).toEqual(names.map(() => null));
});

test('classes are parted into those drawn and those not; a draw by class is worded where the plan asks for one', () => {
  const of = (credit: string) => toldOf(`{ ${objects}, credit: ${credit} }`, 'credit', 'classes', 'undrawn');
  const BY_CLASS = '按照信用风险分级分类等级';
  expect(of('{ classes: { A: 0%, B: 3%, C类: 10%, D: 0% } }')).toEqual([BY_CLASS, 'B级3%、C类10%', 'A级、D级']);
  expect(of('{ required: true }')).toEqual([BY_CLASS, null, null]);
  expect(of('{ required: false }')).toEqual(['', null, null]);
  expect(of('{ classes: { A: 1% } }')).toEqual([BY_CLASS, 'A级1%', null]);
});

test('strata, frequency, rounding, limits and exceptions are said in their words', () => {
  const sampling = `{ ${objects}, strata: [{ name: 三级医院, ratio: { atLeast: 50% } }, { name: 诊所, count: { exactly: 5, unit: 家 } }], frequency: { atMost: 1, per: 年 }, minCount: 2, fullBelow: 5, rounding: 向上取整, exclude: [已抽查的；, 新登记的] }`;
  expect(toldOf(sampling, 'strata', 'frequency', 'minCount', 'fullBelow', 'rounding', 'exclude', 'unit')).toEqual([
    ...['三级医院不低于50%、诊所5家', '每年不超过1次', '2', '5', '向上取整', '已抽查的；新登记的', '户'],
  ]);
});

test.each([
  ['of a known number, with the working', 'population: 41', '{ atLeast: 3% }', ['2', '41 × 3% = 1.23，向上取整为 2']],
  ['of one that comes out even', 'population: 200', '{ atLeast: 3% }', ['6', '200 × 3% = 6']],
  ['of nobody knows how many', 'list: 名录库', '{ atLeast: 3% }', [null, null]],
])('the least to draw %s', (_, known, ratio, expected) => {
  expect(toldOf(`{ objects: { text: 医院, ${known} }, ratio: ${ratio} }`, 'least', 'working')).toEqual(expected);
});
