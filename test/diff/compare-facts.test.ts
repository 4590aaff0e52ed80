import { expect, test } from 'vitest';
import { compareFacts } from '../../src/diff/compare-facts.ts';
import {
  type FactGroup,
  type FactRow,
  factGroup,
  type PlanFact,
  stated,
  statedAmount,
  statedDay,
} from '../../src/diff/facts/plan-fact.ts';
import { wordFactChange } from '../../src/diff/word-fact-change.ts';
import { calendarOf } from '../../src/plan/days/calendar-data.ts';
import { day, organ } from '../support/plans.ts';

const calendar = calendarOf(undefined);
const MARKET = organ('清河市市场监督管理局', '市市场监管局');
const POLICE = organ('清河市公安局', '市公安局');

function changesOf(before: readonly FactGroup[], after: readonly FactGroup[]) {
  return compareFacts(before, after, calendar);
}
const told = (before: readonly FactGroup[], after: readonly FactGroup[]) =>
  changesOf(before, after).map((change) => wordFactChange(change));
const facts = (...own: readonly (readonly PlanFact[])[]) => [factGroup('公文', own.flat())];
const listed = (...rows: readonly FactRow[]): readonly FactGroup[] => [
  { subject: '部门和事项', facts: [], rows, noun: '部门', organs: [] },
];
const row = (title: string, own: readonly PlanFact[] = [], names: readonly string[] = [title]): FactRow => ({
  ...{ names, title, facts: own, organs: [MARKET] },
});
const on = (text: string) => statedDay('成文日期', day(text), text);
const span = (start: string, end: string): readonly PlanFact[] => [
  {
    label: '抽查时间',
    value: `${start}至${end}`,
    days: [
      { name: '开始', day: day(start) },
      { name: '结束', day: day(end) },
    ],
  },
];

test.each<[what: string, before: readonly FactGroup[], after: readonly FactGroup[], lines: readonly string[]]>([
  ['a text that became another', facts(stated('状态', '草稿')), facts(stated('状态', '印发')), ['状态 草稿 → 印发']],
  ['a text that came', facts(), facts(stated('密级', '秘密')), ['密级 新增 秘密']],
  ['a text that went', facts(stated('密级', '秘密')), facts(), ['密级 删去 秘密']],
  [
    'members of a list',
    facts(stated('依据', ['甲', '乙'])),
    facts(stated('依据', ['乙', '丙', '丁'])),
    ['依据 增加 丙、丁；删去 甲'],
  ],
  ['a list in another order', facts(stated('依据', ['甲', '乙'])), facts(stated('依据', ['乙', '甲'])), ['依据 甲、乙 → 乙、甲']],
  ['a list that became a text', facts(stated('依据', ['甲', '乙'])), facts(stated('依据', '丙')), ['依据 甲、乙 → 丙']],
  [
    'a number that rose',
    facts(statedAmount('检查人数', 2, '人')),
    facts(statedAmount('检查人数', 5, '人')),
    ['检查人数 2人 → 5人，+3人'],
  ],
  [
    'a number that fell',
    facts(statedAmount('检查人数', 5, '人')),
    facts(statedAmount('检查人数', 2, '人')),
    ['检查人数 5人 → 2人，−3人'],
  ],
  [
    'a number in another unit',
    facts(statedAmount('抽查数量', 5, '户')),
    facts(statedAmount('抽查数量', 5, '家')),
    ['抽查数量 5户 → 5家'],
  ],
  [
    'a day put off over a holiday',
    facts(on('2026-09-30')),
    facts(on('2026-10-09')),
    ['成文日期 2026-09-30 → 2026-10-09，推迟 9 日（2 个工作日）'],
  ],
  [
    'a day brought forward',
    facts(on('2026-07-10')),
    facts(on('2026-07-06')),
    ['成文日期 2026-07-10 → 2026-07-06，提前 4 日（4 个工作日）'],
  ],
  [
    'a day of a year the calendar lacks',
    facts(on('2035-07-01')),
    facts(on('2035-07-04')),
    ['成文日期 2035-07-01 → 2035-07-04，推迟 3 日'],
  ],
  [
    'one end of a span',
    facts(span('2026-07-07', '2026-07-31')),
    facts(span('2026-07-07', '2026-08-07')),
    ['抽查时间 2026-07-07至2026-07-31 → 2026-07-07至2026-08-07，结束推迟 7 日（5 个工作日）'],
  ],
  [
    'a thing of a list that came',
    listed(),
    listed(row('市公安局', stated('分工', '配合'))),
    ['新增部门「市公安局」（分工 配合）'],
  ],
  [
    'a thing of a list that went',
    listed(row('市公安局', stated('分工', '配合'))),
    listed(),
    ['删去部门「市公安局」（分工 配合）'],
  ],
  ['a thing of which nothing is stated', listed(), listed(row('市公安局')), ['新增部门「市公安局」']],
  [
    'a fact of a thing',
    listed(row('市公安局', stated('分工', '配合'))),
    listed(row('市公安局', stated('分工', '牵头'))),
    ['部门「市公安局」分工 配合 → 牵头'],
  ],
  [
    'a thing that goes by another name',
    listed(row('公安局', [], ['p'])),
    listed(row('市公安局', [], ['p'])),
    ['部门「市公安局」名称 公安局 → 市公安局'],
  ],
  [
    'a thing whose name is one of its facts',
    listed(row('甲任务', stated('任务名称', '甲任务'), ['1'])),
    listed(row('乙任务', stated('任务名称', '乙任务'), ['1'])),
    ['部门「乙任务」任务名称 甲任务 → 乙任务'],
  ],
  ['things in another order', listed(row('甲'), row('乙')), listed(row('乙'), row('甲')), []],
])('%s', (_, before, after, lines) => {
  expect(told(before, after)).toEqual(lines);
});

