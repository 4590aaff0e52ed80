import { registerDateAfterIssue } from '../../../src/checks/dates/register-date-after-issue.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(registerDateAfterIssue, {
  passes: {
    'counted on the day of issue': `
      issued: 2026-05-06
      sampling:
        objects: { text: 全区洗车场, population: 60, asOf: 2026-05-06 }
        ratio: { atLeast: 5%, base: 名录库企业 }`,
    'no day stated': `
      sampling:
        objects: { text: 全区洗车场, population: 60 }
        ratio: { atLeast: 5%, base: 名录库企业 }`,
  },
  fails: {
    'counted the day after': {
      plan: `
        issued: 2026-05-06
        sampling:
          objects: { text: 全区洗车场, population: 60, asOf: «2026-05-07» }
          ratio: { atLeast: 5%, base: 名录库企业 }`,
      messages: ['名录库基准日为 `2026-05-07`，应不晚于成文日期 `2026-05-06`'],
      related: [['2026-05-06']],
    },
    'one task of a year': {
      plan: `
        kind: annual-plan
        issued: 2026-03-20
        rows:
          - { name: 甲, lead: 区水务局, objects: { text: 洗车场, population: 60, asOf: 2025-12-31 } }
          - { name: 乙, lead: 区水务局, objects: { text: 取水户, population: 9, asOf: «2026-12-31» } }`,
      values: [{ asOf: '2026-12-31', issued: '2026-03-20' }],
    },
  },
});
