import { expect, test } from 'vitest';
import { addWorkdays, isWorkday, workdaysBetween } from '../../../src/plan/days/calendar.ts';
import { calendarOf } from '../../../src/plan/days/calendar-data.ts';
import { type Day, parseDay } from '../../../src/plan/days/day.ts';

const calendar = calendarOf(undefined);

function day(text: string): Day {
  const found = parseDay(text);
  if (found === undefined) throw new Error(text);
  return found;
}

test.each([
  '2019-05-05',
  '2019-10-12',
  '2024-02-18',
  '2025-01-26',
  '2025-09-28',
  '2026-01-04',
  '2026-02-14',
  '2026-02-28',
  '2026-05-09',
  '2026-09-20',
  '2026-10-10',
  '2023-01-03',
])('%s is worked', (text) => {
  expect(isWorkday(calendar, day(text))).toBe(true);
});

test.each([
  '2018-01-01',
  '2020-01-31',
  '2020-02-01',
  '2026-02-16',
  '2026-02-17',
  '2026-02-18',
  '2026-02-19',
  '2026-02-20',
  '2026-02-23',
  '2026-04-06',
  '2026-06-19',
  '2026-09-25',
  '2026-12-20',
])('%s is a day off', (text) => {
  expect(isWorkday(calendar, day(text))).toBe(false);
});

test.each([
  ['2026-07-31', 20, '2026-08-28'],
  ['2026-06-30', 20, '2026-07-28'],
  ['2019-12-20', 5, '2019-12-27'],
  ['2026-07-07', 2, '2026-07-09'],
  ['2026-05-15', 2, '2026-05-19'],
])('%s and %i working days is %s', (start, count, end) => {
  expect(addWorkdays(calendar, day(start), count)).toMatchObject({ day: end, missingYear: null });
});

test.each([
  ['2026-07-06', '2026-07-31', 19],
  ['2026-05-14', '2026-06-30', 32],
  ['2019-11-26', '2019-12-20', 18],
  ['2026-05-13', '2026-05-15', 2],
])('from the day after %s to %s there are %i working days', (start, end, count) => {
  expect(workdaysBetween(calendar, day(start), day(end))).toBe(count);
});

test('only years with a notice are on record, and a bureau can add one', () => {
  expect([calendar.years.has(2003), calendar.years.has(2004), calendar.years.has(2026), calendar.years.has(2027)]).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(addWorkdays(calendar, day('2026-12-25'), 20).missingYear).toBe(2027);
  const added = calendarOf({ years: { '2027': { holidays: { '2027-01-01': '元旦' }, workdays: ['2027-01-03'] } } });
  expect(addWorkdays(added, day('2026-12-31'), 2)).toMatchObject({
    day: '2027-01-04',
    skipped: ['2027-01-01', '2027-01-02'],
    missingYear: null,
  });
  expect(added.holidays.get('2026-06-19')).toBe('端午节');
});

test('a notice a bureau adds takes the place of that of the year, and of no other', () => {
  const corrected = calendarOf({ years: { '2026': { holidays: { '2026-01-01': '元旦', '2025-12-31': '元旦' } } } });
  expect(corrected.holidays.get('2026-06-19')).toBeUndefined();
  expect(corrected.holidays.get('2026-01-01')).toBe('元旦');
  expect(corrected.holidays.get('2025-12-31')).toBe('元旦');
  expect(corrected.holidays.get('2025-10-01')).toBe('国庆节');
  expect([...corrected.workdays].filter((each) => each.startsWith('2026'))).toEqual([]);
  expect(corrected.workdays.has('2025-09-28')).toBe(true);
  expect(corrected.years.has(2026)).toBe(true);
});
