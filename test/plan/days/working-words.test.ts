import { expect, test } from 'vitest';
import { chineseWords, englishWords } from '../../../src/plan/days/working-words.ts';
import type { Period } from '../../../src/plan/schedule.ts';
import { day } from '../../support/plans.ts';

const counted = (count: number, unit: Period['unit']) => ({
  ...{ start: day('2026-06-12'), end: day('2026-06-22'), skipped: [], madeUp: [] },
  period: { count, unit, text: `${count}${unit}` },
});
const run = (first: string, last: string) => ({ first: day(first), last: day(last) });

test('a period is said after the day it counts from', () => {
  expect(chineseWords.head(counted(2, 'm'))).toBe('6月12日后满2个月');
  expect(englishWords.head(counted(3, 'wd'))).toBe('working day 3 after 2026-06-12');
  expect(englishWords.head(counted(3, 'd'))).toBe('day 3 after 2026-06-12');
});

test('in English one week or month is one, and more are many', () => {
  expect(englishWords.head(counted(1, 'w'))).toBe('1 week after 2026-06-12');
  expect(englishWords.head(counted(2, 'w'))).toBe('2 weeks after 2026-06-12');
  expect(englishWords.head(counted(1, 'm'))).toBe('1 month after 2026-06-12');
  expect(englishWords.head(counted(2, 'm'))).toBe('2 months after 2026-06-12');
});

test('in Chinese the first of several runs has its month, the others only where it is another', () => {
  const runs = [run('2026-06-27', '2026-06-28'), run('2026-07-04', '2026-07-05'), run('2026-07-11', '2026-07-11')];
  expect(chineseWords.runs(runs)).toBe('6月27—28日、7月4—5日、11日');
  expect(chineseWords.runs([run('2026-10-31', '2026-11-01')])).toBe('10月31日—11月1日');
});

test('weekends too many to list are counted', () => {
  expect(chineseWords.manyWeekends(24)).toBe('周末24天');
  expect(englishWords.manyWeekends(24)).toBe('24 weekend days');
});

test('a last day that moves on says over what, where that is named', () => {
  expect(chineseWords.moved('')).toBe('遇休息日顺延');
  expect(chineseWords.moved('中秋节')).toBe('末日遇中秋节顺延');
  expect(englishWords.moved('')).toBe('moved on from a day off');
  expect(englishWords.moved('Mid-Autumn Festival')).toBe('moved on from Mid-Autumn Festival');
});

test('a holiday without an English name keeps its own', () => {
  expect(englishWords.off('2026-06-19', '端午节')).toBe('2026-06-19 (Dragon Boat Festival)');
  expect(englishWords.off('2026-06-20', null)).toBe('2026-06-20 (weekends)');
  expect(englishWords.holiday('调休')).toBe('调休');
});

test('days over the end of a year are told with the year they end in', () => {
  const runs = [run('2022-12-31', '2023-01-02')];
  expect(chineseWords.runs(runs)).toBe('12月31日—2023年1月2日');
  expect(englishWords.runs(runs)).toBe('2022-12-31 to 2023-01-02');
});

test('a single day is told once', () => {
  expect(chineseWords.runs([run('2026-06-19', '2026-06-19')])).toBe('6月19日');
  expect(englishWords.runs([run('2026-06-19', '2026-06-19')])).toBe('2026-06-19');
  expect(chineseWords.runs([])).toBe('');
});
