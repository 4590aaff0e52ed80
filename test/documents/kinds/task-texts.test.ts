import { expect, test } from 'vitest';
import {
  creditText,
  drawText,
  itemClassText,
  leadText,
  leastDrawn,
  periodText,
} from '../../../src/documents/kinds/task-texts.ts';
import type { Task } from '../../../src/plan/annual-plan.ts';
import { testSubject } from '../../support/test-subject.ts';

/** A task of these keys beside its name. */
function taskOf(keys: string): Task {
  const { plan } = testSubject(`kind: annual-plan\nrows: [{ name: 一, ${keys} }]`);
  const [task] = plan.kind === 'annual-plan' ? plan.tables.flatMap(({ tasks }) => tasks) : [];
  if (!task) throw new Error('no task');
  return task;
}

const lead = 'lead: market';

test.each([
  ['ratio: { atLeast: 3%, base: 名录库企业, aggregate: 共计 }', '共计不低于3%'],
  ['ratio: { atLeast: 3% }, minCount: 2', '不低于3%，且不少于2户'],
  ['minCount: 2', '不少于2户'],
  ['count: { exactly: 20, unit: 家 }, fullBelow: 5', '20家，不足5家的全部抽查'],
  ['frequency: { atLeast: 1, per: 年 }', '每年不少于1次'],
  ['strata: [{ name: 三级医院, ratio: { exactly: 50% } }, { name: 诊所, count: { exactly: 5 } }]', '三级医院50%、诊所5户'],
  ['ratio: { atLeast: 3% }, exclude: [已抽查的；, 新登记的。]', '不低于3%，不含已抽查的、新登记的'],
])('how much a task draws: %s is %s', (sampling, printed) => {
  expect(drawText(taskOf(`${lead}, sampling: { ${sampling} }`))).toBe(printed);
});

test('a task that does not say how much is drawn is silent', () => {
  expect([drawText(taskOf(lead)), leastDrawn(taskOf(lead)), creditText(taskOf(lead)), periodText(null)]).toEqual([
    '',
    null,
    '',
    '',
  ]);
});

test.each([
  ['objects: { text: 企业, population: 41 }, sampling: { ratio: { atLeast: 3% } }', 2],
  ['objects: { text: 企业, population: 41 }, sampling: { ratio: { atLeast: 3% }, minCount: 5 }', 5],
  ['objects: { text: 企业 }, sampling: { ratio: { atLeast: 3% } }', null],
  ['sampling: { count: { atLeast: 20 } }', 20],
])('the least a task draws: %s is %s', (keys, least) => {
  expect(leastDrawn(taskOf(`${lead}, ${keys}`))).toBe(least);
});

test.each([
  ['credit: { mode: 按等级 }', '按等级'],
  ['credit: { mode: 不涉及 }', '不涉及'],
  ['credit: { classes: { A: 1%, D: 100% } }', '按等级（A级1%、D级100%）'],
])('how classes of credit are drawn: %s is %s', (sampling, printed) => {
  expect(creditText(taskOf(`${lead}, sampling: { ${sampling} }`))).toBe(printed);
});

test.each([
  ['{ start: 2026-07, end: 2026-08 }', '2026年7月至8月'],
  ['{ start: 2026-07, end: 2026-07 }', '2026年7月'],
  ['{ start: 2026-11, end: 2027-01 }', '2026年11月至2027年1月'],
  ['{ start: 2026-07-07, end: 2026-07-31 }', '2026年7月7日至7月31日'],
  ['{ start: 2026-07-07, end: 2026-07-07 }', '2026年7月7日'],
  ['{ text: 全年, computed: false }', '全年'],
])('the period %s is %s', (period, printed) => {
  expect(periodText(taskOf(`${lead}, period: ${period}`).period)).toBe(printed);
});

test.each([
  ['lead: market', '区市场监管局'],
  ['lead: [market, 示例市甲区卫生健康局]', '区市场监管局、示例市甲区卫生健康局'],
  [
    'leadWhen: [{ when: 涉及登记的, org: market }, { when: 涉及卫生的，, org: health }]',
    '涉及登记的：区市场监管局\n涉及卫生的：区卫生健康局',
  ],
  ['lead: water, leadWhen: [{ when: 涉及登记的, org: market }]', '区水务局\n涉及登记的：区市场监管局'],
])('who leads: %s is %j', (leads, printed) => {
  expect(leadText(taskOf(leads))).toBe(printed);
});

test('the class of items is what is stated, else that of all of them', () => {
  expect(itemClassText(taskOf(`${lead}, itemClass: 重点检查事项`))).toBe('重点检查事项');
  expect(itemClassText(taskOf(`${lead}, items: [公示信息检查]`))).toBe('');
  expect(itemClassText(taskOf(lead))).toBe('');
});
