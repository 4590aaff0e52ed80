import { expect, test } from 'vitest';
import type { SheetCell, SheetColumn } from '../../../src/documents/sheet-model.ts';
import { rowWriter } from '../../../src/renderers/xlsx/row-writer.ts';
import { sharedStrings } from '../../../src/renderers/xlsx/shared-strings.ts';
import { type LookName, styleOf } from '../../../src/renderers/xlsx/styles.ts';
import { sheetColumn, sheetModel } from '../../support/sheets.ts';
import { placedSheet } from './placed-sheet.ts';

const other = sheetModel({
  id: 'other',
  name: '乙',
  columns: [sheetColumn('day', 'day'), sheetColumn('text', 'text')],
  rows: [['2026-07-07', '按期报送']],
});

/** A row of one cell in a column twelve characters wide. */
function written(cell: SheetCell, type: SheetColumn['type'], change: Partial<SheetColumn> = {}) {
  const strings = sharedStrings();
  const columns = [sheetColumn('a', type, change)];
  const row = rowWriter(placedSheet({ columns, rows: [[cell]] }, [other], strings))([cell], 3);
  const [, height, style, kind, formula, value] =
    /ht="(\d+)".*?<c r="A3" s="(\d+)"(?: t="(\w+)")?(?:\/>|>(?:<f>(.*?)<\/f>)?<v>(.*?)<\/v>)/.exec(row) ?? [];
  const texts = [...strings.part().matchAll(/<t [^>]*>(.*?)<\/t>/g)].map(([, text]) => text);
  return { height: Number(height), style: Number(style), formula, shown: kind === 's' ? `“${texts[Number(value)]}”` : value };
}
const copy = (column: string) => ({ formula: 'copy', sheet: 'other', row: 0, column }) as const;
const look = (name: LookName, isAsked = false) => styleOf(name, isAsked);

test.each([
  ['a number', 12, 'number', '12', 'number'],
  ['a zero', 0, 'number', '0', 'number'],
  ['a number with a fraction', 1.5, 'number', '1.5', 'decimal'],
  ['a share', 0.375, 'percent', '0.375', 'percent'],
  ['a day', '2026-07-07', 'day', '46210', 'day'],
  ['a text', '甲', 'text', '“甲”', 'text'],
  ['a number among texts', 12, 'text', '“12”', 'text'],
  ['words among numbers', '约12', 'number', '“约12”', 'text'],
  ['words among days', '待定', 'day', '“待定”', 'text'],
  ['a day the calendar does not have', '2026-02-30', 'day', '“2026-02-30”', 'text'],
  ['a number among days', 46_210, 'day', '“46210”', 'text'],
  ['words among shares', '三成', 'percent', '“三成”', 'text'],
  ['nothing among numbers', null, 'number', undefined, 'number'],
  ['nothing among days', null, 'day', undefined, 'day'],
  ['nothing among texts', null, 'text', undefined, 'text'],
  ['an empty text', '', 'number', undefined, 'number'],
  ['no number at all', Number.NaN, 'number', undefined, 'number'],
  ['a number beyond all', Infinity, 'number', '“Infinity”', 'text'],
] as const)('a cell keeps %s as what it is', (_, cell, type, shown, name) => {
  expect(written(cell, type)).toMatchObject({ shown, style: look(name), formula: undefined });
});

test('what looks like a formula is a text', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "'=1"]) {
    expect(written(text, 'text').formula).toBeUndefined();
    expect(written(text, 'number').formula).toBeUndefined();
  }
});

test('texts of narrow columns stand in the middle, and cells to fill in are open', () => {
  expect(written('户', 'text', { width: 8 }).style).toBe(look('shortText'));
  expect(written('户', 'text', { width: 9 }).style).toBe(look('text'));
  expect(written(null, 'number', { isAsked: true }).style).toBe(look('number', true));
  expect(written('户', 'text', { width: 8, isAsked: true }).style).toBe(look('shortText', true));
});

test('what is taken over stands protected, a day as a day', () => {
  expect(written(copy('day'), 'day', { isAsked: true })).toMatchObject({
    formula: "IF('乙'!$A$3=&quot;&quot;,&quot;&quot;,'乙'!$A$3)",
    shown: '46210',
    style: look('day'),
  });
  expect(written(copy('text'), 'text')).toMatchObject({ shown: '按期报送', style: look('worked') });
});

test('what would be taken over from nowhere is a cell to fill in', () => {
  expect(written(copy('none'), 'number', { isAsked: true })).toEqual({
    height: 26,
    formula: undefined,
    shown: undefined,
    style: look('number', true),
  });
});

test('a row is as high as its longest text, and no lower than others', () => {
  expect(written('甲', 'text').height).toBe(26);
  // five characters of 12 pt in a column of twelve
  expect(written('字'.repeat(4), 'text').height).toBe(26);
  expect(written('字'.repeat(11), 'text').height).toBe(57);
  expect(written('甲\n乙', 'text').height).toBe(41);
  expect(written('字'.repeat(10_000), 'text').height).toBe(409);
});

test('a row has a cell for each column, be its values fewer or more', () => {
  const columns = ['a', 'b', 'c'].map((key) => sheetColumn(key, 'number'));
  const write = rowWriter(placedSheet({ columns }));
  const cells = (values: readonly SheetCell[]) => [...write(values, 9).matchAll(/r="(\w+)" s/g)].map(([, at]) => at);
  expect([cells([]), cells([1, 2, 3, 4])]).toEqual([
    ['A9', 'B9', 'C9'],
    ['A9', 'B9', 'C9'],
  ]);
});
