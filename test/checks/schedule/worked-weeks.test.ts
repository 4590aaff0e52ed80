import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWorkedIn, printWeeks, workedWeeks } from '../../../src/checks/schedule/worked-weeks.ts';
import { isWorkday } from '../../../src/plan/days/calendar.ts';
import { calendarOf } from '../../../src/plan/days/calendar-data.ts';
import { addDays, type Day, weekday } from '../../../src/plan/days/day.ts';
import { day } from '../../support/plans.ts';

const calendar = calendarOf(undefined);

function week(monday: string) {
  return { start: day(monday), end: addDays(day(monday), 6) };
}

function mondays(start: string, end: string): readonly string[] {
  return workedWeeks(calendar, { start: day(start), end: day(end) }).map((each) => each.start);
}

test('a week counts by its Monday where one of its working days is in the period', () => {
  expect(mondays('2026-07-03', '2026-07-06')).toEqual(['2026-06-29', '2026-07-06']);
  expect(mondays('2026-07-04', '2026-07-05')).toEqual([]);
  expect(mondays('2026-05-09', '2026-05-09')).toEqual(['2026-05-04']);
  expect(mondays('2026-10-01', '2026-10-07')).toEqual([]);
  expect(mondays('9999-12-20', '9999-12-31')).toEqual(['9999-12-20', '9999-12-27']);
});

test('a Sunday worked in exchange is worked in its own week alone', () => {
  const sunday = day('2026-09-20');
  expect(isWorkday(calendar, sunday)).toBe(true);
  expect(isWorkedIn(calendar, { start: sunday, end: sunday }, week('2026-09-14'))).toBe(true);
  expect(isWorkedIn(calendar, { start: addDays(sunday, 1), end: addDays(sunday, 2) }, week('2026-09-14'))).toBe(false);
});

test('weeks in a row are printed as one stretch', () => {
  const weeks = ['2026-07-06', '2026-07-13', '2026-07-27'].map(week);
  expect(printWeeks(weeks)).toBe('2026-07-06–2026-07-19、2026-07-27–2026-08-02');
  expect(printWeeks([])).toBe('');
});

test('they are those of a count day by day, and no other week is worked in', () => {
  fc.assert(
    fc.property(fc.nat(8000), fc.nat(120), fc.nat(30), (from, length, later) => {
      const start = addDays(day('2004-01-01'), from);
      const end = addDays(start, length);
      const expected = new Set<Day>();
      for (let each = start; each <= end; each = addDays(each, 1)) {
        let monday = each;
        while (weekday(monday) !== 1) monday = addDays(monday, -1);
        if (isWorkday(calendar, each)) expected.add(monday);
      }
      expect(mondays(start, end)).toEqual([...expected]);
      for (const other of workedWeeks(calendar, { start: addDays(start, later), end: addDays(end, later) })) {
        expect(isWorkedIn(calendar, { start, end }, other)).toBe(expected.has(other.start));
      }
    }),
    { seed: 20260731 },
  );
});
