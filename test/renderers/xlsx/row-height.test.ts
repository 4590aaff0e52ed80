import { expect, test } from 'vitest';
import { rowHeight } from '../../../src/renderers/xlsx/row-height.ts';

/** Lines of 12 pt at 1.35, and 8 pt around them. */
const heightOf = (lines: number) => Math.ceil(lines * 12 * 1.35 + 8);

// 24 characters of the default font are 126 pt, less 5 of white: ten characters of 12 pt
test.each([
  ['', 1],
  ['字'.repeat(10), 1],
  ['字'.repeat(11), 2],
  ['字'.repeat(21), 3],
  ['甲\n乙\n\n丙', 4],
  // Latin letters are 6.72 pt wide and stay together: eighteen on a line
  ['a'.repeat(18), 1],
  ['a'.repeat(19), 2],
  [`${'字'.repeat(9)}ab`, 2],
  [`${'字'.repeat(9)}a`, 1],
])('case %#: as high as the lines of its text', (text, lines) => {
  expect(rowHeight(text, 24, 12)).toBe(heightOf(lines));
});

test('no row is higher than Excel opens', () => {
  expect(rowHeight('字'.repeat(100_000), 24, 12)).toBe(409);
  expect(rowHeight('\n'.repeat(100_000), 24, 12)).toBe(409);
});

test('a column narrower than a character holds one a line', () => {
  expect(rowHeight('三个字', 1, 12)).toBe(heightOf(3));
});
