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
    'each period by itself: what is done before visits counts from the dispatch, what follows from the end': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          confirmation: { within: «3wd», after: null }
          results: { within: «20wd», after: null }
          summary: { within: «30wd», after: null, to: 区联席办 }
          milestones: [{ id: forms, name: 填写记录表, deadline: { within: «3d», after: null } }]`,
      values: [
        { name: '比对确认', within: '3wd', expected: 'dispatch' },
        { name: '填写记录表', within: '3d', expected: 'dispatch' },
        { name: '检查结果录入', within: '20wd', expected: 'window.end' },
        { name: '总结报送', within: '30wd', expected: 'window.end' },
      ],
    },
    'disposals, where nobody dates the results': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          disposals: { within: «15wd», after: null }`,
      values: [{ name: '后续处置录入', within: '15wd', expected: 'window.end' }],
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
