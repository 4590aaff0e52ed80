import { expect, test } from 'vitest';
import { groupedHeader } from '../../src/documents/grouped-header.ts';

/** Columns written as `name` or `group/name`. */
const headerOf = (...columns: readonly string[]) =>
  groupedHeader(
    columns.map((each) => {
      const [text = '', group = null] = each.split('/').reverse();
      return { text, group };
    }),
  ).map((row) => row.map(({ text, columns: across, rows }) => `${text} ${across}×${rows}`));

test.each([
  ['no groups: one row', ['甲', '乙'], [['甲 1×1', '乙 1×1']]],
  [
    'a group between columns of none: they stand through both rows',
    ['甲', '数/乙', '数/丙', '丁'],
    [
      ['甲 1×2', '数 2×1', '丁 1×2'],
      ['乙 1×1', '丙 1×1'],
    ],
  ],
  [
    'groups side by side',
    ['数/甲', '例/乙', '例/丙'],
    [
      ['数 1×1', '例 2×1'],
      ['甲 1×1', '乙 1×1', '丙 1×1'],
    ],
  ],
  [
    'a group that comes back: it is named again',
    ['数/甲', '乙', '数/丙'],
    [
      ['数 1×1', '乙 1×2', '数 1×1'],
      ['甲 1×1', '丙 1×1'],
    ],
  ],
] as const)('%s', (_, columns, header) => {
  expect(headerOf(...columns)).toEqual(header);
});
