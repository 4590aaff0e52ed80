import { expect, test } from 'vitest';
import { printWidths } from '../../../src/renderers/pdf/glyph-widths.ts';

const widths = (advances: readonly number[], em = 250) =>
  printWidths(
    advances.map((advance) => ({ advance })),
    em,
  );

test('the commonest width is said once, others beside each other', () => {
  expect(widths([250, 125, 125, 250, 250, 83])).toBe('/W [1 [500 500] 5 [332]]\n/DW 1000');
  expect(widths([250, 250])).toBe('/DW 1000');
  expect(widths([1024, 683, 1024], 2048)).toBe('/W [1 [333.496]]\n/DW 500');
});

test('a font without glyphs, and one whose widths are all different, has a width for those that are not told', () => {
  expect(widths([])).toBe('/DW 1000');
  expect(widths([125, 250])).toBe('/W [1 [1000]]\n/DW 500');
});

test('of widths equally common the first is the usual one', () => {
  expect(widths([250, 125, 125, 250])).toBe('/W [1 [500 500]]\n/DW 1000');
});
