import { periodAcrossYears } from '../../../src/checks/dates/period-across-years.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(periodAcrossYears, {
  passes: {
    'to the last day of the year': `
      schedule: { window: { start: 2026-11-02, end: 2026-12-31 } }`,
    'a campaign that says so in a sentence': `
      schedule: { window: { start: 2026-12-01, end: 2027-01-15 } }
      overrides: { schedule: 抽查户数全部计入 2026 年度。 }`,
    'a task by the words of its period': `
      kind: annual-plan
      rows: [{ name: 甲, lead: 区水务局, period: { start: 2026-12, end: 2027-02, text: 12月至次年2月（计入本年） } }]`,
    'a sentence for all tasks': `
      kind: annual-plan
      rows: [{ name: 甲, lead: 区水务局, period: { start: 2026-12, end: 2027-02 } }]
      overrides: { tasks.total: 跨年度的任务均计入本年度。 }`,
  },
  fails: {
    'a campaign over New Year': {
      plan: `
        schedule: { window: { start: 2026-12-01, end: «2027-01-01» } }`,
      messages: ['期间 `2026-12-01` 至 `2027-01-01` 跨年度，应写明计入哪一年度'],
    },
    'a task beside one that says it': {
      plan: `
        kind: annual-plan
        rows:
          - { name: 甲, lead: 区水务局, period: { start: 2026-12, end: 2027-02 }, remarks: 计入二〇二六年度 }
          - { name: 乙, lead: 区水务局, period: { start: 2026-12, end: «2027-01» }, remarks: 2026年新增任务 }`,
      values: [{ start: '2026-12-01', end: '2027-01-31' }],
    },
  },
});
