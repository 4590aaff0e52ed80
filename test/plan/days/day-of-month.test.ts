import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/plan/days/day.ts';
import { dayOfMonth } from '../../../src/plan/days/day-of-month.ts';

test.each([
  [2026, 2, 31, '2026-02-28'],
  [2028, 2, 30, '2028-02-29'],
  [1900, 2, 29, '1900-02-28'],
  [2000, 2, 29, '2000-02-29'],
  [2026, 4, 31, '2026-04-30'],
  [2026, 12, 31, '2026-12-31'],
  [10000, 1, 1, '9999-12-31'],
])('day of %i-%i closest to %i is %s', (year, month, date, expected) => {
  expect(dayOfMonth(year, month, date)).toBe(expected);
});

test('the last day of a month is the one before the first of the next', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const next = month === 12 ? dayOfMonth(year + 1, 1, 1) : dayOfMonth(year, month + 1, 1);
      expect(dayOfMonth(year, month, 31)).toBe(addDays(next, -1));
    }),
    { numRuns: 1000, seed: 1 },
  );
});
