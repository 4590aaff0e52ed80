import { expect, test } from 'vitest';
import type { Cell } from '../../../src/documents/sheet-model.ts';
import type { FlowTable } from '../../../src/renderers/docx/flow.ts';
import { table as setTable } from '../../../src/renderers/docx/table.ts';
import { cell, table } from '../../scenarios/blocks.ts';

function set(widths: readonly number[], rows: { header?: readonly (readonly Cell[])[]; body: readonly (readonly Cell[])[] }) {
  return setTable(table('清单', widths, { header: rows.header ?? [], body: rows.body }), 8844)[0];
}

function cellsOf(found: FlowTable | undefined) {
  return (found?.rows ?? []).flatMap(({ cells }) => cells);
}

test('up to six columns are set at 4号, more at 5号, rows at least as high as their lines and white', () => {
  for (const [columns, style, twips] of [
    [6, 'Cell', 600],
    [7, 'SmallCell', 500],
  ] as const) {
    const found = set(
      Array.from({ length: columns }, () => 1 / columns),
      { body: [[cell('1')]] },
    );
    expect(new Set(cellsOf(found).flatMap(({ paragraphs }) => paragraphs.map((each) => each.style)))).toEqual(new Set([style]));
    expect(found?.rows[0]?.height).toEqual({ twips, isExact: false });
  }
});

test('short texts and headers stand in the middle of their cells, longer ones begin at the left', () => {
  const long = '与发证机关的登记信息是否一致';
  const found = set([0.5, 0.5], { header: [[cell(long), cell('结果')]], body: [[cell(long), cell('一致')]] });
  expect(cellsOf(found).map(({ paragraphs }) => paragraphs[0]?.align)).toEqual([undefined, undefined, 'left', undefined]);
});

test('a header is repeated on every page; its rows never break, nor those of the body that a page holds', () => {
  const found = set([0.2, 0.8], {
    header: [[cell('事项'), cell('内容')]],
    body: [
      [cell('1'), cell('短')],
      [cell('2'), cell('检查内容与要求'.repeat(90))],
    ],
  });
  expect(found?.rows.map(({ isHeader, mayBreak }) => [isHeader, mayBreak])).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
});

test('lines of a cell are paragraphs of it, an empty one holds nothing', () => {
  const [only] = cellsOf(set([1], { body: [[cell('甲\n\n乙')]] }));
  expect(only?.paragraphs.map(({ content }) => content)).toEqual([[{ text: '甲' }], [], [{ text: '乙' }]]);
});

test('cells over columns and rows have the widths of those they cover', () => {
  const found = set([0.25, 0.25, 0.5], {
    body: [
      [cell('部门', 1, 2), cell('数量', 2)],
      [cell('应检'), cell('已检')],
    ],
  });
  expect(cellsOf(found).map(({ width, columns, merge }) => [width, columns, merge])).toEqual([
    [2211, 1, 'restart'],
    [6633, 2, undefined],
    [2211, 1, 'continue'],
    [2211, 1, undefined],
    [4422, 1, undefined],
  ]);
});

test('a row across the table stays with the one below, a table of one column has none such', () => {
  const keeps = (found: FlowTable | undefined) => cellsOf(found).map(({ paragraphs }) => paragraphs[0]?.keepNext);
  expect(keeps(set([0.5, 0.5], { body: [[cell('一、公安', 2)], [cell('甲'), cell('乙')]] }))).toEqual([true, false, false]);
  expect(keeps(set([1], { body: [[cell('一、公安')]] }))).toEqual([false]);
});

test('rules of half a point go around every cell', () => {
  expect(set([1], { body: [[cell('甲')]] })?.rules).toEqual({ outer: 4, inner: 4, sides: true });
});

test('a table without rows is none', () => {
  expect(set([0.5, 0.5], { body: [] })).toBeUndefined();
});
