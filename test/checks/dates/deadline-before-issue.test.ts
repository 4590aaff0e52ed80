import { deadlineBeforeIssue } from '../../../src/checks/dates/deadline-before-issue.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(deadlineBeforeIssue, {
  passes: {
    'the day of issue itself': `
      issued: 2026-05-06
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        milestones: [{ id: groups, name: 分组, deadline: { due: 2026-05-06 } }]`,
    'a series of reports has a rule of its own': `
      kind: work-plan
      issued: 2026-04-28
      schedule:
        reports: [{ id: dated, name: 季报, every: { dates: [03-23, 06-22] } }]`,
    'what counts from a window that is over': `
      issued: 2026-07-20
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        summary: { within: 5wd, after: window.end, to: 区联席办 }`,
    'a plan that changes an earlier one keeps the days that are past': `
      status: 调整
      issued: 2026-06-10
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        confirmation: { due: 2026-06-03 }`,
  },
  fails: {
    'a day early, and nothing said of what counts from it': {
      plan: `
        issued: 2026-05-06
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          milestones:
            - { id: groups, name: 分组, deadline: { due: «2026-05-05» } }
            - { id: forms, name: 填表, deadline: { within: 2d, after: groups } }`,
      messages: ['“分组”的期限为 `2026-05-05`，应不早于成文日期 `2026-05-06`'],
      related: [['2026-05-06']],
    },
    'the year before, in every single deadline': {
      plan: `
        issued: 2026-05-06
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          dispatch: { due: «2025-06-01» }
          confirmation: { within: «2wd», after: 2025-06-03 }
          visits: { start: 2025-06-09, end: «2025-06-13» }
          results: { due: «2025-07-10» }
          disposals: { due: «2025-08-10» }
          summary: { due: «2025-08-20», to: 区联席办 }`,
      values: [
        { name: '实地核查', due: '2025-06-13', issued: '2026-05-06' },
        { name: '名单派发', due: '2025-06-01', issued: '2026-05-06' },
        { name: '比对确认', due: '2025-06-05', issued: '2026-05-06' },
        { name: '检查结果录入', due: '2025-07-10', issued: '2026-05-06' },
        { name: '后续处置录入', due: '2025-08-10', issued: '2026-05-06' },
        { name: '总结报送', due: '2025-08-20', issued: '2026-05-06' },
      ],
    },
    'a day counted from one that is past, with how it was counted': {
      plan: `
        issued: 2026-05-06
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          confirmation: { within: «2wd», after: 2025-06-03 }`,
      related: [['2026-05-06', '2wd']],
    },
    'the day by which all tasks of a year are done': {
      plan: `
        kind: annual-plan
        allDue: { due: «2026-02-27» }`,
      values: [{ name: '全部任务完成', due: '2026-02-27', issued: '2026-03-20' }],
    },
  },
});
