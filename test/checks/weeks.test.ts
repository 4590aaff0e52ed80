import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printWeeks, workedWeeks } from '../../src/checks/weeks.ts';
import { isWorkday } from '../../src/plan/calendar.ts';
import { calendarOf } from '../../src/plan/calendar-data.ts';
import { addDays, type Day, weekday } from '../../src/plan/day.ts';
import { day } from '../support/plans.ts';

const calendar = calendarOf(undefined);

test('a week counts by its Monday where one of its working days is in the period', () => {
  expect(workedWeeks(calendar, day('2026-07-03'), day('2026-07-06'))).toEqual(['2026-06-29', '2026-07-06']);
  expect(workedWeeks(calendar, day('2026-07-04'), day('2026-07-05'))).toEqual([]);
  expect(workedWeeks(calendar, day('2026-05-09'), day('2026-05-09'))).toEqual(['2026-05-04']);
  expect(workedWeeks(calendar, day('2026-10-01'), day('2026-10-07'))).toEqual([]);
});

test('weeks in a row are printed as one stretch', () => {
  expect(printWeeks([day('2026-07-06'), day('2026-07-13'), day('2026-07-27')])).toBe(
    '2026-07-06–2026-07-19、2026-07-27–2026-08-02',
  );
  expect(printWeeks([])).toBe('');
});

test('they are those of a count day by day', () => {
  fc.assert(
    fc.property(fc.nat(8300), fc.nat(120), (from, length) => {
      const start = addDays(day('2004-01-01'), from);
      const end = addDays(start, length);
      const expected = new Set<Day>();
      for (let each = start; each <= end; each = addDays(each, 1)) {
        let monday = each;
        while (weekday(monday) !== 1) monday = addDays(monday, -1);
        if (isWorkday(calendar, each)) expected.add(monday);
      }
      expect(workedWeeks(calendar, start, end)).toEqual([...expected]);
    }),
    { seed: 20260731 },
  );
});
