import { phasesConflicting } from '../../../src/checks/dates/phases-conflicting.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(phasesConflicting, {
  passes: {
    'phases that follow one another, a weekend and a holiday between them': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        phases:
          - { name: 动员部署, start: 2026-06-01, end: 2026-06-05 }
          - { name: 实地检查, start: 2026-06-08, end: 2026-06-18 }
          - { name: 录入总结, start: 2026-06-22, end: 2026-06-30 }`,
    'visits from the first day of the window to its last': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        visits: { start: 2026-06-01, end: 2026-06-30 }
        results: { due: 2026-06-30 }`,
    'what is done ahead of visits is due ahead of them': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        visits: { start: 2026-06-15, end: 2026-06-18 }
        milestones:
          - { id: confirmed, name: 确认检查情况, deadline: { due: 2026-06-03 } }
          - { id: trained, name: 现场检查培训, deadline: { due: 2026-06-10 } }
          - { id: told, name: 现场检查预先通知, deadline: { due: 2026-06-12 } }`,
    'records from the first day of the visits on': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        visits: { start: 2026-06-15, end: 2026-06-18 }
        milestones: [{ id: records, name: 一企一表, deadline: { due: 2026-06-15 } }]`,
    'results and records of which no day follows': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        visits: { start: 2026-06-15, end: 2026-06-18 }
        results: { within: 20wd, after: null }
        milestones: [{ id: records, name: 一企一表, deadline: { within: 3wd, after: null } }]`,
    'results on the day of visits of which only the last is given': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        visits: { due: 2026-06-18 }
        results: { due: 2026-06-18 }`,
    'visits of which no day follows': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-05 }
        visits: { within: 20wd, after: null }`,
    'a campaign without a window': `
      schedule: { visits: { start: 2026-06-15, end: 2026-06-18 } }`,
    'where visits have a period of their own, a phase about them does not count': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        visits: { within: 5wd, after: window.start }
        results: { due: 2026-06-09 }
        phases:
          - { name: 动员部署, start: 2026-06-01, end: 2026-06-05 }
          - { name: 实地检查, start: 2026-06-08, end: 2026-06-30 }`,
    'visits that count from the dispatch belong to another rule': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-05 }
        visits: { within: 20wd, after: window.start }`,
  },
  fails: {
    'records counted from the confirmation, before the first visit': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          visits: { start: «2026-06-09», end: 2026-06-12 }
          milestones:
            - { id: confirmed, name: 确认检查情况, deadline: { due: 2026-06-03 } }
            - { id: records, name: 一企一表, deadline: { within: 3wd, after: confirmed } }`,
      messages: ['“实地核查”自 `2026-06-09` 开始，应不晚于 `2026-06-08`（“一企一表”的期限）'],
      related: [['3wd']],
    },
    'results due before visits that are only a phase': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          results: { due: 2026-06-05 }
          phases:
            - { name: 动员部署, start: 2026-06-01, end: 2026-06-05 }
            - { name: 实地检查, start: «2026-06-08», end: 2026-06-30 }`,
      values: [{ phase: '实地检查', start: '2026-06-08', due: '2026-06-05', other: '检查结果录入' }],
    },
    'results due before the end of a phase of visits': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          results: { due: 2026-06-15 }
          phases: [{ name: 实地检查, start: 2026-06-01, end: «2026-06-30» }]`,
      values: [{ phase: '实地检查', end: '2026-06-30', due: '2026-06-15', other: '检查结果录入' }],
    },
    'results due before the last visit': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          visits: { start: 2026-06-15, end: «2026-06-18» }
          results: { due: 2026-06-17 }`,
      messages: ['“实地核查”到 `2026-06-18` 为止，应不晚于 `2026-06-17`（“检查结果录入”截止）'],
      related: [['2026-06-17']],
    },
    'visits that stick out of the window on both sides': {
      plan: `
        schedule:
          window: { start: 2026-06-02, end: 2026-06-29 }
          visits: { start: «2026-06-01», end: «2026-06-30» }`,
      values: [
        { phase: '实地核查', start: '2026-06-01', from: '2026-06-02', other: '抽查' },
        { phase: '实地核查', end: '2026-06-30', due: '2026-06-29', other: '抽查' },
      ],
      related: [['2026-06-02'], ['2026-06-29']],
    },
    'a last day of visits after the window': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          visits: { due: «2026-07-01» }`,
      values: [{ phase: '实地核查', end: '2026-07-01', due: '2026-06-30', other: '抽查' }],
    },
    'a phase that begins on the last day of the one before, and one that leaves a day': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          phases:
            - { name: 动员, start: 2026-06-01, end: 2026-06-05 }
            - { name: 检查, start: «2026-06-05», end: 2026-06-15 }
            - { name: 总结, start: «2026-06-17», end: 2026-06-30 }`,
      messages: [
        '“检查”自 `2026-06-05` 开始，应晚于 `2026-06-05`（“动员”结束）',
        '“总结”自 `2026-06-17` 开始，应紧接 `2026-06-15`（“检查”结束）',
      ],
      related: [['2026-06-05'], ['2026-06-15']],
    },
    'a short phase within a long one, written out of order': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          phases:
            - { name: 宣传, start: «2026-06-08», end: 2026-06-09 }
            - { name: 检查, start: 2026-06-01, end: 2026-06-26 }
            - { name: 总结, start: 2026-06-29, end: 2026-06-30 }`,
      values: [{ phase: '宣传', start: '2026-06-08', end: '2026-06-26', other: '检查' }],
    },
  },
});