test('what follows from other facts is told with the first of those that changed, in the order readers ask', () => {
  const drawn = (ratio: string, least: number, count: number) =>
    facts(
      statedAmount('最少户数', least, '户'),
      stated('抽查比例', ratio),
      statedAmount('应抽户数', count, '户').map((fact) => ({ ...fact, follows: true })),
    );
  expect(told(drawn('3%', 2, 2), drawn('5%', 4, 4))).toEqual([
    '最少户数 2户 → 4户，+2户',
    '抽查比例 3% → 5%，应抽户数 +2（2 → 4户）',
  ]);
  expect(told(drawn('3%', 2, 2), drawn('3%', 4, 4))).toEqual(['最少户数 2户 → 4户，+2户，应抽户数 +2（2 → 4户）']);
  // where no such fact changed, it stands for itself
  expect(told(drawn('3%', 2, 2), drawn('3%', 2, 3))).toEqual(['应抽户数 2户 → 3户，+1户']);
});

test('a number that came or went with its cause is not counted as from nothing', () => {
  const drawn = (own: readonly PlanFact[]) => facts(stated('抽查比例', own.length > 0 ? '3%' : '5%'), own);
  const least = statedAmount('应抽户数', 2, '户').map((fact) => ({ ...fact, follows: true }));
  expect(told(drawn(least), drawn([]))).toEqual(['抽查比例 3% → 5%，应抽户数 2户 → 未定']);
  expect(told(drawn([]), drawn(least))).toEqual(['抽查比例 5% → 3%，应抽户数 未定 → 2户']);
});

test('changes come by subject, those of the old version first; facts in the order of the new one, what is gone behind', () => {
  const before = [...facts(stated('甲', '1'), stated('乙', '1')), factGroup('抽取', stated('抽查比例', '3%'))];
  const after = [factGroup('时间安排', stated('抽查时间', '7月')), ...facts(stated('丙', '1'), stated('甲', '2'))];
  expect(changesOf(before, after).map(({ subject, label }) => `${subject} ${label}`)).toEqual([
    '公文 丙',
    '公文 甲',
    '公文 乙',
    '抽取 抽查比例',
    '时间安排 抽查时间',
  ]);
});

test('a change concerns the departments of its subject, that of a thing those of the thing in either version', () => {
  const group = (label: string, own: readonly FactRow[]): FactGroup => ({
    ...{ subject: '部门和事项', noun: '部门', rows: own, organs: [MARKET, POLICE] },
    facts: stated('抽查类型', label),
  });
  const [whole, one] = changesOf(
    [group('定向', [row('甲', stated('分工', '牵头'))])],
    [group('不定向', [{ ...row('甲', stated('分工', '配合')), organs: [POLICE] }])],
  );
  expect([whole?.organs, one?.organs]).toEqual([
    ['市市场监管局', '市公安局'],
    ['市市场监管局', '市公安局'],
  ]);
});

test('texts longer than a line is wide are cut, signs counted as people see them', () => {
  const [change] = changesOf(facts(stated('抽查对象', '甲'.repeat(5))), facts(stated('抽查对象', '𠮷'.repeat(6))));
  expect(change && wordFactChange(change, 5)).toBe(`抽查对象 ${'甲'.repeat(5)} → ${'𠮷'.repeat(5)}…`);
});
