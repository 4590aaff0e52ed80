import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SheetModel } from '../../../src/documents/sheet-model.ts';
import { cellValue } from '../../../src/renderers/xlsx/cell-value.ts';
import { sumOf } from '../../../src/renderers/xlsx/sum-of.ts';
import { layOutWorkbook } from '../../../src/renderers/xlsx/workbook-grid.ts';
import { sheetColumn as column, sheetModel } from '../../support/sheets.ts';

const figure = fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: null });
const tasks = fc.array(
  fc.record({ leads: fc.subarray(['甲局', '乙局', '甲局分局']), month: fc.integer({ min: 1, max: 12 }), due: figure }),
);

const dayOf = (month: number, date: number): string => `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

const ledgerOf = (rows: readonly { leads: readonly string[]; month: number; due: number | null }[]): SheetModel =>
  sheetModel({
    id: 'ledger',
    columns: [column('leads', 'text'), column('start', 'day'), column('due', 'number')],
    rows: rows.map(({ leads, month, due }) => [leads.join('、'), dayOf(month, 15), due]),
  });

test('sums are those of all figures, less what is taken off; nothing of nothing', () => {
  fc.assert(
    fc.property(fc.array(figure), fc.nat(100), (figures, less) => {
      const sheet = sheetModel({
        columns: [column('a', 'number')],
        rows: figures.map((each) => [each]),
        closing: [
          { kind: 'less', label: '减', figures: { a: less } },
          { kind: 'sum', label: '合计', known: {} },
        ],
      });
      const grid = layOutWorkbook([sheet], false, []);
      const [placed] = grid.sheets;
      const told = figures.filter((each) => each !== null);
      const expected = told.length === 0 ? null : Number(told.reduce((sum, each) => sum + BigInt(each), -BigInt(less)));
      expect(placed && sumOf({ placed, grid, column: 0 })).toBe(expected);
    }),
  );
});

test('a tally counts the rows whose list has the name itself, not one it is part of', () => {
  fc.assert(
    fc.property(tasks, (rows) => {
      const ledger = ledgerOf(rows);
      const tally = { formula: 'tally', sheet: 'ledger', where: { is: 'member', column: 'leads', of: 'department' } } as const;
      const view = sheetModel({
        id: 'view',
        columns: [column('department', 'text'), column('count', 'number'), column('due', 'number')],
        rows: [['甲局', { ...tally, add: null }, { ...tally, add: 'due' }]],
      });
      const grid = layOutWorkbook([view, ledger], false, []);
      const own = rows.filter(({ leads }) => leads.includes('甲局'));
      const values = view.rows[0]?.map((cell, _, row) => cellValue(cell, view, row, grid));
      expect(values).toEqual(['甲局', own.length, own.reduce((sum, { due }) => sum + (due ?? 0), 0)]);
    }),
  );
});

test('every dated row falls into one month', () => {
  fc.assert(
    fc.property(tasks, (rows) => {
      const ledger = ledgerOf(rows);
      const view = sheetModel({
        id: 'view',
        columns: [column('count', 'number')],
        rows: Array.from({ length: 12 }, (_, index) => [
          {
            formula: 'tally',
            sheet: 'ledger',
            add: null,
            where: { is: 'during', start: 'start', end: 'start', first: dayOf(index + 1, 1), last: dayOf(index + 1, 31) },
          } as const,
        ]),
      });
      const grid = layOutWorkbook([view, ledger], false, []);
      const counts = view.rows.map((row) => Number(cellValue(row[0] ?? null, view, row, grid)));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
    }),
  );
});

const onTime = { formula: 'onTime', due: 'due', done: 'done' } as const;

test.each([
  ['on the day', '2026-07-07', '2026-07-07', '按期'],
  ['before it', '2026-07-07', '2026-07-06', '按期'],
  ['after it', '2026-07-07', '2026-07-08', '逾期'],
  ['not yet', '2026-07-07', null, null],
  ['without a day due', null, '2026-07-07', null],
  ['on no day of the calendar, which formulas take for a text', '2026-07-07', '2026-02-30', null],
  ['on a day in words', '2026-07-07', '待定', null],
])('whether something was done by its day: %s', (_, due, done, expected) => {
  const columns = [column('due', 'day'), column('done', 'day'), column('onTime', 'text')];
  const sheet = sheetModel({ columns, rows: [[due, done, onTime]] });
  const grid = layOutWorkbook([sheet], false, []);
  expect(cellValue(onTime, sheet, sheet.rows[0] ?? [], grid)).toBe(expected);
});

test.each([
  ['both', 1, 4, 0.25],
  ['more than the whole', 6, 4, 1.5],
  ['a part of nothing', 1, 0, null],
  ['nothing of a whole', 0, 4, 0],
  ['no part', null, 4, null],
  ['no whole', 1, null, null],
  ['a part in words', '一', 4, null],
])('a share of %s', (_, part, whole, expected) => {
  const sheet = sheetModel({ columns: [column('part', 'number'), column('whole', 'number')], rows: [[part, whole]] });
  const grid = layOutWorkbook([sheet], false, []);
  expect(cellValue({ formula: 'ratio', part: 'part', whole: 'whole' }, sheet, sheet.rows[0] ?? [], grid)).toBe(expected);
});

test('a row without days, or with days in words, falls into no month', () => {
  const where = { is: 'during', start: 'start', end: 'end', first: '2026-01-01', last: '2026-12-31' } as const;
  const rows = [
    ['2026-01-01', '2026-01-31'],
    ['2025-12-01', '2026-01-01'],
    ['2026-12-31', '2027-02-01'],
    ['2025-01-01', '2025-12-31'],
    ['2027-01-01', '2027-01-02'],
    ['2026-01-01', null],
    ['2026-01-01', '年底'],
    [null, '2026-01-31'],
  ];
  const ledger = sheetModel({ id: 'ledger', columns: [column('start', 'day'), column('end', 'day')], rows });
  const view = sheetModel({ id: 'view', columns: [column('count', 'number')] });
  const grid = layOutWorkbook([view, ledger], false, []);
  expect(cellValue({ formula: 'tally', sheet: 'ledger', add: null, where }, view, [], grid)).toBe(3);
});

test('a copy of a copy is what stands at its end, and one of a circle is nothing', () => {
  const copy = (sheet: string) => ({ formula: 'copy', sheet, row: 0, column: 'a' }) as const;
  const columns = [column('a', 'number')];
  const sheets = [
    sheetModel({ id: 'one', columns, rows: [[copy('two')]] }),
    sheetModel({ id: 'two', columns, rows: [[copy('three')]] }),
    sheetModel({ id: 'three', columns, rows: [[7]] }),
    sheetModel({ id: 'circle', columns, rows: [[copy('circle')]] }),
  ];
  const grid = layOutWorkbook(sheets, false, []);
  const [one = sheetModel()] = sheets;
  expect(['one', 'circle', 'none'].map((id) => cellValue(copy(id), one, [], grid))).toEqual([7, null, null]);
});

test('of two sheets of one id formulas lead to the first', () => {
  const columns = [column('a', 'number')];
  const twins = [sheetModel({ id: 'b', columns, rows: [[1]] }), sheetModel({ id: 'b', columns, rows: [[2]] })];
  const grid = layOutWorkbook(twins, false, []);
  expect(cellValue({ formula: 'copy', sheet: 'b', row: 0, column: 'a' }, sheetModel(), [], grid)).toBe(1);
});
