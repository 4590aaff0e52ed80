import { expect, test } from 'vitest';
import { fewestSheets, filledPixels, pagesOf } from '../../../src/renderers/pdf/sheets.ts';
import { everyBlock } from '../../support/manuscripts.ts';

const { layout, parts } = everyBlock();

test('a document has a page for each part, and an upright one for its imprint', () => {
  expect(fewestSheets(everyBlock()).pages).toEqual(['portrait', 'portrait', 'landscape', 'portrait']);
  const turned = { ...everyBlock(), parts: parts.slice(0, 3) };
  expect(fewestSheets(turned).pages).toEqual(['portrait', 'portrait', 'landscape', 'portrait']);
  expect(fewestSheets({ ...turned, imprint: null }).pages).toEqual(['portrait', 'portrait', 'landscape']);
});

test('pages are read off a PDF in their order', () => {
  const page = (box: string) => `\n7 0 obj\n<</Type /Page\n/Resources <<>>\n/MediaBox [0 0 ${box}]\n>>\nendobj`;
  const bytes = Buffer.from(`%PDF\n<</Type /Pages\n>>${page('594.95996 841.91998')}${page('841.91998 594.95996')}`);
  expect(pagesOf(bytes)).toEqual(['portrait', 'landscape']);
  expect(pagesOf(Buffer.from('%PDF'))).toEqual([]);
});

test('text fills whole pixels of each page but for a rest', () => {
  expect(filledPixels(['portrait', 'portrait'], layout)).toBe(2 * 851 - 0.5);
  expect(filledPixels(['portrait', 'landscape'], layout)).toBe(851 + 590 - 0.5);
  expect(filledPixels(['portrait'], { ...layout, grid: 'gbt33476' })).toBe(869 - 0.5);
  expect(filledPixels(['portrait', 'portrait'], { ...layout, form: 'letter' })).toBe(877 + 851 - 0.5);
  expect(filledPixels([], layout)).toBe(0);
});
