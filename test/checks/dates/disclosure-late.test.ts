import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disclosureLate } from '../../../src/checks/dates/disclosure-late.ts';
import { calendarOf } from '../../../src/plan/days/calendar-data.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

testCheck(disclosureLate, {
  passes: {
    'the twentieth working day': `
      issued: 2026-05-06
      disclosure: { type: 主动公开, publishedOn: 2026-06-02 }`,
    'not published by the organ’s own motion': `
      issued: 2026-05-06
      disclosure: { type: 依申请公开, publishedOn: 2026-12-01 }`,
    'a classified plan that names no type, which is never made public': `
      secrecy: 机密★1年
      issued: 2026-05-06
      disclosure: { publishedOn: 2026-12-01 }`,
    'a year without a holiday notice on record': `
      year: 2031
      issued: 2031-05-06
      disclosure: { type: 主动公开, publishedOn: 2031-12-01 }
      schedule: { window: { start: 2031-06-02, end: 2031-06-30 } }`,
    'a profile without the limit': {
      plan: `
        issued: 2026-05-06
        disclosure: { type: 主动公开, publishedOn: 2026-12-01 }`,
      profile: 'limits: { disclosureWithin: null }',
    },
  },
  fails: {
    'the day after': {
      plan: `
        issued: 2026-05-06
        disclosure: { type: 主动公开, publishedOn: «2026-06-03» }`,
      messages: ['公开日期为 `2026-06-03`，应不晚于 `2026-06-02`（形成之日起 20 个工作日）'],
      related: [['2026-05-06']],
    },
    'a limit in calendar days, its last one a Sunday': {
      plan: `
        issued: 2026-05-10
        disclosure: { type: 主动公开, publishedOn: «2026-05-19» }`,
      profile: 'limits: { disclosureWithin: 7d }',
      messages: ['Unexpected disclosure date `2026-05-19`, expected `2026-05-18` (`7d` after issue) or earlier'],
    },
  },
});

test('the last day is the twentieth working day, counted one by one', () => {
  const calendar = calendarOf(undefined);
  const isWorked = (day: string): boolean =>
    calendar.workdays.has(day) || (!calendar.holidays.has(day) && ![0, 6].includes(new Date(day).getUTCDay()));
  const after = (day: string, count: number): string => new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
  const days = fc.integer({ min: 0, max: 5000 }).map((count) => after('2012-01-01', count));
  fc.assert(
    fc.property(days, fc.integer({ min: 15, max: 45 }), (issued, delay) => {
      const published = after(issued, delay);
      const counted = Array.from({ length: delay }, (_, index) => after(issued, index + 1)).filter(isWorked).length;
      const isLate = counted > 20 || (counted === 20 && !isWorked(published));
      const plan = `issued: ${issued}\ndisclosure: { type: 主动公开, publishedOn: ${published} }`;
      expect([...disclosureLate.find(testSubject(plan))].length).toBe(isLate ? 1 : 0);
    }),
    { numRuns: 60 },
  );
});
