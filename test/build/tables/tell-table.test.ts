import { expect, test } from 'vitest';
import { tellTable } from '../../../src/build/tables/tell-table.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import type { Table } from '../../../src/source/table.ts';

const text = '名称\t户数\n甲\t6\n乙\t\n';
const cell = (word: string, after = 0) => {
  const start = text.indexOf(word, after);
  return { text: word, start, end: start + word.length };
};
const empty = { text: '', start: text.length - 1, end: text.length - 1 };
const table: Table = {
  source: { path: 'plans/a.xlsx', text },
  rows: [
    [cell('名称'), cell('户数')],
    [cell('甲'), cell('6')],
    [cell('乙'), empty],
  ],
  sheet: 'Sheet1',
  otherSheets: [],
  unclosed: null,
  encoding: 'UTF-8',
};
const plan = { path: 'plans/a.yaml', text: 'kind: results\n' };
const message = { zh: '有误', en: 'Unexpected' };

const said = (start: number, given: Partial<Diagnostic> = {}): Diagnostic => ({
  ...{ rule: 'schema/wrong-type', severity: 'error', message, file: table.source.path },
  place: { source: table.source, range: { start, end: start + 1 } },
  ...given,
});
const messages = (given: readonly Diagnostic[], of = table) => tellTable(given, of).map((each) => each.message.zh);

test('a cell of a workbook is named as its program names it', () => {
  expect(messages([said(cell('户数').start), said(cell('乙').start), said(empty.start)])).toEqual([
    '`Sheet1!B1`：有误',
    '`Sheet1!A3`：有误',
    '`Sheet1!B3`：有误',
  ]);
});

test('a place beyond the last cell, a text file and the plan itself are not named so', () => {
  expect(messages([said(text.length + 5)])).toEqual(['有误']);
  expect(messages([said(0)], { ...table, sheet: null })).toEqual(['有误']);
  expect(messages([{ ...said(0), place: { source: plan, range: { start: 0, end: 4 } } }])).toEqual(['有误']);
});

test('nothing is retyped in a rendered text', () => {
  const replaced = said(0, { replacement: '名' });
  expect(tellTable([replaced], table)[0]).not.toHaveProperty('replacement');
  const own = { ...replaced, place: { source: plan, range: { start: 0, end: 4 } } };
  expect(tellTable([own], table)).toEqual([own]);
});

test('of many other places of a fault five are shown', () => {
  const related = Array.from({ length: 7 }, () => ({ source: plan, range: { start: 0, end: 1 }, message }));
  expect(tellTable([said(0, { related })], table)[0]?.related).toHaveLength(5);
  expect(tellTable([said(0, { related: related.slice(2) })], table)[0]?.related).toHaveLength(5);
});

test('a hundred are told, the gravest first, and the others counted', () => {
  const many = Array.from({ length: 102 }, (_, at) => said(0, { severity: at === 101 ? 'error' : 'warning' }));
  const told = tellTable(many, table);
  expect(told).toHaveLength(101);
  expect(told.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  expect(told.at(-1)).toMatchObject({ rule: 'tables/more', severity: 'warning' });
  expect(told.at(-1)?.message.zh).toContain('还有 2 处');
  expect(tellTable(many.slice(2), table)).toHaveLength(100);
});
