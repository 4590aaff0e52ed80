import { titleYearMismatch } from '../../../src/checks/dates/title-year-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(titleYearMismatch, {
  passes: {
    'a window into the year of the title': `
      title: 示例市甲区2027年春节前烟花爆竹联合抽查实施方案
      schedule: { window: { start: 2026-12-21, end: 2027-01-04 } }`,
    'a title without a year': `
      title: 示例市甲区洗车场联合抽查实施方案
      schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
    'the year in Chinese digits': `
      title: 示例市甲区二〇二六年第三次联合抽查实施方案
      schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
    'a look back beside the year itself': `
      kind: work-plan
      title: 2025年抽查情况及2026年工作要点`,
    'several years, this one the first': `
      kind: work-plan
      title: 示例市甲区2026—2028年信用监管工作方案`,
    'a task that runs into the next year': `
      kind: annual-plan
      rows: [{ name: 甲, lead: 区水务局, period: { start: 2026-12, end: 2027-02 } }]`,
  },
  fails: {
    'last year’s title': {
      plan: `
        title: 示例市甲区«二〇二五»年第三次联合抽查实施方案
        schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
      messages: ['标题年度为 `2025`，应与实施期间 `2026-06-01` 至 `2026-06-30` 一致'],
      related: [['{ start: 2026-06-01, end: 2026-06-30 }']],
    },
    'a window one day into another year': {
      plan: `
        year: «2026»
        schedule: { window: { start: 2025-12-01, end: 2025-12-31 } }`,
      values: [{ year: '2026', start: '2025-12-01', end: '2025-12-31' }],
      related: [['2025-12-01']],
    },
    'a yearly plan of another year than it says': {
      plan: `
        kind: work-plan
        year: 2026
        title: 示例市甲区«2025»年信用监管工作要点`,
      values: [{ year: '2025', start: '2026-01-01', end: '2026-12-31' }],
      related: [['2026']],
    },
    'a list of another year than it says': {
      plan: `
        kind: item-list
        year: 2026
        title: 示例市甲区«2025»年随机抽查事项清单
        items: 全部`,
      values: [{ year: '2025', start: '2026-01-01', end: '2026-12-31' }],
    },
    'one task of another year': {
      plan: `
        kind: annual-plan
        year: 2026
        rows:
          - { name: 甲, lead: 区水务局, period: { start: 2026-04, end: 2026-05 } }
          - { name: 乙, lead: 区水务局, period: { start: «2025-06», end: 2025-07 } }`,
      messages: ['任务“乙”的期间为 `2025-06-01` 至 `2025-07-31`，应在标题年度 `2026` 之内'],
      related: [['2026']],
    },
    'every task of another year': {
      plan: `
        kind: annual-plan
        year: «2026»
        rows:
          - { name: 甲, lead: 区水务局, period: { start: 2025-04, end: 2025-05 } }
          - { name: 乙, lead: 区水务局, period: { start: 2025-06, end: 2025-07 } }`,
      values: [{ year: '2026', start: '2025-04-01', end: '2025-07-31' }],
      related: [['2025-04', '2025-06']],
    },
  },
});
