import { expect, test } from 'vitest';
import {
  printDayIn,
  printDeadline,
  printHour,
  printMonths,
  printPeriod,
  printSpan,
  printSpanIn,
  printTime,
} from '../../../src/documents/facts/print-time.ts';
import type { Deadline, Period } from '../../../src/plan/schedule.ts';
import { day, deadline } from '../../support/plans.ts';

const spanOf = (start: string, end: string) => ({ start: day(start), end: day(end) });

test.each([
  ['2026-07-07', '2026-07-31', '2026年7月7日至7月31日'],
  ['2026-07-31', '2026-08-01', '2026年7月31日至8月1日'],
  ['2026-12-31', '2027-01-01', '2026年12月31日至2027年1月1日'],
  ['2025-12-01', '2027-11-30', '2025年12月1日至2027年11月30日'],
  ['2026-07-07', '2026-07-07', '2026年7月7日'],
])('from %s to %s is %s', (start, end, printed) => {
  expect(printSpan(spanOf(start, end))).toBe(printed);
});

test.each([
  ['2026-07-07', '2026-07-31', '7月7日至7月31日'],
  ['2026-12-20', '2027-01-10', '12月20日至2027年1月10日'],
  ['2025-12-20', '2026-01-10', '2025年12月20日至2026年1月10日'],
  ['2027-01-10', '2027-01-20', '2027年1月10日至1月20日'],
  ['2026-07-07', '2026-07-07', '7月7日'],
])('in a document of 2026 from %s to %s is %s', (start, end, printed) => {
  expect(printSpanIn(2026, spanOf(start, end))).toBe(printed);
});

test.each([
  ['2026-07-01', '2026-07-31', '2026年7月'],
  ['2026-11-15', '2026-12-02', '2026年11月至12月'],
  ['2026-12-01', '2027-01-31', '2026年12月至2027年1月'],
  ['2026-07-01', '2027-07-31', '2026年7月至2027年7月'],
])('the months from %s to %s are %s', (start, end, printed) => {
  expect(printMonths(spanOf(start, end))).toBe(printed);
});

test.each([
  ['2026-09-28', 2026, '9月28日'],
  ['2026-09-08', 2025, '2026年9月8日'],
  ['2026-01-01', 2027, '2026年1月1日'],
])('%s in a document of %i is %s', (text, year, printed) => {
  expect(printDayIn(year, day(text))).toBe(printed);
});

test.each([
  [1, 'wd', '1个工作日'],
  [2, 'wd', '两个工作日'],
  [12, 'wd', '12个工作日'],
  [20, 'wd', '20个工作日'],
  [1, 'd', '1日'],
  [2, 'd', '2日'],
  [22, 'd', '22日'],
  [2, 'w', '两周'],
  [3, 'w', '3周'],
  [1, 'm', '1个月'],
  [2, 'm', '两个月'],
  [18, 'm', '18个月'],
] as const)('%i %s are %s', (count, unit, printed) => {
  const period: Period = { count, unit, text: `${count}${unit}` };
  expect(printPeriod(period)).toBe(printed);
});

test.each([
  ['0:30', '上午0:30'],
  ['5:00', '上午5:00'],
  ['09:05', '上午9:05'],
  ['11:59', '上午11:59'],
  ['12:00', '中午12:00'],
  ['12:59', '中午12:59'],
  ['13:00', '下午1:00'],
  ['17:30', '下午5:30'],
  ['23:59', '下午11:59'],
  ['下班前', '下班前'],
  ['17:00:00', '17:00:00'],
])('the time %s is %s', (time, printed) => {
  expect(printTime(time)).toBe(printed);
  expect(printHour(deadline(['x'], { time }))).toBe(printed);
});

test('a deadline without an hour has none', () => {
  expect(printHour(deadline(['x'], {}))).toBe('');
});

const every = (rhythm: Deadline['rhythm'], days: readonly string[] = ['2026-03-20']): Partial<Deadline> => ({
  form: 'every',
  rhythm,
  occurrences: days.map((each) => ({ day: day(each), path: [] })),
});

test.each([
  ['a day', { due: day('2026-08-05') }, '2026年8月5日'],
  ['a day not yet known', {}, null],
  ['a period, whether or not its day is known', { within: { count: 20, unit: 'wd', text: '20wd' } }, '20个工作日'],
  ['a period whose length nobody knows', { form: 'within', due: day('2026-08-05') }, '2026年8月5日'],
  ['every Monday', every({ unit: 'week', weekday: 1 }), '每周一'],
  ['every Sunday', every({ unit: 'week', weekday: 7 }), '每周日'],
  ['every month', every({ unit: 'month', month: 1, day: 5 }), '每月5日'],
  ['the last of every month', every({ unit: 'month', month: 1, day: 31 }), '每月最后一日'],
  ['the first month of a quarter', every({ unit: 'quarter', month: 1, day: 10 }), '每季度首月10日'],
  ['the second', every({ unit: 'quarter', month: 2, day: 10 }), '每季度第2个月10日'],
  ['the last', every({ unit: 'quarter', month: 3, day: 31 }), '每季度末月最后一日'],
  ['the first month of a half', every({ unit: 'half', month: 1, day: 10 }), '每半年首月10日'],
  ['the third of a half, which is no last one', every({ unit: 'half', month: 3, day: 10 }), '每半年第3个月10日'],
  ['the last of a half', every({ unit: 'half', month: 6, day: 10 }), '每半年末月10日'],
  ['every year', every({ unit: 'year', month: 11, day: 20 }), '每年11月20日'],
  ['the last of a month every year', every({ unit: 'year', month: 2, day: 31 }), '每年2月最后一日'],
  ['days one by one', every(null, ['2026-03-23', '2026-06-22']), '3月23日、6月22日'],
  ['days into the next year', every(null, ['2026-12-31', '2027-01-08']), '12月31日、2027年1月8日'],
  ['a list of no days', every(null, []), null],
] satisfies readonly (readonly [string, Partial<Deadline>, string | null])[])('%s is printed as such', (_, given, printed) => {
  expect(printDeadline(deadline(['x'], given), 2026)).toBe(printed);
});
