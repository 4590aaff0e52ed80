import { summaryBeforeResults } from '../../../src/checks/dates/summary-before-results.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(summaryBeforeResults, {
  passes: {
    'the day the results are due': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        results: { within: 20wd, after: window.end }
        summary: { due: 2026-07-28, to: 区联席办 }`,
    'a summary, and results nobody dates': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        summary: { due: 2026-07-01, to: 区联席办 }`,
    'results, and no summary': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        results: { within: 20wd, after: window.end }`,
    'a summary without a start has no day to compare': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        results: { within: 20wd, after: window.end }
        summary: { within: 5wd, after: null, to: 区联席办 }`,
    'results without a start have no day to compare': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        results: { within: 20wd, after: null }
        summary: { due: 2026-07-01, to: 区联席办 }`,
  },
  fails: {
    'one day before twenty working days are over': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          results: { within: 20wd, after: window.end }
          summary: { due: «2026-07-27», to: 区联席办 }`,
      messages: ['Unexpected summary date `2026-07-27`, expected `2026-07-28` (results due) or later'],
      related: [['20wd']],
    },
    'a period that ends before that of the results does': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          results: { within: 20wd, after: window.end }
          summary: { within: «19wd», after: window.end, to: 区联席办 }`,
      values: [{ date: '2026-07-27', due: '2026-07-28' }],
      related: [['20wd', '19wd']],
    },
    'two given days across a year end': {
      plan: `
        schedule:
          window: { start: 2026-11-02, end: 2026-12-18 }
          results: { due: 2027-01-04 }
          summary: { due: «2026-12-31», to: 区联席办 }`,
      values: [{ date: '2026-12-31', due: '2027-01-04' }],
    },
  },
});
