import { expect, test } from 'vitest';
import type { Form, Table } from '../../src/documents/manuscript.ts';
import type { Cell } from '../../src/documents/sheet-model.ts';
import { formRowHeights, formSize, isShort, rowHeights, tableSize } from '../../src/renderers/table-size.ts';
import { cell, table } from '../scenarios/blocks.ts';

/** 156 mm in points, the rule below a row, and lines of 4号 and 5号. */
const WIDTH = 442.2;
const RULE = 0.5;
const [LINE, SMALL_LINE] = [22, 16];

test('up to six columns are set at 4号, more at 5号', () => {
  expect([1, 6, 7, 20].map((columns) => tableSize(columns).em)).toEqual([14, 14, 10.5, 10.5]);
});

test.each([
  ['', true],
  ['市场监管局', true],
  ['十个字的内容恰好居中', true],
  ['十一个字的内容就靠左排', false],
  ['2026年7月7日至31日', true],
])('%s stands in the middle of its cell: %s', (text, short) => {
  expect(isShort(text)).toBe(short);
});

function heights(widths: readonly number[], body: readonly (readonly Cell[])[], width = WIDTH): readonly number[] {
  return rowHeights(table('清单', widths, { header: [], body }), width);
}

test('a row is as high as its highest cell, and never lower than its least height', () => {
  const long = '含个体工商户、农民专业合作社及其分支机构在内';
  expect(heights([0.5, 0.5], [[cell('1'), cell('2')]])).toEqual([30 + RULE]);
  expect(heights([0.5, 0.5], [[cell('1'), cell(long)]])).toEqual([2 * LINE + RULE]);
  expect(heights([0.8, 0.2], [[cell('1'), cell(long)]])).toEqual([5 * LINE + RULE]);
});

test('lines that a cell has of its own are counted each', () => {
  expect(heights([1], [[cell('一、登记事项\n二、公示信息\n三、年报')]])).toEqual([3 * LINE + RULE]);
  expect(heights([1], [[cell('')]])).toEqual([30 + RULE]);
});

test('a narrow table at 5号 has lower rows', () => {
  const widths = Array.from({ length: 8 }, () => 0.125);
  const row = (text: string) => [cell(text), ...widths.slice(1).map(() => cell(''))];
  expect(heights(widths, [row('1'), row('登记事项检查')])).toEqual([25 + RULE, 2 * SMALL_LINE + RULE]);
});

test('a cell over several columns has their room, one that reaches down no row of its own', () => {
  expect(heights([0.25, 0.25, 0.5], [[cell('一、清河市市场监督管理局牵头组织实施的抽查', 3)]])).toEqual([30 + RULE]);
  expect(heights([0.5, 0.5], [[cell('很长的部门名称'.repeat(8), 1, 2), cell('1')], [cell('2')]])).toEqual([30 + RULE, 30 + RULE]);
});

test('the header comes first, and a table without rows has no height', () => {
  const given: Table = table('清单', [0.5, 0.5], {
    header: [[cell('抽查事项\n名称'), cell('主体')]],
    body: [[cell('1'), cell('2')]],
  });
  expect(rowHeights(given, WIDTH)).toEqual([2 * LINE + RULE, 30 + RULE]);
  expect(heights([1], [])).toEqual([]);
});

function form(...rows: Form['rows']): Form {
  return { kind: 'form', origin: { path: [] }, caption: '登记表', rows };
}

const ask = (label: string, choices: readonly string[] = [], text = '') => ({ label, choices, text });

test('questions stand at 4号 by themselves, at 5号 beside one another; their columns fill the table', () => {
  const [alone, paired] = [formSize(form(ask('名称'))), formSize(form({ ...ask('名称'), beside: ask('代码') }))];
  expect([alone.em, paired.em, alone.shares.length, paired.shares.length]).toEqual([14, 10.5, 2, 4]);
  for (const { shares } of [alone, paired]) expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1);
});

test.each<[string, ReturnType<typeof ask>, number]>([
  ['room to write', ask('企业名称'), 34],
  ['what is known already, on one line', ask('企业名称', [], '清河市某某餐饮管理有限公司'), 34],
  ['what is known already, longer than the answer is wide', ask('住所', [], '清河市东区'.repeat(9)), 3 * LINE],
  ['lines of their own', ask('说明', [], '一、登记\n二、公示'), 2 * LINE],
  ['choices that fit one line', ask('检查结果', ['未发现问题', '责令改正']), 34],
  ['choices that do not, a line each', ask('检查结果', ['未发现问题', '责令改正', '通过登记的住所无法联系']), 3 * LINE],
  ['text below the choices', ask('处置措施', ['已立案', '已移送'], '其他：'), 2 * LINE],
  ['a choice longer than the line', ask('检查结果', ['不配合检查情节严重'.repeat(4), '无']), 3 * LINE],
  ['a question of more than eight characters', ask('法定代表人（负责人）'), 2 * LINE],
])('a row of a form: %s', (_, row, height) => {
  expect(formRowHeights(form(row), WIDTH)).toEqual([height + RULE]);
});

test('of two questions beside one another the higher one counts', () => {
  const long = ask('经营范围', [], '餐饮服务'.repeat(7));
  const rows = [
    { ...ask('名称'), beside: ask('代码') },
    { ...ask('名称'), beside: long },
    ask('住所', [], '清河市东区'.repeat(6)),
  ];
  expect(formRowHeights(form(...rows), WIDTH)).toEqual([24 + RULE, 3 * SMALL_LINE + RULE, 24 + RULE]);
});
