import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/documents/sheet-model.ts';
import { type PlacedCell, tableGrid } from '../../../src/renderers/docx/table-grid.ts';

function cell(text: string, columns = 1, rows = 1): Cell {
  return { text, columns, rows };
}

/** Rows as `甲`, `甲×2` for two columns, `甲↓` for one that reaches further down, `·` for what is covered, `` for an empty one. */
function told(rows: readonly (readonly PlacedCell[])[]): readonly string[] {
  return rows.map((cells) =>
    cells
      .map(({ text, columns, continues, tall }) => {
        const words = continues ? '·' : text;
        return `${words}${columns > 1 ? `×${columns}` : ''}${tall ? '↓' : ''}`;
      })
      .join(' '),
  );
}

function gridOf(body: readonly (readonly Cell[])[], columns: number) {
  return tableGrid({ widths: Array.from({ length: columns }, () => 1 / columns), header: [], body });
}

test('a header of groups and of cells that reach down to the body', () => {
  const header = [
    [cell('序号', 1, 2), cell('检查', 2), cell('备注', 1, 2)],
    [cell('户数'), cell('人数')],
  ];
  const grid = tableGrid({ widths: [1, 1, 1, 1], header, body: [[cell('1')]] });
  expect(told(grid.header)).toEqual(['序号↓ 检查×2 备注↓', '· 户数 人数 ·']);
  expect(told(grid.body)).toEqual(['1   ']);
});

test.each([
  ['a gap at the end becomes an empty cell', [[cell('甲')], [cell('甲'), cell('乙')]], 2, ['甲 ', '甲 乙']],
  ['a span ends with the table', [[cell('甲', 9)]], 3, ['甲×3']],
  ['a cell reaches no further down than there are rows', [[cell('甲', 1, 9)], []], 1, ['甲↓', '·']],
  ['a span makes room for the cells after it', [[cell('甲', 3), cell('乙')]], 3, ['甲×2 乙']],
  ['a span ends at a cell from above', [[cell('甲'), cell('乙', 1, 2)], [cell('丙', 2)]], 2, ['甲 乙↓', '丙 ·']],
  ['a row of more cells than widths has room for them', [[cell('甲'), cell('乙')], [cell('丙')]], 1, ['甲 乙', '丙 ']],
  ['so has one below cells from above', [[cell('甲', 2, 2)], [cell('乙'), cell('丙')]], 2, ['甲×2↓  ', '·×2 乙 丙']],
  ['without widths there are as many columns as the widest row asks for', [[cell('甲', 2), cell('乙')]], 0, ['甲×2 乙']],
])('%s', (_, rows, columns, expected) => {
  expect(told(gridOf(rows, columns).body)).toEqual(expected);
});

test('a table without rows has no columns', () => {
  expect(gridOf([], 4)).toEqual({ columns: 0, header: [], body: [] });
});

test('whatever the rows and widths, every cell stands in the grid once, and every row covers every column', () => {
  const span = fc.constantFrom(1, 1, 1, 2, 3, 0, -1, 1000, Number.MAX_SAFE_INTEGER);
  const rows = fc
    .array(fc.array(fc.record({ columns: span, rows: span }), { maxLength: 5 }), { maxLength: 6 })
    .map((all) => all.map((cells, row) => cells.map((each, column) => ({ ...each, text: `${row}.${column}` }))));
  fc.assert(
    fc.property(rows, fc.nat(6), (given, widths) => {
      const { body, columns } = gridOf(given, widths);
      const texts = body.map((cells) => cells.filter(({ continues, text }) => !continues && text !== '').map(({ text }) => text));
      expect(texts).toEqual(given.map((cells) => cells.map(({ text }) => text)));
      for (const cells of body) {
        const ends = cells.map(({ column, columns: width }) => column + width);
        expect(cells.map(({ column }) => column)).toEqual([0, ...ends.slice(0, -1)]);
        expect(ends.at(-1)).toBe(columns);
      }
    }),
  );
});
