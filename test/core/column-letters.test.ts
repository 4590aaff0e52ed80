import { expect, test } from 'vitest';
import { columnIndex, columnLetters } from '../../src/core/column-letters.ts';

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
  expect([columnLetters(index), columnIndex(letters)]).toEqual([letters, index]);
});

test('no two columns of a sheet have one name, and the names count up', () => {
  const names = Array.from({ length: 16_384 }, (_, index) => columnLetters(index));
  expect(new Set(names).size).toBe(names.length);
  expect(names.map(columnIndex)).toEqual(names.map((_, index) => index));
});

test('a name without letters is no column', () => {
  expect(columnIndex('')).toBe(-1);
});
