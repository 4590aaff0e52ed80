import { expect, test } from 'vitest';
import { composeOwnTable } from '../../../src/documents/kinds/own-table.ts';

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
