import { expect, test } from 'vitest';
import { firstPages } from '../../../src/renderers/pdf/first-pages.ts';
import { pageBreaks } from '../../../src/renderers/pdf/page-breaks.ts';
import { piecesBelow, readStructure } from '../../../src/renderers/pdf/structure.ts';
import { bodyRows, headerOf, tablesOf } from '../../../src/renderers/pdf/table-structure.ts';
import { part, smallPdf } from './small-pdf.ts';

const piece = (page: number, id: number) => `\n/Pg ${page} 0 R\n/K ${id}`;
/** Rows 21 to 25 of a table of two columns; pages 3, 4 and 5. The second row reaches over from the first page. */
const file = smallPdf({
  1: '<</Type /Catalog\n/Pages 6 0 R\n/StructTreeRoot 7 0 R>>',
  2: '<<>>',
  3: '<</Type /Page\n/StructParents 0>>',
  4: '<</Type /Page\n/StructParents 1>>',
  5: '<</Type /Page\n/StructParents 2>>',
  6: '<</Type /Pages\n/Count 3\n/Kids [3 0 R 4 0 R 5 0 R]>>',
  7: '<</Type /StructTreeRoot\n/K 10 0 R>>',
  10: part('Document', 7, '\n/K [11 0 R 12 0 R]'),
  11: part('Table', 10, '\n/K [13 0 R]'),
  12: part('Table', 10, '\n/K [19 0 R 20 0 R 21 0 R 22 0 R 23 0 R 24 0 R]'),
  13: part('TR', 11, '\n/K [14 0 R]'),
  14: part('TD', 13, piece(3, 0)),
  19: part('Caption', 12, piece(3, 9)),
  20: part('TR', 12, '\n/K [30 0 R 31 0 R]'),
  21: part('TR', 12, '\n/K [32 0 R 33 0 R]'),
  22: part('TR', 12, '\n/K [34 0 R 35 0 R]'),
  23: part('TR', 12, '\n/K [36 0 R 37 0 R]'),
  24: part('TR', 12, '\n/K [38 0 R 39 0 R]'),
  30: part('TH', 20, `${piece(3, 1)}\n/ID (node00000001)`),
  31: part('TH', 20, '\n/Pg 3 0 R\n/K [2 <</Type /MCR\n/Pg 4 0 R\n/MCID 0>>]\n/ID (node00000002)'),
  32: part('TH', 21, piece(3, 3)),
  33: part('TD', 21, piece(3, 4)),
  34: part('TD', 22, '\n/Pg 3 0 R\n/K [5 <</Type /MCR\n/Pg 4 0 R\n/MCID 1>>]'),
  35: part('TD', 22),
  36: part('TD', 23, piece(4, 2)),
  37: part('TD', 23, piece(4, 3)),
  38: part('TD', 24, piece(5, 0)),
  39: part('TD', 24),
});
const structure = readStructure(file.objects);

test('tables are found, with the rows below their header', () => {
  expect(tablesOf(structure)).toEqual([11, 12]);
  expect([bodyRows(11, structure), bodyRows(12, structure), bodyRows(99, structure)]).toEqual([[13], [21, 22, 23, 24], []]);
});

test('a header has rows of header cells alone, their names, and what of them is painted where', () => {
  const header = headerOf(12, structure, file.objects);
  expect([header.rows, header.names]).toEqual([[20], ['(node00000001)', '(node00000002)']]);
  expect([...header.onPages].map(([page, ids]) => [page, ...ids])).toEqual([
    [3, 1, 2],
    [4, 0],
  ]);
  expect(headerOf(11, structure, file.objects)).toMatchObject({ rows: [], names: [] });
});

test('a part paints what the parts in it do', () => {
  expect(piecesBelow(22, structure)).toEqual([
    { kind: 'piece', page: 3, id: 5 },
    { kind: 'piece', page: 4, id: 1 },
  ]);
  expect(piecesBelow(35, structure)).toEqual([]);
});

test('a page begins with a row of the last table unless a row reaches over to it, the last page told first', () => {
  expect(pageBreaks(file)).toEqual([{ pages: 2, row: 3, below: [24] }]);
});

test('the first pages keep what stands on them, empty cells and all, without the rows of further pages', () => {
  const { pages, objects } = firstPages(file, 2, pageBreaks(file)[0]?.below);
  expect(pages).toEqual([3, 4]);
  expect([5, 24, 38, 39].map((number) => objects.has(number))).toEqual([false, false, false, false]);
  expect([22, 35, 37].map((number) => objects.has(number))).toEqual([true, true, true]);
  expect(objects.get(12)?.text).toBe(part('Table', 10, '\n/K [19 0 R 20 0 R 21 0 R 22 0 R 23 0 R]'));
  expect(objects.get(34)).toEqual(file.objects.get(34));
});

test('of a part that goes on behind the last page the beginning is kept', () => {
  const { objects } = firstPages(file, 1);
  expect(objects.get(31)?.text).toBe(part('TH', 20, '\n/Pg 3 0 R\n/K 2\n/ID (node00000002)'));
  expect(objects.get(34)?.text).toBe(part('TD', 22, '\n/Pg 3 0 R\n/K 5'));
  expect([23, 36, 37].map((number) => objects.has(number))).toEqual([false, false, false]);
});

test('what is left out goes in any case', () => {
  const { objects } = firstPages(file, 3, [20, 24]);
  expect([20, 30, 31, 24, 38].map((number) => objects.has(number))).toEqual([false, false, false, false, false]);
  expect(objects.get(12)?.text).toBe(part('Table', 10, '\n/K [19 0 R 21 0 R 22 0 R 23 0 R]'));
});
