import { expect, test } from 'vitest';
import { printGlyphTexts, readGlyphTexts } from '../../../src/renderers/pdf/glyph-texts.ts';

test('texts of glyphs are read one by one and by ranges', () => {
  const table = '2 beginbfchar\n<0001> <0020>\n<0102> <D8406DFB>\nendbfchar\n1 beginbfrange\n<0012> <0014> <0031>\nendbfrange';
  expect([...readGlyphTexts(table)]).toEqual([
    [1, '0020'],
    [0x102, 'D8406DFB'],
    [0x12, '0031'],
    [0x13, '0032'],
    [0x14, '0033'],
  ]);
});

test('what is printed is read again, in lists of a hundred at most', () => {
  const texts = ['', ...Array.from({ length: 250 }, (_, index) => (0x4e00 + index).toString(16).toUpperCase())];
  const table = printGlyphTexts(texts);
  expect([...readGlyphTexts(table)]).toEqual(texts.flatMap((text, glyph) => (text === '' ? [] : [[glyph, text]])));
  expect([...table.matchAll(/(\d+) beginbfchar/g)].map(([, count]) => Number(count))).toEqual([100, 100, 50]);
});

test('ranges beyond the first plane, and tables without texts', () => {
  expect([...readGlyphTexts('1 beginbfrange\n<0001> <0002> <D842DFB7>\nendbfrange')]).toEqual([
    [1, 'D842DFB7'],
    [2, 'D842DFB8'],
  ]);
  expect([...readGlyphTexts(printGlyphTexts([]))]).toEqual([]);
  expect([...readGlyphTexts(printGlyphTexts(['', '', '4E00']))]).toEqual([[2, '4E00']]);
});
