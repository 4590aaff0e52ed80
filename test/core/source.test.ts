import { expect, test } from 'vitest';
import { lineColumn, lineEnd } from '../../src/core/source.ts';

const TEXT = 'kind: campaign\n\nyear: 2026\n';

test.each([
  [0, 1, 1],
  [14, 1, 15],
  [15, 2, 1],
  [16, 3, 1],
  [26, 3, 11],
  [27, 4, 1],
  [99, 4, 1],
  [-1, 1, 1],
])('offset %d is on line %d, column %d', (offset, line, column) => {
  expect(lineColumn(TEXT, offset)).toMatchObject({ line, column });
});

test.each([
  [0, 14],
  [14, 14],
  [15, 15],
  [16, 26],
  [27, 27],
])('the line of offset %d ends at %d', (offset, end) => {
  expect(lineEnd(TEXT, offset)).toBe(end);
});

test('texts are not taken for one another', () => {
  const texts = ['a\nb', 'ab\nc', 'abc', '\na', 'a\n\nb', 'abcd\ne'];
  const lines = () => texts.map((text) => lineColumn(text, text.length).line);
  expect(lines()).toEqual([2, 2, 1, 2, 3, 2]);
  expect(lines()).toEqual([2, 2, 1, 2, 3, 2]);
});
