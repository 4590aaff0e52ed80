import { reportSeriesBeforeIssue } from '../../../src/checks/dates/report-series-before-issue.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(reportSeriesBeforeIssue, {
  passes: {
    'a monthly report from the month after the issue': `
      kind: work-plan
      schedule:
        reports: [{ id: monthly, name: 月报, every: { unit: month, day: 20, from: 2026-04 } }]`,
    'the first report on the very day of issue': `
      kind: work-plan
      issued: 2026-03-10
      schedule:
        reports: [{ id: dated, name: 季报, every: { dates: [03-10, 06-10] } }]`,
    'a plan that is not issued yet': `
      kind: work-plan
      issued: null
      schedule:
        reports: [{ id: dated, name: 季报, every: { dates: [03-10, 06-10] } }]`,
    'a revision is issued while the reports go on': `
      kind: work-plan
      version: 2
      issued: 2026-04-28
      schedule:
        reports: [{ id: dated, name: 季报, every: { dates: [03-23, 06-22] } }]`,
  },
  fails: {
    'one of three dates is past': {
      plan: `
        kind: work-plan
        issued: 2026-04-28
        schedule:
          reports: [{ id: dated, name: 季报, every: { dates: [«03-23», 06-22, 09-24] } }]`,
      values: [{ name: '季报', count: '1', first: '2026-03-23', expected: '2026-06-22' }],
      related: [['2026-04-28']],
    },
    'one is past, the next is due on the day of issue': {
      plan: `
        kind: work-plan
        issued: 2026-04-28
        schedule:
          reports: [{ id: dated, name: 季报, every: { dates: [«03-23», 04-28, 06-22] } }]`,
      values: [{ name: '季报', count: '1', first: '2026-03-23', expected: '2026-04-28' }],
    },
    'all are past': {
      plan: `
        kind: work-plan
        issued: 2026-04-28
        schedule:
          reports: [{ id: dated, name: 季报, every: { dates: [«01-23», 03-23] } }]`,
      values: [{ name: '季报', count: '2', first: '2026-01-23', expected: '2026-04-28' }],
    },
    'a series whose own start lies before the issue': {
      plan: `
        kind: work-plan
        issued: 2026-04-28
        schedule:
          reports: [{ id: dated, name: 季报, every: { dates: [01-23, «03-23», 06-22], from: 2026-02 } }]`,
      values: [{ name: '季报', count: '1', first: '2026-03-23', expected: '2026-06-22' }],
    },
  },
});
