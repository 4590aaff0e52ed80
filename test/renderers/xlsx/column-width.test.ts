import { expect, test } from 'vitest';
import type { SheetModel } from '../../../src/documents/sheet-model.ts';
import { sheetColumn as column, sheetModel } from '../../support/sheets.ts';
import { placedSheet } from './placed-sheet.ts';

/** The width of the first column, the model's being `width`. */
const widthOf = (type: Parameters<typeof column>[1], width: number, change: Partial<SheetModel> = {}) =>
  placedSheet({ columns: [column('a', type, { width })], ...change }).placed.layout.widths[0];

test.each([
  ['text', 20, 20],
  ['text', 1, 4],
  ['text', Number.NaN, 4],
  ['text', 999, 255],
  // 2026-12-28
  ['day', 5, 14],
  ['day', 16, 16],
  ['percent', 10, 10],
  ['number', 12, 12],
] as const)('a %s column of %d is %d wide', (type, width, expected) => {
  expect(widthOf(type, width)).toBe(expected);
});

test.each([
  ['the longest figure decides', [[1], [1_234_567], [12]], 12],
  ['a sign and a decimal point take room', [[-123.5]], 10],
  ['the sum of the rows does', Array.from({ length: 20 }, () => [999]), 9],
  ['texts and blanks in it take none', [['九百九十九万九千九百九十九'], [null], [1]], 4],
] as const)('a column of numbers is wide enough for what stands in it: %s', (_, rows, expected) => {
  expect(widthOf('number', 4, { rows })).toBe(expected);
});

test.each([
  ['sum', { kind: 'sum', label: '合计', known: { a: 1_234_567 } }],
  ['sum sent in', { kind: 'stated', label: '报送的合计', figures: { a: 1_234_567 } }],
  ['figure taken off', { kind: 'less', label: '减', figures: { a: 1_234_567 } }],
] as const)('a column of numbers is wide enough for a %s', (_, row) => {
  expect(widthOf('number', 4, { rows: [[1]], closing: [row] })).toBe(12);
});

test('a column of numbers is wide enough for what it takes over from another sheet, and for the sum of that', () => {
  const other = sheetModel({ id: 'b', columns: [column('a', 'number')], rows: [[500_000]] });
  const rows = Array.from({ length: 2 }, () => [{ formula: 'copy', sheet: 'b', row: 0, column: 'a' } as const]);
  const { placed } = placedSheet({ id: 'sum', columns: [column('a', 'number', { width: 7 })], rows }, [other]);
  expect(placed.layout.widths).toEqual([12]);
});
