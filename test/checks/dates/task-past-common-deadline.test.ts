import { taskPastCommonDeadline } from '../../../src/checks/dates/task-past-common-deadline.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(taskPastCommonDeadline, {
  passes: {
    'the month ends on the common day': `
      kind: annual-plan
      allDue: { due: 2026-11-30 }
      rows: [{ name: 甲, lead: 区水务局, period: { start: 2026-10, end: 2026-11 } }]`,
    'a month whose last days are a weekend': `
      kind: annual-plan
      allDue: { due: 2026-05-29 }
      rows: [{ name: 甲, lead: 区水务局, period: { start: 2026-04, end: 2026-05 } }]`,
    'words give no day': `
      kind: annual-plan
      allDue: { due: 2026-11-30 }
      rows: [{ name: 甲, lead: 区水务局, period: { text: 全年, computed: false } }]`,
    'a kind without tasks': `
      schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
    'no common day': `
      kind: annual-plan
      rows: [{ name: 甲, lead: 区水务局, period: { start: 2026-10, end: 2026-12 } }]`,
  },
  fails: {
    'a month whose last working day is later': {
      plan: `
        kind: annual-plan
        allDue: { due: 2026-05-28 }
        rows: [{ name: 甲, lead: 区水务局, period: { start: 2026-04, end: «2026-05» } }]`,
      values: [{ task: '甲', end: '2026-05-31', due: '2026-05-28' }],
    },
    'a day given, which is a day off': {
      plan: `
        kind: annual-plan
        allDue: { due: 2026-05-29 }
        rows: [{ name: 甲, lead: 区水务局, period: { start: 2026-04-01, end: «2026-05-30» } }]`,
      values: [{ task: '甲', end: '2026-05-30', due: '2026-05-29' }],
    },
    'one of two tasks, a day late': {
      plan: `
        kind: annual-plan
        allDue: { due: 2026-11-30 }
        rows:
          - { name: 甲, lead: 区水务局, period: { start: 2026-10-08, end: 2026-11-30 } }
          - { name: 乙, lead: 区水务局, period: { start: 2026-10-08, end: «2026-12-01» } }`,
      messages: ['任务“乙”至 `2026-12-01` 结束，应不晚于统一截止日 `2026-11-30`'],
      related: [['2026-11-30']],
    },
  },
});
