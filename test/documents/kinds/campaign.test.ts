import { expect, test } from 'vitest';
import { tellCampaign } from '../../../src/documents/kinds/campaign.ts';
import { testSubject } from '../../support/test-subject.ts';

function toldOf(lines: string) {
  const { plan } = testSubject(`kind: campaign\n${lines}`);
  if (plan.kind !== 'campaign') throw new Error('no campaign');
  return tellCampaign(plan);
}

/** What stands beside a label at the head of the public page. */
function firstOf(label: string, lines: string): string | undefined {
  return toldOf(lines).keyFacts.find((each) => each.label === label)?.value;
}

const OBJECTS = 'objects: { text: 全区诊所 }';
const COUNTED = 'objects: { text: 全区诊所, population: 41 }';

test.each([
  ['a ratio without a number of objects', `${OBJECTS}, ratio: { atLeast: 3% }`, '不低于3%'],
  [
    'a ratio with its working',
    `${COUNTED}, ratio: { atLeast: 3%, aggregate: 共计 }`,
    '共计不低于3%（41户中至少2户：41 × 3% = 1.23，向上取整为 2）',
  ],
  [
    'a ratio and a least number',
    `${COUNTED}, ratio: { atLeast: 3% }, minCount: 5`,
    '不低于3%（41户中至少5户：41 × 3% = 1.23，向上取整为 2，不少于 5）',
  ],
  ['a ratio that is no lower limit', `${COUNTED}, ratio: { atMost: 3% }`, '不超过3%'],
  ['a number, which is not said twice', `${OBJECTS}, count: { atLeast: 20 }`, '不少于20户'],
  ['a number of a whole', `${COUNTED}, count: { between: [20, 30], unit: 家 }`, '20至30家（41家中至少20家）'],
  ['a least number alone', `${OBJECTS}, minCount: 5`, '至少5户'],
  [
    'few objects, which are all drawn',
    'objects: { text: 全区诊所, population: 9 }, ratio: { atLeast: 3% }, fullBelow: 10',
    '不低于3%（9户中至少9户：9 < 10，全部抽取）',
  ],
  [
    'groups of their own',
    `${OBJECTS}, strata: [{ name: 三级, population: 8, ratio: { atLeast: 50% } }, { name: 二级, count: { atLeast: 5, unit: 家 } }]`,
    '三级不低于50%，二级不少于5家（至少9户：三级 8 × 50% = 4；二级 5；合计 9）',
  ],
  ['nothing', OBJECTS, undefined],
])('how many are drawn is told of %s', (_, sampling, said) => {
  expect(firstOf('抽取比例', `sampling: { ${sampling} }`)).toBe(said);
});

test.each([
  ['visits on days of their own', 'visits: { start: 2026-06-08, end: 2026-06-19 }', '2026年6月8日至6月19日'],
  ['visits by a day', 'visits: { due: 2026-06-19, time: "12:00" }', '2026年6月19日中午12:00'],
  ['no visits', 'milestones: []', undefined],
])('of %s the page tells so', (_, line, said) => {
  expect(firstOf('实地核查', `schedule: { window: { start: 2026-06-01, end: 2026-06-30 }, ${line} }`)).toBe(said);
});

test.each([
  [
    'the last day and how it was counted',
    'results: { within: 20wd, after: window.end }',
    '2026年7月28日（6月30日后第20个工作日）',
  ],
  ['a day that was given', 'results: { due: 2026-07-20 }', '2026年7月20日'],
  ['nothing without a day', 'results: { within: 20wd, after: null }', undefined],
])('of a deadline the page tells %s', (_, line, said) => {
  expect(firstOf('检查结果录入截止', `schedule: { window: { start: 2026-06-01, end: 2026-06-30 }, ${line} }`)).toBe(said);
});

test('how objects are drawn, and at which levels, is one fact', () => {
  expect(firstOf('抽取方式', 'draw: 不定向')).toBe('不定向');
  expect(firstOf('抽取方式', 'draw: 定向\nlevel: [{ draw: 市, inspect: 县 }, { draw: 县, inspect: 县 }]')).toBe(
    '定向、市抽县查、县抽县查',
  );
  expect(firstOf('抽取方式', '')).toBeUndefined();
});

test('several leads are told together in the sentence that describes the document', () => {
  const departments = `departments:
  - { org: 区市场监管局, role: 牵头 }
  - { org: 区卫生健康局, role: 牵头 }
  - { org: 区水务局, role: 配合 }`;
  expect(toldOf(departments).clauses).toEqual(expect.arrayContaining(['区市场监管局、区卫生健康局牵头', '3个部门参与']));
});
