import { disclosureAfterPeriod } from '../../../src/checks/dates/disclosure-after-period.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(disclosureAfterPeriod, {
  passes: {
    'on the last day': `
      disclosure: { type: 主动公开, publishedOn: 2026-06-30 }
      schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
    'while one task of the year is still to come': `
      kind: annual-plan
      disclosure: { type: 主动公开, publishedOn: 2026-11-30 }
      rows:
        - { name: 甲, lead: 区水务局, period: { start: 2026-04, end: 2026-11 } }
        - { name: 乙, lead: 区水务局, period: { start: 2026-03, end: 2026-04 } }`,
    'while the task listed last is still to come': `
      kind: annual-plan
      disclosure: { type: 主动公开, publishedOn: 2026-11-30 }
      rows:
        - { name: 甲, lead: 区水务局, period: { start: 2026-03, end: 2026-04 } }
        - { name: 乙, lead: 区水务局, period: { start: 2026-04, end: 2026-11 } }`,
    'a plan without days': `
      kind: work-plan
      disclosure: { type: 主动公开, publishedOn: 2027-01-10 }`,
  },
  fails: {
    'the day after': {
      plan: `
        disclosure: { type: 主动公开, publishedOn: «2026-07-01» }
        schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
      messages: ['公开日期为 `2026-07-01`，应不晚于实施期结束日 `2026-06-30`'],
      related: [['2026-06-30']],
    },
    'when all tasks of the year are over': {
      plan: `
        kind: annual-plan
        disclosure: { type: 主动公开, publishedOn: «2026-12-01» }
        rows:
          - { name: 甲, lead: 区水务局, period: { start: 2026-04, end: 2026-11 } }
          - { name: 乙, lead: 区水务局, period: { start: 2026-03, end: 2026-04 } }`,
      values: [{ published: '2026-12-01', end: '2026-11-30' }],
      related: [['2026-11']],
    },
  },
});
