import { leadTimeShort } from '../../../src/checks/dates/lead-time-short.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(leadTimeShort, {
  passes: {
    'three working days, a weekend between': `
      issued: 2026-06-04
      schedule: { window: { start: 2026-06-09, end: 2026-06-30 } }`,
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
      related: [['2026-06-01']],
    },
    'ten days, most of them holidays': {
      plan: `
        issued: «2026-02-13»
        schedule: { window: { start: 2026-02-24, end: 2026-03-31 } }`,
      messages: ['Unexpected lead of `2` working days from `2026-02-13` (issue) to `2026-02-24`, expected `3` or more'],
    },
  },
});
