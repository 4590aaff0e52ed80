import { expect, test } from 'vitest';
import type { Table, TableCell } from '../../src/inspect/document/word-file.ts';
import { type CellText, tableHtml } from '../../src/preview/word-table.ts';

/** A cell written as its span, with `^` where it goes on from the row above. */
function cellOf(written: string): TableCell {
  const continues = written.startsWith('^');
  const span = Number(written.replace('^', ''));
  return { width: undefined, span, continues, borders: {}, vertical: undefined };
}

function htmlOf(grid: readonly number[], rows: readonly string[], texts: readonly CellText[] = []) {
  const table: Table = {
    index: 0,
    grid,
    width: undefined,
    share: undefined,
    alignment: 'left',
    borders: {},
    rows: rows.map((row) => ({ cells: row.split(' ').map(cellOf), isHeader: false, height: undefined })),
    float: undefined,
    section: 0,
    first: 0,
    last: 0,
    isNested: false,
  };
  return tableHtml(table, texts, { nameOf: (style) => style });
}

const rowsOf = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, cells]) =>
    cells
      ?.replace(/<\/?td/g, (tag) => tag.replace('td', ''))
      .replaceAll('<>', '·')
      .replaceAll('</>', ''),
  );

test('columns have their parts of the width', () => {
  expect(htmlOf([100, 300], ['1 1'])).toContain('<colgroup><col class="width:25.00%"><col class="width:75.00%"></colgroup>');
  expect(htmlOf([], ['1'])).toContain('<colgroup></colgroup>');
});

test('each cell has its texts, in order, and an empty one its place', () => {
  const texts = [
    { row: 0, cell: 1, html: '<p>乙</p>' },
    { row: 0, cell: 1, html: '<p>丙</p>' },
    { row: 1, cell: 0, html: '<p>丁</p>' },
  ];
  expect(htmlOf([1, 1], ['1 1', '1 1'], texts)).toContain(
    '<tr><td></td><td><p>乙</p><p>丙</p></td></tr>\n<tr><td><p>丁</p></td><td></td></tr>',
  );
});

test.each([
  ['across', ['2 1', '1 1 1'], ['< colspan="2">·', '···']],
  ['down', ['1 1', '^1 1', '^1 1'], ['< rowspan="3">·', '·', '·']],
  ['down, twice in a column', ['1', '^1', '1', '^1'], ['< rowspan="2">', '', '< rowspan="2">', '']],
  ['both', ['2 1', '^2 1'], ['< colspan="2" rowspan="2">·', '·']],
  ['down below a cell that spans others', ['2 1', '1 1 ^1'], ['< colspan="2">< rowspan="2">', '··']],
])('cells that reach %s', (_, rows, expected) => {
  expect(rowsOf(htmlOf([1, 1, 1], rows))).toEqual(expected);
});
