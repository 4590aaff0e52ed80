import { expect, test } from 'vitest';
import { type Cut, cutAfter, isFree, rowsAfter, sectionsBetween } from '../../../src/renderers/pdf/cut.ts';
import type { PrintSection } from '../../../src/renderers/pdf/print-view.ts';

const placed = { gap: 1, opens: false, closes: false } as const;
const line = { ...placed, kind: 'line', name: 'note', text: '注' } as const;

/** A table of rows of one cell each; a number is how many rows a cell reaches over. */
function table(name: string, ...spans: readonly number[]): PrintSection['blocks'][number] {
  const body = spans.map((rows, index) => ({
    breaks: false,
    leads: false,
    cells: [{ text: `${name}${index + 1}`, columns: 1, rows, spans: rows > 1, scope: 'col', short: true } as const],
  }));
  return { ...placed, kind: 'table', caption: name, isTitled: true, widths: [], columnCount: 1, dense: false, header: [], body };
}

const section = (id: string, ...blocks: PrintSection['blocks']): PrintSection => {
  return { id, role: 'annex', landscape: true, hasMark: true, pitch: '', blocks };
};
const sections = [
  section('', line),
  section('annex-1', line, table('甲', 1, 1, 1), line, table('乙', 1, 1)),
  section('annex-2', table('丙', 1)),
];
const cut = (at: number, block: number, row: number): Cut => ({ section: at, block, row });

/** What a piece prints: the id of each part, whether it has a mark, and rows or kinds of its blocks. */
const printed = (from: Cut | null, to: Cut | null) =>
  sectionsBetween(sections, from, to).map(({ id, hasMark, blocks }) => {
    const texts = blocks.map((block) =>
      block.kind === 'table' ? `${block.gap}:${block.body.map(({ cells }) => cells[0]?.text).join('+')}` : block.kind,
    );
    return [id, hasMark, ...texts].join(' ');
  });

test.each([
  ['all', null, 6],
  ['those below a cut', cut(1, 1, 2), 4],
  ['those of further tables', cut(1, 3, 0), 3],
  ['the last one', cut(2, 0, 0), 1],
  ['none behind the last', cut(2, 0, 1), 0],
])('rows are counted: %s', (_, from, expected) => {
  expect(rowsAfter(sections, from)).toBe(expected);
});

test.each([
  ['before the first row', null, 0, cut(1, 1, 0)],
  ['within a table', null, 2, cut(1, 1, 2)],
  ['before the first row of the next', null, 3, cut(1, 3, 0)],
  ['in a further part', null, 5, cut(2, 0, 0)],
  ['further on in the same table', cut(1, 1, 1), 1, cut(1, 1, 2)],
  ['from one table into another', cut(1, 1, 1), 3, cut(1, 3, 1)],
  ['nowhere, where no row is left', null, 6, null],
  ['nowhere behind the end', cut(1, 1, 1), 99, null],
])('a cut so many rows on stands %s', (_, from, rows, expected) => {
  expect(cutAfter(sections, from, rows)).toEqual(expected);
});

test('a document that is not cut is printed whole', () => {
  expect(printed(null, null)).toEqual([' true line', 'annex-1 true line 1:甲1+甲2+甲3 line 1:乙1+乙2', 'annex-2 true 1:丙1']);
});

test('the first piece ends with the rows before the cut', () => {
  expect(printed(null, cut(1, 1, 2))).toEqual([' true line', 'annex-1 true line 1:甲1+甲2']);
});

test('a piece goes on without what stood above, without the place links lead to and without space above its table', () => {
  expect(printed(cut(1, 1, 2), cut(1, 3, 1))).toEqual([' false 0:甲3 line 1:乙1']);
  expect(printed(cut(1, 1, 1), cut(1, 1, 2))).toEqual([' false 0:甲2']);
});

test('the last piece holds all that is left', () => {
  expect(printed(cut(1, 3, 1), null)).toEqual([' false 0:乙2', 'annex-2 true 1:丙1']);
});

test.each([
  [0, true],
  [1, false],
  [2, false],
  [3, true],
  [4, true],
])('a table whose first cell reaches over three rows may be parted before row %i: %s', (row, expected) => {
  expect(isFree(cut(0, 0, row), [section('', table('丁', 3, 1, 1, 1))])).toBe(expected);
});

test('what is no table is not parted', () => {
  expect([isFree(cut(0, 0, 0), sections), isFree(cut(9, 0, 0), sections)]).toEqual([false, false]);
});
