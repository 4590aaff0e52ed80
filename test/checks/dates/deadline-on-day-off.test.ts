import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deadlineOnDayOff } from '../../../src/checks/dates/deadline-on-day-off.ts';
import { naiveCalendar } from '../../support/naive-calendar.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

testCheck(deadlineOnDayOff, {
  passes: {
    'a Sunday that is worked in exchange': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        summary: { due: 2026-09-20, to: 区联席办 }`,
    'a year without a holiday notice on record': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        summary: { due: 2031-05-03, to: 区联席办 }`,
    'a deadline that is the day of another': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-27 }
        results: window.end`,
    'the date of a series on which the plan is issued': `
      kind: work-plan
      issued: 2026-03-22
      schedule:
        reports: [{ id: dated, name: 季报, every: { dates: [03-22, 06-22] } }]`,
  },
  fails: {
    'a holiday in the week': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          summary: { due: «2026-09-25», to: 区联席办 }`,
      values: [{ name: '总结报送', date: '2026-09-25', dayOff: '中秋节', expected: '2026-09-24' }],
    },
    'a plain Saturday of a milestone': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          milestones: [{ id: groups, name: 分组, deadline: { due: «2026-06-13», time: '17:00' } }]`,
      messages: ['“分组”的期限 `2026-06-13` 是星期六，应为工作日，如 `2026-06-12`'],
    },
    'one date of a series, those before the issue left aside': {
      plan: `
        kind: work-plan
        issued: 2026-04-28
        schedule:
          reports: [{ id: dated, name: 季报, every: { dates: [03-22, 06-22, «10-03»] } }]`,
      values: [{ name: '季报', date: '2026-10-03', dayOff: '国庆节', expected: '2026-09-30' }],
    },
  },
});

test('a day is off where a naive calendar has it off, 2004 to 2026, and the day offered is worked', () => {
  const { days, isWorked } = naiveCalendar;
  fc.assert(
    fc.property(days, (day) => {
      const plan = `
year: ${day.slice(0, 4)}
issued: null
schedule: { window: { start: ${day}, end: ${day} }, summary: { due: ${day} } }`;
      const told = [...deadlineOnDayOff.find(testSubject(plan))].map(({ values }) => values['expected'] ?? '');
      expect(told.map(isWorked)).toEqual(isWorked(day) ? [] : [true]);
    }),
    { numRuns: 80 },
  );
});
