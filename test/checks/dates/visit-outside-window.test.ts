import { visitOutsideWindow } from '../../../src/checks/dates/visit-outside-window.ts';
import { testCheck } from '../../support/test-check.ts';

const others = { campaign: 'kind: campaign\nschedule: { window: { start: 2026-06-01, end: 2026-06-30 } }' };

testCheck(visitOutsideWindow, {
  passes: {
    'the first and the last day': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities:
          - { name: 示例甲诊所, inspectedOn: 2026-06-01, outcome: 未发现问题 }
          - { name: 示例乙诊所, inspectedOn: 2026-06-30, outcome: 未发现问题 }
          - { name: 示例丙诊所, outcome: 未发现问题 }`,
      others,
    },
    'a campaign without a window': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities: [{ name: 示例甲诊所, inspectedOn: 2026-12-01, outcome: 未发现问题 }]`,
      others: { campaign: 'kind: campaign\nschedule: {}' },
    },
    'a campaign that is not on file': `
      kind: results
      campaign: test/2026/campaign
      entities: [{ name: 示例甲诊所, inspectedOn: 2026-12-01, outcome: 未发现问题 }]`,
    'a kind without results': 'kind: work-plan',
  },
  fails: {
    'a day before and a day after: told at the first': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities:
          - { name: 示例甲诊所, inspectedOn: 2026-06-01, outcome: 未发现问题 }
          - { name: 示例乙诊所, inspectedOn: «2026-05-31», outcome: 未发现问题 }
          - { name: 示例丙诊所, inspectedOn: 2026-07-01, outcome: 未发现问题 }`,
      others,
      messages: ['“示例乙诊所”等 2 户的检查日期为 `2026-05-31`，应在抽查期间 `2026-06-01` 至 `2026-06-30` 之内'],
      related: [['{ start: 2026-06-01, end: 2026-06-30 }']],
      said: [[{ zh: '抽查期间', en: 'the campaign' }]],
    },
  },
});
