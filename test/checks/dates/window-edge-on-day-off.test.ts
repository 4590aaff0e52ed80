import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowEdgeOnDayOff } from '../../../src/checks/dates/window-edge-on-day-off.ts';
import { naiveCalendar } from '../../support/naive-calendar.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

testCheck(windowEdgeOnDayOff, {
  passes: {
    'a Sunday that is worked in exchange': `
      schedule: { window: { start: 2026-09-20, end: 2026-10-10 } }`,
    'a year without a holiday notice on record': `
      year: 2031
      schedule: { window: { start: 2031-05-03, end: 2031-05-31 } }`,
  },
  fails: {
    'from a holiday to a Sunday, with the nearest working days between them': {
      plan: `
        schedule: { window: { start: «2026-06-19», end: «2026-07-05» } }`,
      messages: [
        '抽查开始日 `2026-06-19` 是端午节，应为工作日，如 `2026-06-22`',
        '抽查结束日 `2026-07-05` 是星期日，应为工作日，如 `2026-07-03`',
      ],
    },
    'one day off, beginning and end': {
      plan: `
        schedule: { window: { start: «2026-06-06», end: «2026-06-06» } }`,
      values: [
        { date: '2026-06-06', dayOff: '星期六', expected: '2026-06-08' },
        { date: '2026-06-06', dayOff: '星期六', expected: '2026-06-08' },
      ],
    },
  },
});

test('an edge is off where a naive calendar has it off, 2004 to 2026, and the day offered is worked', () => {
  const { days, after, isWorked } = naiveCalendar;
  fc.assert(
    fc.property(days, fc.integer({ min: 10, max: 40 }), (start, length) => {
      const end = after(start, length);
      fc.pre(end < '2027-01-01');
      const plan = `
year: ${start.slice(0, 4)}
schedule: { window: { start: ${start}, end: ${end} } }`;
      const told = [...windowEdgeOnDayOff.find(testSubject(plan))].map(({ values }) => values);
      expect(told.map(({ date }) => date)).toEqual([start, end].filter((edge) => !isWorked(edge)));
      expect(told.every(({ expected = '' }) => isWorked(expected))).toBe(true);
    }),
    { numRuns: 80 },
  );
});
