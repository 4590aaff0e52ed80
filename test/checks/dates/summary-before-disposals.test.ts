import { summaryBeforeDisposals } from '../../../src/checks/dates/summary-before-disposals.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(summaryBeforeDisposals, {
  passes: {
    'the day the disposals are due': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        disposals: { within: 20wd, after: window.end }
        summary: { due: 2026-07-28, to: 区联席办 }`,
    'disposals without a start have no day to compare': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        disposals: { within: 20wd, after: null }
        summary: { due: 2026-07-01, to: 区联席办 }`,
    'no disposals': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        summary: { due: 2026-07-01, to: 区联席办 }`,
  },
  fails: {
    'one day before twenty working days are over': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          disposals: { within: 20wd, after: window.end }
          summary: { due: «2026-07-27», to: 区联席办 }`,
      messages: ['总结报送期限为 `2026-07-27`，应不早于 `2026-07-28`（后续处置录入截止）'],
      related: [['20wd']],
    },
    'a summary that counts from the results, as disposals do': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          results: { due: 2026-07-10 }
          disposals: { within: 20wd, after: results }
          summary: { within: «5wd», after: results, to: 区联席办 }`,
      values: [{ date: '2026-07-17', due: '2026-08-07' }],
      related: [['20wd', '5wd']],
    },
  },
});
