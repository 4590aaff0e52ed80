import { expect, test } from 'vitest';
import { chineseNumeral, numberOf } from '../../src/documents/numbering.ts';

test.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [101, '一百零一'],
  [110, '一百一十'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [9999, '九千九百九十九'],
  [10_000, '10000'],
  [0, '0'],
])('%i is printed as %s', (value, text) => {
  expect(chineseNumeral(value)).toBe(text);
});

test('each level has its form, and a pattern by its first number takes its place', () => {
  expect([numberOf(1, 3), numberOf(2, 3), numberOf(3, 3), numberOf(4, 3)]).toEqual(['三、', '（三）', '3.', '（3）']);
  expect([numberOf(2, 12, '(一)'), numberOf(3, 12, '1．'), numberOf(3, 2, '①')]).toEqual(['(十二)', '12．', '②']);
});
