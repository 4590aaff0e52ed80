import { expect, test } from 'vitest';
import { INDENTED, lineStarts, wrappedLines } from '../../src/renderers/wrapped-lines.ts';

test('a paragraph takes a line for 26 characters, and one for every 28 more', () => {
  expect(wrappedLines('', INDENTED)).toBe(1);
  expect(wrappedLines('文'.repeat(26), INDENTED)).toBe(1);
  expect(wrappedLines('文'.repeat(27), INDENTED)).toBe(2);
  expect(wrappedLines('文'.repeat(54), INDENTED)).toBe(2);
  expect(wrappedLines('文'.repeat(55), INDENTED)).toBe(3);
});

test('digits are half as wide', () => {
  expect(wrappedLines(`${'文'.repeat(22)}20260707`, INDENTED)).toBe(1);
});

test('a mark never begins a line: the character before it goes with it', () => {
  expect(lineStarts(`${'文'.repeat(26)}。${'字'.repeat(5)}`, INDENTED)).toEqual([0, 25]);
});

test('an opening mark never ends a line', () => {
  expect(lineStarts(`${'文'.repeat(25)}《${'字'.repeat(5)}》`, INDENTED)).toEqual([0, 25]);
});

test('a word or a number is not parted, unless it is longer than any line should carry', () => {
  expect(lineStarts(`${'文'.repeat(24)}example`, INDENTED)).toEqual([0, 24]);
  expect(wrappedLines('x'.repeat(200), INDENTED)).toBeGreaterThan(3);
});
