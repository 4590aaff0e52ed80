import { reportOverdue } from '../../../src/checks/dates/report-overdue.ts';
import { testCheck } from '../../support/test-check.ts';

const series = (sent: string): string => `
  kind: work-plan
  schedule:
    reports: [{ id: monthly, name: 月报, every: { dates: [04-20, 05-20] }${sent} }]`;

const register = (rows: string, isMarked = false): string => `
  kind: work-plan
  schedule:
    returns: ${isMarked ? '«' : ''}{ rows: [${rows}] }${isMarked ? '»' : ''}
    reports: [{ id: monthly, name: 月报, every: { dates: [04-20, 05-20] } }]`;

testCheck(reportOverdue, {
  passes: {
    'nobody keeps count': { plan: series(''), today: '2026-12-31' },
    'the last day is today': { plan: series(', sent: [2026-04-20]'), today: '2026-05-20' },
    'none is due yet': { plan: series(', sent: []'), today: '2026-04-20' },
    'the register has each in time': { plan: register('{ report: monthly, number: 1, sent: 2026-04-20 }'), today: '2026-05-20' },
    'the register does not say when it came': { plan: register('{ report: 月报, number: 1 }'), today: '2026-05-20' },
    'the register has the last of them': {
      plan: register('{ report: monthly, number: 2, sent: 2026-05-20 }, { report: monthly, number: 1, sent: 2026-04-20 }'),
      today: '2026-12-31',
    },
    'each on its last day': { plan: series(', sent: [2026-04-20, 2026-05-20]'), today: '2026-12-31' },
  },
  fails: {
    'one is missing the day after': {
      plan: series(', sent: [2026-04-20, «null»]'),
      today: '2026-05-21',
      values: [{ name: '月报', number: '2', due: '2026-05-20', today: '2026-05-21' }],
    },
    'one came a day late, whatever today is': {
      plan: series(', sent: [«2026-04-21»]'),
      today: '2026-04-22',
      values: [{ name: '月报', number: '1', due: '2026-04-20', sent: '2026-04-21' }],
    },
    'the register lacks one the day after': {
      plan: register('{ report: monthly, number: 1, sent: 2026-04-20 }', true),
      today: '2026-05-21',
      values: [{ name: '月报', number: '2', due: '2026-05-20', today: '2026-05-21' }],
    },
    'those of a group that are missing in the register are named': {
      plan: register('{ report: monthly, number: 1, by: 区卫生健康局, sent: 2026-04-20 }', true).replace(
        'every:',
        'by: 各成员单位, every:',
      ),
      today: '2026-04-21',
      values: [{ name: '月报', number: '1', due: '2026-04-20', today: '2026-04-21', units: '区市场监管局、区水务局' }],
      said: [[{ zh: '第 1 期的期限 2026-04-20', en: 'number 1 is due on 2026-04-20' }]],
    },
    'the register has one a day late': {
      plan: register('{ report: monthly, number: 1, sent: «2026-04-21» }'),
      today: '2026-04-22',
      values: [{ name: '月报', number: '1', due: '2026-04-20', sent: '2026-04-21' }],
    },
    'the register has one of no day': {
      plan: register('{ report: monthly, number: «3», sent: 2026-04-20 }, { report: monthly, number: 1, sent: 2026-04-20 }'),
      today: '2026-04-22',
      values: [{ name: '月报', count: '3', expected: '2' }],
    },
    'more were handed in than are due': {
      plan: series(', sent: «[2026-04-20, 2026-05-20, 2026-06-20]»'),
      today: '2026-05-21',
      values: [{ name: '月报', count: '3', expected: '2' }],
    },
  },
});
