import { expect, test } from 'vitest';
import { toldOf } from './told-facts.ts';

const rows = (count: number, more: (index: number) => string) =>
  `kind: annual-plan\nrows:\n${Array.from({ length: count }, (_, index) => `  - { name: 任务${index}, lead: market${more(index)} }\n`).join('')}`;

test.each([
  ['one department each', rows(2, () => ''), ['2', null, null]],
  ['some jointly', rows(3, (index) => (index === 0 ? ', partners: [health]' : '')), ['3', '1', null]],
  ['all jointly', rows(2, () => ', partners: [health]'), ['2', '2', '均为部门联合抽查']],
  ['the only one, jointly', rows(1, () => ', partners: [health]'), ['1', '1', '为部门联合抽查']],
])('the tasks of a year: %s', (_, lines, expected) => {
  expect(toldOf(lines, 'tasks.count', 'tasks.joint', 'tasks.alike')).toEqual(expected);
});

test('when the tasks of a year are done, and in how many tables they stand', () => {
  expect(
    toldOf(
      rows(1, () => ''),
      'allDue',
      'tables.count',
      'platform',
      'publishTo',
    ),
  ).toEqual([...[null, null, '示例省双随机监管平台', '国家企业信用信息公示系统']]);
  const two =
    'kind: annual-plan\ntables: [{ title: 甲, rows: [{ name: 一, lead: market }] }, { title: 乙, rows: [{ name: 二, lead: market }] }]';
  expect(toldOf(`${two}\nallDue: { due: 2026-11-30 }`, 'allDue', 'tables.count', 'tasks.count')).toEqual([
    '2026年11月30日',
    '2',
    '2',
  ]);
});
