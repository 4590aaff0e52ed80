import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWorkdays, rollToWorkday, workdaysBetween } from '../../../src/plan/days/calendar.ts';
import { calendarOf } from '../../../src/plan/days/calendar-data.ts';
import { addDays, type Day, parseDay } from '../../../src/plan/days/day.ts';

const calendar = calendarOf(undefined);
const MS_PER_DAY = 86_400_000;
const FIRST = Date.UTC(2004, 0, 1) / MS_PER_DAY;
const LAST = Date.UTC(2026, 11, 31) / MS_PER_DAY;

/** The days of the calendar data, told one by one with what the notices say, and no other code of ours. */
function naiveDays(): readonly { readonly text: string; readonly isWorked: boolean }[] {
  return Array.from({ length: LAST - FIRST + 1 }, (_, index) => {
    const date = new Date((FIRST + index) * MS_PER_DAY);
    const text = date.toISOString().slice(0, 10);
    const isWeekend = date.getUTCDay() % 6 === 0;
    const isWorked = calendar.workdays.has(text) || (!calendar.holidays.has(text) && !isWeekend);
    return { text, isWorked };
  });
}

const days = naiveDays();
const anyDay = fc.integer({ min: 0, max: days.length - 1 });

function day(text: string | undefined): Day {
  const found = parseDay(text ?? '');
  if (found === undefined) throw new Error(`no day: ${text}`);
  return found;
}

test('counting working days agrees with telling every day from 2004 to 2026 one by one', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 120 }), (start, count) => {
      const later = days.slice(start + 1);
      const worked = later.filter(({ isWorked }) => isWorked);
      const expected = worked[count - 1];
      const counted = addWorkdays(calendar, day(days[start]?.text), count);
      if (expected === undefined) {
        expect(counted.missingYear).toBe(2027);
        return;
      }
      const passed = later.slice(0, later.indexOf(expected));
      expect(counted).toEqual({
        day: expected.text,
        skipped: passed.filter(({ isWorked }) => !isWorked).map(({ text }) => text),
        madeUp: [...passed, expected].map(({ text }) => text).filter((text) => calendar.workdays.has(text)),
        missingYear: null,
      });
    }),
    { numRuns: 1500, seed: 20260731 },
  );
});

test('the working days between two days are those met on the way, and counting that many leads back', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 300 }), (start, length) => {
      const end = Math.min(start + length, days.length - 1);
      const from = day(days[start]?.text);
      const count = workdaysBetween(calendar, from, day(days[end]?.text));
      expect(count).toBe(days.slice(start + 1, end + 1).filter(({ isWorked }) => isWorked).length);
      if (days[end]?.isWorked && end > start) expect(addWorkdays(calendar, from, count).day).toBe(days[end]?.text);
    }),
    { numRuns: 1500, seed: 20260731 },
  );
});

test('a last day that is off moves to the next worked one, any other stays', () => {
  fc.assert(
    fc.property(anyDay, (at) => {
      const expected = days.slice(at).find(({ isWorked }) => isWorked);
      const rolled = rollToWorkday(calendar, day(days[at]?.text));
      if (expected === undefined) expect(rolled.missingYear).toBe(2027);
      else expect([rolled.day, rolled.skipped.length]).toEqual([expected.text, days.indexOf(expected) - at]);
    }),
    { numRuns: 500, seed: 20260731 },
  );
});

test('days end at the last one that has the form, and begin at the first', () => {
  expect(addDays(day('9999-12-30'), 5)).toBe('9999-12-31');
  expect(addDays(day('0001-01-02'), -5)).toBe('0001-01-01');
  expect(parseDay('0099-12-31')).toBe('0099-12-31');
  expect(addWorkdays(calendar, day('9999-12-31'), 3).missingYear).toBe(9999);
});
