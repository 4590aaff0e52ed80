import { expect, test } from 'vitest';
import { samplingDifferences } from '../../../src/checks/references/sampling-differences.ts';
import { type CarriedScene, toldDifferences } from '../../support/told-differences.ts';

const told = (scene: CarriedScene) => toldDifferences(samplingDifferences, scene);

/** A campaign that draws so, from objects of this sort. */
const drawing = (amounts: string, objects = '') => `sampling: { objects: { text: 诊所${objects} }${amounts} }`;
/** A row of the annual plan that draws so. */
const row = (amounts: string, objects = '') =>
  `{ name: 甲, lead: 区市场监管局, objects: { text: 诊所${objects} }, sampling: { ${amounts} } }`;

test('the sort of draw is the planned one, where both state it', () => {
  expect(told({ campaign: 'draw: 定向', rows: ['{ name: 甲, draw: 不定向 }'] })).toEqual(['draw differs: 定向 | 不定向']);
  expect(told({ campaign: 'draw: 定向', rows: ['{ name: 甲, draw: 定向 }'] })).toEqual([]);
  expect(told({ campaign: 'draw: 定向', rows: ['{ name: 甲 }'] })).toEqual([]);
  expect(told({ campaign: 'kind: campaign', rows: ['{ name: 甲, draw: 定向 }'] })).toEqual([]);
});

test.each([
  ['industries', '诊所', '医院'],
  ['kinds', '企业', '个体工商户'],
])('%s are those planned, all of them where the row is carried out whole', (key, one, other) => {
  const campaign = (...names: readonly string[]) => drawing('', `, ${key}: [${names.join(', ')}]`);
  const rows = [row('', `, ${key}: [${one}]`)];
  expect(told({ campaign: campaign(one), rows })).toEqual([]);
  expect(told({ campaign: campaign(one, other), rows })).toEqual([`sampling.objects.${key} extra: ${other} | ${one}`]);
  expect(told({ campaign: campaign(other), rows, isShared: true })).toEqual([`sampling.objects.${key} extra: ${other} | ${one}`]);
  const two = [row('', `, ${key}: [${one}, ${other}]`)];
  expect(told({ campaign: campaign(one), rows: two })).toEqual([`sampling.objects.${key} lacking:  | ${other}`]);
  expect(told({ campaign: campaign(one), rows: two, isShared: true })).toEqual([]);
});

test('industries say nothing where the campaign or one of its rows leaves them open', () => {
  const clinics = drawing('', ', industries: [诊所]');
  const hospitals = row('', ', industries: [医院]');
  expect(told({ campaign: drawing(''), rows: [hospitals] })).toEqual([]);
  expect(told({ campaign: clinics, rows: [row('')] })).toEqual([]);
  expect(told({ campaign: clinics, rows: [hospitals, row('')] })).toEqual([]);
  expect(told({ campaign: clinics, rows: [hospitals, '{ name: 乙 }'] })).toEqual([]);
  expect(told({ campaign: clinics, rows: ['{ name: 甲 }'] })).toEqual([]);
  expect(told({ campaign: clinics, rows: [row('', ', industries: [宾馆]'), hospitals] })).toEqual([
    'sampling.objects.industries extra: 诊所 | 宾馆、医院',
  ]);
});

test.each<[string, string, string]>([
  ['of another day', ', population: 41, asOf: 2026-05-31', ', population: 40, asOf: 2025-12-31'],
  ['of no known day', ', population: 41', ', population: 40'],
  ['that the plan leaves open', ', population: 41, asOf: 2026-05-31', ', asOf: 2026-05-31'],
  ['that the campaign leaves open', ', asOf: 2026-05-31', ', population: 40, asOf: 2026-05-31'],
])('nothing is said of a size of the register %s', (_, own, planned) => {
  expect(told({ campaign: drawing('', own), rows: [row('', planned)] })).toEqual([]);
});

test('nothing is said of the size where the row names no objects', () => {
  expect(told({ campaign: drawing('', ', population: 41, asOf: 2026-05-31'), rows: ['{ name: 甲 }'] })).toEqual([]);
});

test.each<[string, string, string, readonly string[]]>([
  ['the planned ratio', 'ratio: { atLeast: 5% }', 'ratio: { atLeast: 5% }', []],
  ['a ratio, planned by nobody', 'ratio: { atLeast: 5% }', 'minCount: 3', []],
  ['a base, planned by nobody', 'ratio: { exactly: 5%, base: 名录库企业 }', 'ratio: { exactly: 5% }', []],
  ['the planned number', 'count: { exactly: 3, unit: 家 }', 'count: { exactly: 3, unit: 家 }', []],
  ['a number within those planned', 'count: { exactly: 3 }', 'count: { between: [2, 5] }', []],
  ['another number', 'count: { atLeast: 2 }', 'count: { atLeast: 3 }', ['sampling.count differs: ≥2户 | ≥3户']],
  ['the planned frequency', 'frequency: { exactly: 1, per: 年 }', 'frequency: { exactly: 1, per: 年 }', []],
  [
    'another frequency',
    'frequency: { exactly: 1, per: 年 }',
    'frequency: { exactly: 1, per: 半年 }',
    ['sampling.frequency differs: 1/年 | 1/半年'],
  ],
  ['a least number, planned by nobody', 'minCount: 2', 'ratio: { atLeast: 5% }', []],
  ['the planned least number', 'minCount: 2', 'minCount: 2', []],
  ['classes, planned by nobody', 'credit: { classes: { A: 1% } }', 'credit: 按等级', []],
  ['classes of a plan, left open', 'minCount: 2', 'credit: { classes: { A: 1% } }', []],
  ['the classes both have', 'credit: { classes: { A: 1%, B: 2% } }', 'credit: { classes: { A: 1%, C: 20% } }', []],
  [
    'classes in another order',
    'credit: { classes: { A: 2%, B: 3%, C: 10% } }',
    'credit: { classes: { C: 20%, B: 3%, A: 1% } }',
    ['sampling.credit.classes differs: A: 2%、C: 10% | A: 1%、C: 20%'],
  ],
])('amounts: %s', (_, own, planned, expected) => {
  expect(told({ campaign: drawing(`, ${own}`), rows: [row(planned)] })).toEqual(expected);
});

test('how much is drawn is compared for a row of its own alone', () => {
  const campaign = drawing(', ratio: { atLeast: 3% }, minCount: 1', ', population: 41, asOf: 2026-05-31');
  const planned = row('ratio: { atLeast: 5% }, minCount: 2', ', population: 40, asOf: 2026-05-31');
  expect(told({ campaign, rows: [planned] })).toHaveLength(3);
  expect(told({ campaign, rows: [planned], isShared: true })).toEqual([]);
  expect(told({ campaign, rows: [planned, planned] })).toEqual([]);
});
