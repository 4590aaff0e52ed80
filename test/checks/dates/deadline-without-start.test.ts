import { deadlineWithoutStart } from '../../../src/checks/dates/deadline-without-start.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(deadlineWithoutStart, {
  passes: {
    'a period that counts from the end of the campaign': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        disposals: { within: 20wd, after: window.end }`,
    'a day instead of a period': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        results: { due: 2026-07-10 }`,
  },
  fails: {
    'disposals after nothing, while results have their day': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          results: { due: 2026-07-10 }
          disposals: { within: «15wd», after: null }`,
      values: [{ name: '后续处置录入', within: '15wd', expected: 'results' }],
    },
    'a milestone in calendar days': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          milestones: [{ id: forms, name: 填写记录表, deadline: { within: «3d», after: null } }]`,
      messages: ['“填写记录表”的期限为 `3d`，应写明从何时起算，如 `after: dispatch`'],
    },
  },
});
