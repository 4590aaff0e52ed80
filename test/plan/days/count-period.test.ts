import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf } from '../../../src/plan/days/calendar-data.ts';
import { countPeriod } from '../../../src/plan/days/count-period.ts';
import { addDays, type Day, parseDay } from '../../../src/plan/days/day.ts';
import { parsePeriod } from '../../../src/plan/days/period.ts';

const calendar = calendarOf(undefined);

function lastDay(start: string, period: string): string | null {
  return countPeriod(calendar, dayOf(start), periodOf(period)).day;
}

test.each([
  ['2026-07-31', '20wd', '2026-08-28'],
  ['2019-12-20', '5wd', '2019-12-27'],
  ['2026-05-10', '7d', '2026-05-18'],
  ['2026-01-31', '1m', '2026-02-28'],
  ['2026-06-05', '2w', '2026-06-22'],
])('%s + %s is %s', (start, period, last) => {
  expect(lastDay(start, period)).toBe(last);
});

test('a count that meets a year without a notice has no day', () => {
  expect(countPeriod(calendar, dayOf('2026-12-25'), periodOf('20wd'))).toEqual({ day: null, working: null, missingYear: 2027 });
});

test('working days are those a naive count meets, one day after the other, from 2004 to 2026', () => {
  const first = dayOf('2004-01-01');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8300 }), fc.integer({ min: 1, max: 40 }), (offset, count) => {
      const start = addDays(first, offset);
      const { day, working } = countPeriod(calendar, start, periodOf(`${count}wd`));
      if (day === null) return;
      const passed: Day[] = [];
      for (let each = addDays(start, 1); each <= day; each = addDays(each, 1)) passed.push(each);
      expect(passed.filter(isWorked).length).toBe(count);
      expect(isWorked(day)).toBe(true);
      expect(working.skipped.map((skipped) => skipped.day)).toEqual(passed.filter((each) => !isWorked(each)));
    }),
  );
});

function isWorked(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return calendar.workdays.has(day) || (!calendar.holidays.has(day) && weekday !== 0 && weekday !== 6);
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`no day: ${text}`);
  return day;
}

function periodOf(text: string) {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`no period: ${text}`);
  return period;
}
