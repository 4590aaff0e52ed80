import { expect, test } from 'vitest';
import { type Day, parseDay } from '../../../src/plan/days/day.ts';
import { daysPassed, runsOf } from '../../../src/plan/days/days-passed.ts';

const days = (...texts: readonly string[]): readonly Day[] => texts.flatMap((text) => parseDay(text) ?? []);
const off = (text: string, holiday: string | null = null) => days(text).map((day) => ({ day, holiday }));

test('days that follow each other are one run, over the end of a month too', () => {
  expect(runsOf(days('2026-02-27', '2026-02-28', '2026-03-01'))).toEqual([{ first: '2026-02-27', last: '2026-03-01' }]);
  expect(runsOf(days('2026-03-01'))).toEqual([{ first: '2026-03-01', last: '2026-03-01' }]);
  expect(runsOf([])).toEqual([]);
});

test('a day between ends a run', () => {
  expect(runsOf(days('2026-06-06', '2026-06-07', '2026-06-09'))).toEqual([
    { first: '2026-06-06', last: '2026-06-07' },
    { first: '2026-06-09', last: '2026-06-09' },
  ]);
});

test('days off are told by reason, in the order first met', () => {
  const skipped = [...off('2026-06-13'), ...off('2026-06-19', '端午节'), ...off('2026-06-20', '端午节'), ...off('2026-06-27')];
  expect(daysPassed({ skipped })).toEqual([
    {
      holiday: null,
      count: 2,
      runs: [
        { first: '2026-06-13', last: '2026-06-13' },
        { first: '2026-06-27', last: '2026-06-27' },
      ],
    },
    { holiday: '端午节', count: 2, runs: [{ first: '2026-06-19', last: '2026-06-20' }] },
  ]);
});
