import { expect, test } from 'vitest';
import type { SheetModel } from '../../../src/documents/sheet-model.ts';
import { sheetColumn as column } from '../../support/sheets.ts';
import { placedSheet } from './placed-sheet.ts';

const layoutOf = (change: Partial<SheetModel>) => placedSheet(change).placed.layout;
const columnsOf = (...widths: readonly number[]) => widths.map((width, index) => column(`c${index}`, 'text', { width }));
const field = { label: '填报单位', type: 'text', value: null } as const;
const cell = (text: string, columns = 1, rows = 1) => ({ text, columns, rows });
const total = { kind: 'sum', label: '合计', known: {} } as const;

test.each([
  [
    'title, fields, header, rows, sums and remarks',
    { fields: [field], rows: [[], []], closing: [total], remarks: ['一'] },
    [2, 3, 4, 5, 7],
  ],
  ['no title', { title: '', fields: [field], rows: [[]] }, [1, 2, 3, 3, 4]],
  ['no fields', { rows: [[]] }, [null, 2, 3, 3, 4]],
  ['no rows', { fields: [field] }, [2, 3, 4, 3, 4]],
  ['a header of two rows', { header: [[cell('甲', 1, 2)], [cell('乙')]], rows: [[]] }, [null, 2, 4, 4, 5]],
  ['a header with an empty row', { header: [[cell('甲')], []], rows: [[]] }, [null, 2, 3, 3, 4]],
] as const)('pieces stand one below the other: %s', (_, change, expected) => {
  const layout = layoutOf({ columns: columnsOf(10, 10), ...change });
  const { fieldRow, firstHeaderRow, firstBodyRow, lastBodyRow, firstRemarkRow } = layout;
  expect([fieldRow, firstHeaderRow, firstBodyRow, lastBodyRow, firstRemarkRow]).toEqual(expected);
});

test('a sheet without columns is one cell wide, with room for its title alone', () => {
  expect(layoutOf({ fields: [field] })).toMatchObject({
    columnCount: 1,
    widths: [],
    fields: [],
    fieldRow: null,
    headerHeights: [],
  });
});

test.each([
  ['one over all', [10, 10, 10], 1, ['0–2']],
  ['two by half', [10, 10, 10, 10], 2, ['0–1', '2–3']],
  ['each about as wide as the next', [40, 10, 10, 10, 10], 2, ['0–0', '1–4']],
  ['the first reaching to the middle', [10, 10, 10], 2, ['0–1', '2–2']],
  ['as many as there are columns', [10, 10], 3, ['0–0', '1–1']],
] as const)('fields share the columns out: %s', (_, widths, count, expected) => {
  const fields = Array.from({ length: count }, () => field);
  expect(layoutOf({ columns: columnsOf(...widths), fields }).fields.map(({ left, right }) => `${left}–${right}`)).toEqual(
    expected,
  );
});

test('title, header and remarks are as high as their lines, and no lower than others', () => {
  const short = layoutOf({ columns: columnsOf(40), remarks: ['说明'] });
  expect([short.title?.height, short.headerHeights, short.remarks[0]?.height]).toEqual([36, [26], 23]);
  const long = layoutOf({ title: '统'.repeat(40), columns: columnsOf(40), remarks: ['说'.repeat(40)] });
  // 40 characters of the default font hold eleven of 18 pt, and eighteen of 11 pt
  expect([long.title?.height, long.remarks[0]?.height]).toEqual([Math.ceil(4 * 18 * 1.35 + 8), Math.ceil(3 * 11 * 1.35 + 8)]);
});

test('a header cell over several rows stretches them evenly', () => {
  const header = [[cell('甲'.repeat(12), 1, 2), cell('乙')], [cell('丙')]];
  const columns = columnsOf(8, 20);
  // three characters of 11 pt a line: four lines in two rows
  expect(layoutOf({ columns, header }).headerHeights).toEqual([34, 34]);
});

test('a title keeps its characters, all but those no file can hold', () => {
  expect(layoutOf({ title: '_x0041_\u0001\r\n表', columns: columnsOf(40) }).title?.text).toBe('_x0041_\n表');
});

test('figures that are judged have a column beside the table', () => {
  const checks = [{ part: 'a', whole: 'b', says: '多' }];
  const stated = { kind: 'stated', label: '报送的合计', figures: {} } as const;
  expect([{}, { checks }, { closing: [total] }, { closing: [stated] }].map((change) => layoutOf(change).hasVerdicts)).toEqual([
    false,
    true,
    false,
    true,
  ]);
});
