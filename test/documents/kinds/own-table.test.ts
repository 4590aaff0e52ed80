import { expect, test } from 'vitest';
import { composeOwnTable, type OwnColumn, pickColumns } from '../../../src/documents/kinds/own-table.ts';

const columns = [
  { title: '序号', least: 2.4, text: ({ number }: { readonly number: number }) => String(number) },
  {
    title: '名称',
    least: 8,
    text: ({ number }: { readonly number: number }) => `第${number}家企业的很长很长的一个名称`.repeat(6),
  },
  { title: '其他', least: 8, text: () => '很长很长的一段说明文字'.repeat(20) },
];

/** The share of the serial number in a table of so many rows. */
function serialShare(count: number): number {
  const rows = Array.from({ length: count }, (_, index) => ({ number: index + 1 }));
  return composeOwnTable(columns, [{ heading: null, rows }], []).table.widths[0] ?? 0;
}

test('a serial number of five digits has a column it fits into, one of four needs no more than one of one digit', () => {
  expect(serialShare(9_999)).toBe(serialShare(1));
  expect(serialShare(10_000)).toBeGreaterThan(serialShare(9_999));
  const room = 60 * serialShare(10_000);
  expect(room).toBeGreaterThan(5 * 0.55 + 0.9);
});

interface Named {
  readonly name: string;
  readonly note: string;
}

const KNOWN: readonly OwnColumn<Named>[] = [
  { title: '名称', least: 4, text: ({ name }) => name },
  { title: '户数', least: 2, isExtra: true, text: () => '1' },
  { title: '备注', least: 3, text: ({ note }) => note },
];
const titles = (rows: readonly Named[], choice: Parameters<typeof pickColumns>[2]) =>
  pickColumns(KNOWN, rows, choice).map(({ title }) => title);

test('without a choice those columns stand that some row fills, and none that is only for the asking', () => {
  expect(titles([{ name: '甲', note: '' }], null)).toEqual(['名称']);
  expect(
    titles(
      [
        { name: '甲', note: '' },
        { name: '', note: '试点' },
      ],
      null,
    ),
  ).toEqual(['名称', '备注']);
});

test('a plan that chooses has its columns in its own order and under its own words, filled or not', () => {
  const choice = [
    { column: '备注', title: null },
    { column: '户数', title: '对象数' },
  ];
  expect(titles([{ name: '甲', note: '' }], choice)).toEqual(['备注', '对象数']);
});

test('a heading between rows stretches over all columns', () => {
  const groups = [{ heading: '一、卫生健康', rows: [{ name: '甲', note: '试点' }] }];
  const { table } = composeOwnTable(pickColumns(KNOWN, groups[0]?.rows ?? [], null), groups, ['items']);
  expect(table.body).toEqual([
    [{ text: '一、卫生健康', columns: 2, rows: 1 }],
    [
      { text: '甲', columns: 1, rows: 1 },
      { text: '试点', columns: 1, rows: 1 },
    ],
  ]);
  expect(table.origin).toEqual({ path: ['items'] });
});
