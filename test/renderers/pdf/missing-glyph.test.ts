import { expect, test } from 'vitest';
import { missingGlyph, readCoverage } from '../../../src/renderers/pdf/missing-glyph.ts';
import { pageTools } from '../page-tools.ts';

const hasGlyph = readCoverage(pageTools().template('coverage.json'));

test('marks of official documents, rare names and boxes for ticking can be printed', () => {
  expect(
    missingGlyph('〔2026〕第①②⑳项“双随机、一公开”——……《》〇㎡²³℃‰□☐☑☒√　喆堃镕祎玥珣旻彧\n\tABC019%', hasGlyph),
  ).toBeUndefined();
});

test('a character of no face is named', () => {
  expect(missingGlyph('抽查😀方案', hasGlyph)).toBe('😀');
  expect(missingGlyph('\ue000', hasGlyph)).toBe('\ue000');
});

const few = readCoverage('{"ranges":"41 61-63 4e00-9fa5 20000"}');

test.each([
  ['A', undefined],
  ['abc', undefined],
  ['d', 'd'],
  ['一龥', undefined],
  ['一龦', '龦'],
  ['𠀀', undefined],
  ['𠀁', '𠀁'],
  ['', undefined],
])('a coverage tells single characters and ranges, both ends of them: `%s`', (text, expected) => {
  expect(missingGlyph(text, few)).toBe(expected);
});
