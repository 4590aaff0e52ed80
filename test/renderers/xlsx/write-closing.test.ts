import { expect, test } from 'vitest';
import type { SheetModel } from '../../../src/documents/sheet-model.ts';
import { closingRowNumber, labelWidth, sumRowNumber, writeClosing } from '../../../src/renderers/xlsx/write-closing.ts';
import { sheetColumn as column } from '../../support/sheets.ts';
import { placedSheet } from './placed-sheet.ts';

const less = { kind: 'less', label: '减：重复计', figures: { due: 2 } } as const;
const total = { kind: 'sum', label: '合计', known: {} } as const;
const stated = { kind: 'stated', label: '报送的合计', figures: { due: 10, done: 6 } } as const;
const ratio = { formula: 'ratio', part: 'done', whole: 'due' } as const;

const sheet: Partial<SheetModel> = {
  columns: [
    column('name', 'text'),
    column('unit', 'text'),
    column('due', 'number'),
    column('done', 'number'),
    column('share', 'percent'),
    column('day', 'day'),
  ],
  rows: [
    ['甲', '户', 8, 3, ratio, '2026-07-07'],
    ['乙', '户', 4, 3, ratio, null],
  ],
  closing: [less, total, stated],
};

interface Cell {
  readonly formula: string | undefined;
  readonly value: string | undefined;
  /** Odd styles are those of cells to fill in. */
  readonly isAsked: boolean;
}

/** The cells of the closing rows, by reference; texts as the numbers they are kept by. */
function cellsOf(change: Partial<SheetModel> = {}): ReadonlyMap<string, Cell> {
  const xml = writeClosing(placedSheet({ ...sheet, ...change }));
  const cells = xml.matchAll(/<c r="(\w+)" s="(\d+)"[^>]*?(?:\/>|>(?:<f>(.*?)<\/f>)?<v>(.*?)<\/v><\/c>)/g);
  return new Map(
    [...cells].map(([, at = '', style, formula, value]) => [at, { formula, value, isAsked: Number(style) % 2 === 1 }]),
  );
}
const shown = (change: Partial<SheetModel>, ...references: readonly string[]) =>
  references.map((reference) => cellsOf(change).get(reference)?.value);

test('sums stand under the body, less what was counted twice', () => {
  const cells = cellsOf();
  expect(cells.get('C6')).toMatchObject({ value: '10', formula: 'IF(COUNT(C3:C4)=0,&quot;&quot;,SUM(C3:C4)-N(C5))' });
  expect(cells.get('D6')).toMatchObject({ value: '6', formula: 'IF(COUNT(D3:D4)=0,&quot;&quot;,SUM(D3:D4)-N(D5))' });
});

test('the share of the sums is that of their own row, not a sum of shares', () => {
  expect(cellsOf().get('E6')).toMatchObject({ value: '0.6', formula: 'IF(OR(COUNT($D6)=0,N($C6)=0),&quot;&quot;,$D6/$C6)' });
  expect(shown({ rows: [['甲', '户', null, null, ratio, null]], closing: [total] }, 'C4', 'E4')).toEqual(['', '']);
});

test('only figures that may be taken off are asked for', () => {
  const asked = [...cellsOf()].filter(([, { isAsked }]) => isAsked).map(([reference]) => reference);
  expect(asked).toEqual(['C5', 'D5']);
});

test('a sum that is known stands as it is, and so do those sent in', () => {
  const known = { ...total, known: { due: 9 } };
  const cells = cellsOf({ closing: [known, stated] });
  expect([cells.get('C5'), cells.get('C6'), cells.get('D6')].map((cell) => [cell?.formula, cell?.value])).toEqual([
    [undefined, '9'],
    [undefined, '10'],
    [undefined, '6'],
  ]);
});

test.each([
  ['agree', 10, 6, ''],
  ['differ in one', 10, 7, '与合计不符'],
  ['differ in all', 11, 7, '与合计不符'],
])('sums sent in that %s are said so beside them', (_, due, done, expected) => {
  expect(shown({ closing: [less, total, { ...stated, figures: { due, done } }] }, 'G7')).toEqual([expected]);
});

test('sums sent in are compared with those that are there, by a formula', () => {
  expect(cellsOf().get('G7')?.formula?.replaceAll('&quot;', '"').replaceAll('&lt;&gt;', '<>')).toBe(
    'IF(OR(AND(COUNT(C7,C6)=2,C7<>C6),AND(COUNT(D7,D6)=2,D7<>D6)),"与合计不符","")',
  );
  expect([cellsOf().get('G5'), cellsOf().get('G6')].map((cell) => cell?.formula)).toEqual([undefined, undefined]);
  expect(cellsOf({ closing: [stated] }).get('G5')?.formula).toBeUndefined();
  expect(cellsOf({ closing: [total, { ...stated, figures: {} }] }).get('G6')?.formula).toBeUndefined();
});

test('a figure under the label is neither shown nor compared', () => {
  const columns = [column('number', 'number'), column('due', 'number')];
  const closing = [total, { kind: 'stated', label: '报送的合计', figures: { number: 99, due: 3 } } as const];
  expect(
    shown(
      {
        columns,
        rows: [
          [1, 1],
          [2, 2],
        ],
        closing,
      },
      'B6',
      'C6',
    ),
  ).toEqual(['3', '']);
});

test('without rows there is nothing to sum', () => {
  const cells = cellsOf({ rows: [], closing: [total] });
  expect([...cells].filter(([, { formula }]) => formula !== undefined)).toEqual([]);
  expect(cells.get('A3')?.value).toBe('0');
});

test.each([
  ['up to the first figure', ['text', 'text', 'number'], 2],
  ['up to the first share', ['text', 'day', 'percent'], 2],
  ['the first column, though it has figures', ['number', 'number'], 1],
  ['the first alone where no figure follows', ['text', 'text', 'day'], 1],
] as const)('the label of a closing row covers columns %s', (_, types, expected) => {
  const columns = types.map((type, index) => column(`c${index}`, type));
  expect(labelWidth(placedSheet({ columns }).placed)).toBe(expected);
});

test('closing rows are counted from under the body', () => {
  const { placed } = placedSheet(sheet);
  expect([closingRowNumber(placed, 0), closingRowNumber(placed, 2), sumRowNumber(placed)]).toEqual([5, 7, 6]);
  expect(sumRowNumber(placedSheet({ ...sheet, closing: [stated] }).placed)).toBeUndefined();
});
