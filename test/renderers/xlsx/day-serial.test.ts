import { expect, test } from 'vitest';
import { serialBook, serialOf } from '../../../src/renderers/xlsx/day-serial.ts';

const DAYS = [
  ['1900-03-01', 61],
  ['2000-01-01', 36_526],
  ['2000-02-29', 36_585],
  ['2026-07-07', 46_210],
  ['2028-02-29', 46_812],
  ['9999-12-31', 2_958_465],
] as const;
const NO_DAYS = [
  '',
  '1900-02-28',
  '2026-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-7-7',
  '2026-07-07 ',
  '待定',
  '46210',
];

test.each(DAYS)('%s is the day %i of a workbook', (day, serial) => {
  expect(serialOf(day)).toBe(serial);
});

test.each(NO_DAYS)('`%s` is no day of a workbook', (text) => {
  expect(serialOf(text)).toBeUndefined();
});

test('a book of days answers the same, however often it is asked', () => {
  const book = serialBook();
  for (const day of ['2026-07-07', '待定', '2026-07-07', '待定']) expect(book(day)).toBe(serialOf(day));
});
