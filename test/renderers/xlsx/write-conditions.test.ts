import { expect, test } from 'vitest';
import type { SheetModel } from '../../../src/documents/sheet-model.ts';
import { writeConditions } from '../../../src/renderers/xlsx/write-conditions.ts';
import { sheetColumn as column } from '../../support/sheets.ts';
import { placedSheet } from './placed-sheet.ts';

const sheet: Partial<SheetModel> = {
  columns: [column('name', 'text'), column('due', 'number', { hasBars: true }), column('done', 'number')],
  rows: [
    ['甲', 1, 2],
    ['乙', 3, null],
  ],
  closing: [
    { kind: 'sum', label: '合计', known: {} },
    { kind: 'stated', label: '报送的合计', figures: { due: 9 } },
  ],
  checks: [{ part: 'done', whole: 'due', says: '多' }],
};

/** Range, sort or look, priority and formula of each. */
const conditionsOf = (change: Partial<SheetModel> = {}) =>
  [
    ...writeConditions(placedSheet({ ...sheet, ...change }).placed).matchAll(
      /sqref="(\S+)"><cfRule type="(\w+)"(?: dxfId="(\d)")? priority="(\d+)">(?:<formula>(.*?)<\/formula>)?/g,
    ),
  ].map(([, range, type, look, priority, formula]) => `${priority} ${range} ${look ?? type} ${formula ?? ''}`.trim());

test('figures that do not agree, sums that differ or lack a figure are coloured, and bars drawn', () => {
  const disagrees = 'AND(COUNT($C3,$B3)=2,$C3&gt;$B3)';
  const lacks = (letters: string) =>
    `AND(COUNT(${letters}$3:${letters}$4)&gt;0,COUNT(${letters}$3:${letters}$4)&lt;ROWS(${letters}$3:${letters}$4))`;
  expect(conditionsOf()).toEqual([
    `1 C3:C4 0 ${disagrees}`,
    `2 B3:B4 0 ${disagrees}`,
    '3 B6:C6 0 AND(COUNT(B6,B5)=2,B6&lt;&gt;B5)',
    `4 B5 1 ${lacks('B')}`,
    `5 C5 1 ${lacks('C')}`,
    '6 B3:B4 dataBar',
  ]);
});

test('without sums nothing is compared with them', () => {
  expect(conditionsOf({ checks: [], closing: sheet.closing?.slice(1) ?? [] })).toEqual(['1 B3:B4 dataBar']);
});

test('a sheet without rows, and one that asks for nothing of it, has no colours', () => {
  expect(conditionsOf({ rows: [] })).toEqual([]);
  expect(conditionsOf({ columns: [column('name', 'text')], closing: [] })).toEqual([]);
});

test('the label of the sums is no sum', () => {
  const columns = [column('number', 'number'), column('due', 'number')];
  const closing = [{ kind: 'sum', label: '合计', known: {} } as const];
  expect(conditionsOf({ columns, closing, checks: [] }).map((condition) => condition.split(' ')[1])).toEqual(['B5']);
});
