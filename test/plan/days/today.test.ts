import { expect, test } from 'vitest';
import { type Day, parseDay } from '../../../src/plan/days/day.ts';
import { isAmong, todayOn } from '../../../src/plan/days/today.ts';

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`no day: ${text}`);
  return parsed;
};

test('what nobody asked about stands on every day', () => {
  expect(todayOn(day('2026-07-01')).daysAlike()).toEqual({ after: null, until: null });
});

test('answers stand from the last day that has passed to the first that has not', () => {
  const today = todayOn(day('2026-07-01'));
  expect(['2026-06-30', '2026-05-01'].map((each) => today.isAfter(day(each)))).toEqual([true, true]);
  expect(['2026-07-01', '2026-08-01'].map((each) => today.isAfter(day(each)))).toEqual([false, false]);
  expect(today.daysAlike()).toEqual({ after: '2026-06-30', until: '2026-07-01' });
});

test('whatever is asked in between, in any order, the nearest days count', () => {
  const today = todayOn(day('2026-07-01'));
  for (const each of ['2026-08-01', '2026-07-15', '2026-09-01']) today.isAfter(day(each));
  for (const each of ['2026-06-01', '2026-06-15', '2026-05-01']) today.isAfter(day(each));
  expect(today.daysAlike()).toEqual({ after: '2026-06-15', until: '2026-07-15' });
});

test('days alike without a limit go on', () => {
  expect(isAmong({ after: day('2026-06-30'), until: null }, day('2099-01-01'))).toBe(true);
  expect(isAmong({ after: null, until: day('2026-06-30') }, day('2004-01-01'))).toBe(true);
});

test('a day is reached on that day itself', () => {
  const today = todayOn(day('2026-07-01'));
  expect(today.hasReached(day('2026-07-01'))).toBe(true);
  expect(today.hasReached(day('2026-07-02'))).toBe(false);
});

test('what says the day stands on that day alone', () => {
  const today = todayOn(day('2026-03-01'));
  expect(today.read()).toBe('2026-03-01');
  const days = ['2026-02-28', '2026-03-01', '2026-03-02'];
  expect(days.map((each) => isAmong(today.daysAlike(), day(each)))).toEqual([false, true, false]);
});

test('on every day answers stand on, they are the same', () => {
  const asked = ['2026-02-10', '2026-02-20', '2026-02-28'].map(day);
  const answers = (on: string) => {
    const today = todayOn(day(on));
    return { given: asked.map((each) => today.isAfter(each)), days: today.daysAlike() };
  };
  const days = Array.from({ length: 28 }, (_, at) => `2026-02-${String(at + 1).padStart(2, '0')}`);
  for (const one of days) {
    for (const other of days) {
      const isSame = JSON.stringify(answers(one).given) === JSON.stringify(answers(other).given);
      expect(isAmong(answers(one).days, day(other)), `${one} ${other}`).toBe(isSame);
    }
  }
});
