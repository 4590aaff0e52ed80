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
