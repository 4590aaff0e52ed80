import { expect, test } from 'vitest';
import type { Layout } from '../../src/documents/manuscript.ts';
import { pageGrid } from '../../src/renderers/page-grid.ts';

const LAYOUT: Layout = { form: 'document', grid: 'gbt9704', imprintPage: 'last', fingerprint: null };

/** Points of millimetres, to a twentieth of a point. */
function points(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 72 * 20) / 20;
}

test.each([
  ['gbt9704', { top: 37, bottom: 35, height: 225 }],
  ['gbt33476', { top: 34.58, bottom: 32.58, height: 297 - 34.58 - 32.58 }],
] as const)('%s: margins of the sheet, and the text area between them', (grid, { top, bottom, height }) => {
  const found = pageGrid({ ...LAYOUT, grid });
  const sides = [found.top, found.bottom, found.left, found.right, found.width, found.height];
  const expected = [top, bottom, 28, 26, 156, height].map(points);
  for (const [index, side] of sides.entries()) expect(Math.abs(side - (expected[index] ?? 0))).toBeLessThanOrEqual(0.1);
  expect(found.top + found.height + found.bottom).toBeCloseTo(points(297), 0);
  expect(found.left + found.width + found.right).toBeCloseTo(points(210), 0);
});

test.each([
  'gbt9704',
  'gbt33476',
] as const)('%s: the same sheet of 22 lines, its mark at 72 mm and its last rule at 262', (grid) => {
  const { top, height, pitch, markTop, foot } = pageGrid({ ...LAYOUT, grid });
  expect(Math.floor(height / pitch)).toBe(22);
  expect(Math.abs(top + markTop - points(72))).toBeLessThan(0.2);
  expect(Math.abs(top + height - foot - points(262))).toBeLessThan(0.3);
});
