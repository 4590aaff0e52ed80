import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowTooShort } from '../../../src/checks/dates/window-too-short.ts';
import { naiveCalendar } from '../../support/naive-calendar.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

testCheck(windowTooShort, {
  passes: {
    'three days to confirm, five to visit, eight in all': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-10 }
        confirmation: { within: 3wd, after: window.start }
        visits: { start: 2026-06-04, end: 2026-06-10 }`,
    'visits by the last day': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-12 }
        confirmation: { within: 2wd, after: window.start }
        visits: { within: 9wd, after: window.start }`,
    'visits outside the window are the subject of another rule': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-03 }
        visits: { start: 2026-06-01, end: 2026-06-10 }`,
    'visits before the window are the subject of another rule': `
      schedule:
        window: { start: 2026-06-08, end: 2026-06-08 }
        confirmation: { within: 1wd, after: window.start }
        visits: { start: 2026-06-05, end: 2026-06-08 }`,
    'confirming and visiting, of which no day follows': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-01 }
        confirmation: { within: 9d, after: null }`,
    'visits by a period that counts from nothing': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-01 }
        visits: { within: 9wd, after: null }`,
    'a day to confirm and a day to visit, with a holiday before': `
      schedule:
        window: { start: 2026-06-18, end: 2026-06-22 }
        confirmation: { within: 1wd, after: window.start }`,
    'a year without a holiday notice on record': `
      year: 2031
      schedule:
        window: { start: 2031-06-02, end: 2031-06-03 }
        confirmation: { due: 2031-06-20 }`,
    'one working day': `
      schedule: { window: { start: 2026-06-01, end: 2026-06-01 } }`,
  },
  fails: {
    'one working day less than confirmation and visits take': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: «2026-06-10» }
          confirmation: { within: 4wd, after: window.start }
          visits: { start: 2026-06-04, end: 2026-06-10 }`,
      messages: ['抽查期间有 `8` 个工作日，应不少于 `9` 个（确认与检查所需）'],
      related: [['2026-06-01', '4wd', '{ start: 2026-06-04, end: 2026-06-10 }']],
    },
    'visits due a day after the end': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: «2026-06-12» }
          confirmation: { within: 2wd, after: window.start }
          visits: { within: 10wd, after: window.start }`,
      values: [{ count: '10', expected: '11' }],
      related: [['2026-06-01', '10wd']],
    },
    'visits from the first day of the window on': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: «2026-06-05» }
          confirmation: { within: 1wd, after: window.start }
          visits: { start: 2026-06-01, end: 2026-06-05 }`,
      values: [{ count: '5', expected: '6' }],
    },
    'working days to confirm that count from nothing': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: «2026-06-03» }
          confirmation: { within: 3wd, after: null }`,
      values: [{ count: '3', expected: '4' }],
    },
    'days to confirm, of which the working ones count': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: «2026-06-05» }
          confirmation: { within: 7d, after: window.start }`,
      values: [{ count: '5', expected: '6' }],
    },
    'no day left after confirming, by a date': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: «2026-06-03» }
          confirmation: { due: 2026-06-04 }`,
      values: [{ count: '3', expected: '4' }],
      related: [['2026-06-01', '2026-06-04']],
    },
    'no working day at all': {
      plan: `
        schedule: { window: { start: 2026-06-06, end: «2026-06-07» } }`,
      values: [{ count: '0', expected: '1' }],
    },
  },
});

test('a window is too short where it has fewer working days than the work, told one by one from 2004 to 2026', () => {
  const { days, after, workedAmong } = naiveCalendar;
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 20 }), (start, length, needed) => {
      const end = after(start, length);
      fc.pre(after(start, 60) < '2027-01-01');
      const plan = `
year: ${start.slice(0, 4)}
schedule: { window: { start: ${start}, end: ${end} }, confirmation: { within: ${needed}wd, after: ${start} } }`;
      const has = workedAmong(after(start, -1), end);
      const told = [...windowTooShort.find(testSubject(plan))].map(({ values }) => values);
      expect(told).toEqual(has < needed + 1 ? [{ count: `${has}`, expected: `${needed + 1}` }] : []);
    }),
    { numRuns: 80 },
  );
});
