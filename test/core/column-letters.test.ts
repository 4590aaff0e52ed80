import { expect, test } from 'vitest';
import { columnLetters } from '../../src/core/column-letters.ts';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});

test('no two columns of a sheet have one name, and the names count up', () => {
  const names = Array.from({ length: 16_384 }, (_, index) => columnLetters(index));
  expect(new Set(names).size).toBe(names.length);
  const order = names.map((name) => [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0));
  expect(order).toEqual(names.map((_, index) => index + 1));
});
