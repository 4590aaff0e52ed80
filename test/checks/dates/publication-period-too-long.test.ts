import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicationPeriodTooLong } from '../../../src/checks/dates/publication-period-too-long.ts';
import { naiveCalendar } from '../../support/naive-calendar.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

testCheck(publicationPeriodTooLong, {
  passes: {
    'exactly what the profile allows': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          results: { within: 10wd, after: window.end }`,
      profile: 'limits: { resultsWithin: 10wd }',
    },
    'the last day allowed': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        results: { due: 2026-07-28 }`,
    'more working days, but from an earlier day': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        results: { within: 30wd, after: window.start }`,
    'four weeks are no longer than twenty working days': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        results: { within: 4w, after: window.end }`,
    'a period that counts from nothing, no longer than the limit': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        results: { within: 20wd, after: null }`,
    'a campaign without a window, and a day given': `
      schedule: { results: { due: 2026-12-31 } }`,
    'a period in another unit that counts from nothing': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        results: { within: 60d, after: null }`,
    'a profile without the limit': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          results: { within: 60wd, after: window.end }`,
      profile: 'limits: { resultsWithin: null }',
    },
  },
  fails: {
    'one working day more than the profile allows': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          results: { within: «11wd», after: window.end }`,
      profile: 'limits: { resultsWithin: 10wd }',
      messages: ['结果公示期限为 `11wd`，应不超过 `10wd`'],
      related: [['2026-06-30', '11wd', '10wd']],
    },
    'a day given, one day late': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          results: { due: «2026-07-29» }`,
      messages: ['Unexpected last day of publication `2026-07-29`, expected `2026-07-28` (`20wd` after the campaign) or earlier'],
      related: [['2026-06-30']],
    },
    'a month, where the limit is in working days': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          results: { within: «1m», after: window.end }`,
      values: [{ within: '1m', expected: '20wd' }],
    },
    'twenty working days from a day after the end': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          results: { within: «20wd», after: 2026-07-01 }`,
      values: [{ due: '2026-07-29', expected: '2026-07-28', limit: '20wd' }],
    },
    'a period of a campaign without a window': {
      plan: 'schedule: { results: { within: «21wd», after: null } }',
      values: [{ within: '21wd', expected: '20wd' }],
    },
    'a period that counts from nothing': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          results: { within: «21wd», after: null }`,
      values: [{ within: '21wd', expected: '20wd' }],
    },
    'a period of the profile, at the schedule': {
      plan: `
        «schedule»:
          window: { start: 2026-06-01, end: 2026-06-30 }`,
      profile: 'schedule: { results: { within: 30wd, after: window.end } }',
      values: [{ within: '30wd', expected: '20wd' }],
    },
  },
});

test('a day of publication is too late where more working days lie before it than allowed, 2004 to 2026', () => {
  const { days, after, isWorked, workedAmong } = naiveCalendar;
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 45 }), fc.integer({ min: 1, max: 25 }), (end, wait, limit) => {
      const due = after(end, wait);
      fc.pre(after(due, 60) < '2027-01-01');
      const plan = `
year: ${end.slice(0, 4)}
schedule: { window: { start: ${end}, end: ${end} }, results: { due: ${due} } }`;
      const worked = workedAmong(end, due);
      const isLate = worked > limit || (worked === limit && !isWorked(due));
      const subject = testSubject(plan, { profile: `limits: { resultsWithin: ${limit}wd }` });
      expect([...publicationPeriodTooLong.find(subject)].length).toBe(isLate ? 1 : 0);
    }),
    { numRuns: 80 },
  );
});
