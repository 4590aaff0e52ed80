import { expect, test } from 'vitest';
import { daysOfRhythm } from '../../../src/plan/days/days-of-rhythm.ts';
import type { Rhythm } from '../../../src/plan/schedule.ts';
import { day } from '../../support/plans.ts';

const days = (rhythm: Rhythm, first: string, last: string) => daysOfRhythm(rhythm, day(first), day(last));

test('a weekly rhythm has its weekday from the first day to the last, both included', () => {
  const fridays: Rhythm = { unit: 'week', weekday: 5 };
  expect(days(fridays, '2026-06-05', '2026-06-19')).toEqual(['2026-06-05', '2026-06-12', '2026-06-19']);
  expect(days(fridays, '2026-06-06', '2026-06-18')).toEqual(['2026-06-12']);
});

test('a rhythm by months has its day from the first day to the last, both included', () => {
  const monthly: Rhythm = { unit: 'month', month: 1, day: 20 };
  expect(days(monthly, '2026-06-20', '2026-08-20')).toEqual(['2026-06-20', '2026-07-20', '2026-08-20']);
  expect(days(monthly, '2026-06-21', '2026-08-19')).toEqual(['2026-07-20']);
});

test('it goes on from year to year, in the month of its unit', () => {
  expect(days({ unit: 'quarter', month: 3, day: 31 }, '2026-10-01', '2027-07-01')).toEqual([
    '2026-12-31',
    '2027-03-31',
    '2027-06-30',
  ]);
  expect(days({ unit: 'year', month: 2, day: 30 }, '2027-01-01', '2028-12-31')).toEqual(['2027-02-28', '2028-02-29']);
});
