import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leadTimeShort } from '../../../src/checks/dates/lead-time-short.ts';
import { naiveCalendar } from '../../support/naive-calendar.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

testCheck(leadTimeShort, {
  passes: {
    'three working days, a weekend between': `
      issued: 2026-06-04
      schedule: { window: { start: 2026-06-09, end: 2026-06-30 } }`,
    'a year without a notice on record, of which nothing can be counted': `
      year: 2031
      issued: 2031-06-02
      schedule: { window: { start: 2031-06-03, end: 2031-06-30 } }`,
    'issued after the start is the subject of another rule': `
      issued: 2026-06-02
      schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
    'a work plan has no start': `
      kind: work-plan
      issued: 2026-12-31`,
  },
  fails: {
    'issued on the day it starts': {
      plan: `
        issued: «2026-06-01»
        schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
      values: [{ issued: '2026-06-01', start: '2026-06-01', count: '0', expected: '3' }],
      related: [['2026-06-01', '3']],
    },
    'ten days, most of them holidays': {
      plan: `
        issued: «2026-02-13»
        schedule: { window: { start: 2026-02-24, end: 2026-03-31 } }`,
      related: [['2026-02-24', '3']],
      messages: ['Unexpected lead of `2` working days from `2026-02-13` (issue) to `2026-02-24`, expected `3` or more'],
    },
  },
});

test('the lead is what a naive count meets after the issue up to the start, 2004 to 2026', () => {
  const { days, after, workedAmong } = naiveCalendar;
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 6 }), (issued, wait, expected) => {
      const start = after(issued, wait);
      fc.pre(start < '2027-01-01');
      const plan = `
year: ${start.slice(0, 4)}
issued: ${issued}
schedule: { window: { start: ${start}, end: ${start} } }`;
      const count = workedAmong(issued, start);
      const subject = testSubject(plan, { profile: `limits: { leadWorkdays: ${expected} }` });
      const told = [...leadTimeShort.find(subject)].map(({ values }) => values['count']);
      expect(told).toEqual(count < expected ? [`${count}`] : []);
    }),
    { numRuns: 80 },
  );
});
