import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseChineseNumber, printChineseNumber } from '../../../src/checks/wording/chinese-number.ts';

test.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [19, '十九'],
  [20, '二十'],
  [21, '二十一'],
  [90, '九十'],
  [99, '九十九'],
])('%i is written %s', (value, text) => {
  expect(printChineseNumber(value)).toBe(text);
  expect(parseChineseNumber(text)).toBe(value);
});

test.each([0, -1, 100, 1.5])('%d stays in Arabic digits', (value) => {
  expect(printChineseNumber(value)).toBe(String(value));
});

test.each([
  ['两', 2],
  ['两百', 200],
  ['百', 100],
  ['一百', 100],
  ['百零三', 103],
  ['一百一十', 110],
  ['一百二十三', 123],
  ['九百九十九', 999],
  ['8', 8],
  ['１２', 12],
  ['0012', 12],
  ['9999', 9999],
])('%s is read as %i', (text, value) => {
  expect(parseChineseNumber(text)).toBe(value);
});

test.each(['', '10000', '十百', '一二', '第八', '八个', '1.5', '甲'])('“%s” is no number', (text) => {
  expect(parseChineseNumber(text)).toBeUndefined();
});

test('what is written is read back', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), (value) => parseChineseNumber(printChineseNumber(value)) === value));
});
