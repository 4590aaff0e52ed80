import { expect, test } from 'vitest';
import type { Layout } from '../../../src/documents/manuscript.ts';
import { DRAFT_HEAD, NUMBER_FOOT, PAPER, sheetOf, ZI } from '../../../src/renderers/docx/sheet.ts';

const LAYOUT: Layout = { form: 'document', grid: 'gbt9704', imprintPage: 'last', fingerprint: null };
const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440);

test.each([
  [
    'gbt9704',
    { margins: { top: 2098, bottom: 1984, left: 1588, right: 1474 }, height: 12_756, line: 579, markSpacer: 247, foot: 0 },
  ],
  [
    'gbt33476',
    { margins: { top: 1961, bottom: 1847, left: 1588, right: 1474 }, height: 13_030, line: 589, markSpacer: 354, foot: 137 },
  ],
] as const)('%s in twips', (grid, { height, ...expected }) => {
  expect(sheetOf({ ...LAYOUT, grid })).toEqual({
    form: 'document',
    ...expected,
    textWidth: { portrait: 8844, landscape: height },
  });
});

test('22 lines of a document fill its text area, and 28 characters a line', () => {
  const { line, textWidth } = sheetOf(LAYOUT);
  expect(Math.floor(textWidth.landscape / line)).toBe(22);
  expect(Math.floor(textWidth.portrait / ZI)).toBe(28);
});

test('the last rule of an imprint stands at 262 mm on either grid', () => {
  for (const grid of ['gbt9704', 'gbt33476'] as const) {
    const { margins, foot } = sheetOf({ ...LAYOUT, grid });
    expect(Math.abs(PAPER.height - margins.bottom - foot - twips(262))).toBeLessThan(6);
  }
});

test('paper is A4, its number 7 mm below the text and its 草稿 above it', () => {
  expect(PAPER).toEqual({ width: twips(210), height: twips(297) });
  // the dash stands in the middle of a line of 14 points
  expect(Math.abs(PAPER.height - NUMBER_FOOT - 140 - twips(269))).toBeLessThan(6);
  expect(DRAFT_HEAD + 400).toBeLessThan(1961);
});
