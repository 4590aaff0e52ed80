import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  type Day,
  isWeekend,
  lastDayOf,
  nearestDay,
  parseDay,
  partsOf,
  printDay,
  weekday,
} from '../../../src/plan/days/day.ts';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`${text} is no day`);
  return parsed;
}

test.each(['2024-02-29', '2026-12-31', '0001-01-01', '9999-12-31', '2000-02-29'])('%s is a day', (text) => {
  expect(parseDay(text)).toBe(text);
});

test.each([
  '2026-02-29',
  '2100-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '0000-12-31',
])('%s is none', (text) => {
  expect(parseDay(text)).toBeUndefined();
});

test.each([
  '2026-1-01',
  '26-01-01',
  '2026/01/01',
  ' 2026-01-01',
  '2026-01-01T00:00',
  '2026-01-01日',
  '2026-01-一',
  '',
])('“%s” has not the form', (text) => {
  expect(parseDay(text)).toBeUndefined();
  expect(nearestDay(text)).toBeUndefined();
});

test.each([
  ['2026-02-30', '2026-02-28'],
  ['2024-02-30', '2024-02-29'],
  ['2026-13-05', '2026-12-05'],
  ['2026-00-05', '2026-01-05'],
  ['2026-06-00', '2026-06-01'],
  ['2026-06-15', '2026-06-15'],
  ['2026-06-31', '2026-06-30'],
  ['2026-12-32', '2026-12-31'],
  ['0000-12-31', '0001-01-01'],
])('nearest to %s is %s', (text, expected) => {
  expect(nearestDay(text)).toBe(expected);
});

test('days are counted over months, years and 29 February, in both directions', () => {
  expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
  expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
  expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28');
  expect(addDays(day('2026-03-01'), 0)).toBe('2026-03-01');
});

test('counting ends with the first and the last day there is', () => {
  expect(addDays(day('9999-12-30'), 1)).toBe('9999-12-31');
  expect(addDays(day('9999-12-31'), 1)).toBe('9999-12-31');
  expect(addDays(day('0001-01-02'), -1)).toBe('0001-01-01');
  expect(addDays(day('0001-01-01'), 1)).toBe('0001-01-02');
  expect(addDays(day('9999-12-31'), -1)).toBe('9999-12-30');
  expect(addDays(day('0001-01-01'), -1)).toBe('0001-01-01');
});

test('a day has a date, a weekday and a printed form without zeros', () => {
  expect(partsOf(day('2026-07-06'))).toEqual([2026, 7, 6]);
  expect(printDay(day('2026-07-06'))).toBe('2026年7月6日');
  expect([weekday(day('2026-07-05')), weekday(day('2026-07-06')), weekday(day('2026-07-11'))]).toEqual([0, 1, 6]);
  expect(lastDayOf(2026)).toBe('2026-12-31');
});

test('a weekend is a Saturday or a Sunday', () => {
  const days = ['2026-07-03', '2026-07-04', '2026-07-05', '2026-07-06'];
  expect(days.map((text) => isWeekend(day(text)))).toEqual([false, true, true, false]);
});

test('any number of days forth and back is the same day, also after more days than are kept in mind', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), (count) => {
      expect(addDays(addDays(day('2026-07-06'), count), -count)).toBe('2026-07-06');
    }),
  );
  let last = day('1990-01-01');
  for (let count = 0; count < 10_500; count += 1) last = addDays(last, 1);
  expect(last).toBe('2018-10-01');
});
