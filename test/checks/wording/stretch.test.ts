import { expect, test } from 'vitest';
import { clearOf } from '../../../src/checks/wording/stretch.ts';

const taken = [
  { start: 4, end: 6 },
  { start: 10, end: 12 },
];

test.each([
  [0, 4, 'ends where it begins', true],
  [6, 10, 'lies between two', true],
  [12, 14, 'begins where it ends', true],
  [3, 5, 'reaches into one', false],
  [5, 7, 'begins within one', false],
  [4, 6, 'is one', false],
  [9, 13, 'holds one', false],
])('a stretch from %i to %i that %s', (start, end, _, isClear) => {
  expect(clearOf([{ start, end }], taken)).toEqual(isClear ? [{ start, end }] : []);
});

test('those that are clear keep their order', () => {
  const stretches = [
    { start: 6, end: 7 },
    { start: 5, end: 6 },
    { start: 0, end: 1 },
  ];
  expect(clearOf(stretches, taken)).toEqual([
    { start: 6, end: 7 },
    { start: 0, end: 1 },
  ]);
  expect(clearOf(stretches, [])).toEqual(stretches);
});
