import { expect, test } from 'vitest';
import { calendarOf } from '../../../src/plan/days/calendar-data.ts';
import { type Day, parseDay } from '../../../src/plan/days/day.ts';
import { passedBetween } from '../../../src/plan/days/passed-between.ts';
import { printPassed } from '../../../src/plan/days/print-working.ts';

const calendar = calendarOf(undefined);

function passed(start: string, end: string): string {
  return printPassed(passedBetween(calendar, dayOf(start), dayOf(end)), { zh: '开始', en: 'it starts' }).zh;
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(text);
  return day;
}

test('the first day is not met, the last one is', () => {
  expect(passed('2026-06-06', '2026-06-07')).toBe('开始，跳过6月7日（周末）');
  expect(passed('2026-06-07', '2026-06-08')).toBe('开始');
});

test('holidays by their names, and the weekend days worked for them', () => {
  expect(passed('2026-02-13', '2026-02-24')).toBe('开始，跳过2月15—23日（春节），2月14日补班计入');
});

test('no days at all', () => {
  expect(passed('2026-06-08', '2026-06-08')).toBe('开始');
});

test('a day off after the last is not met', () => {
  expect(passed('2026-06-04', '2026-06-05')).toBe('开始');
  expect(passed('2026-02-11', '2026-02-13')).toBe('开始');
});

test('both languages', () => {
  const said = printPassed(passedBetween(calendar, dayOf('2026-02-13'), dayOf('2026-02-24')), { zh: '开始', en: 'it starts' });
  expect(said.en).toBe('it starts, skipping 2026-02-15 to 02-23 (Spring Festival), counting 2026-02-14 worked in exchange');
});
