import { disposalMissing } from '../../../src/checks/disclosure/disposal-missing.ts';
import { testCheck } from '../../support/test-check.ts';

const CAMPAIGN = `kind: campaign
schedule:
  window: { start: 2026-06-01, end: 2026-06-30 }
  results: { within: 20wd, after: window.end }
  disposals: { within: 20wd, after: results }`;
const OPEN = `
        kind: results
        campaign: test/2026/campaign
        entities:
          - { name: 示例甲诊所, creditCode: 91350100M000100Y43, outcome: 发现问题待后续处理 }
          - { name: 示例乙诊所, outcome: 未发现问题 }`;
const disposals = (entry: string) => `kind: disposals
results: test/2026/plan
entries: [{ ${entry}, action: 责令改正 }]`;

testCheck(disposalMissing, {
  passes: {
    'the day it is due': { plan: OPEN, others: { campaign: CAMPAIGN }, today: '2026-08-25' },
    'a disposal under the name': { plan: OPEN, others: { campaign: CAMPAIGN, disposals: disposals('entity: 示例甲诊所') } },
    'a disposal under the code': {
      plan: OPEN,
      others: { campaign: CAMPAIGN, disposals: disposals('entity: 91350100M000100Y43') },
    },
    'a disposal on record in the results': {
      plan: OPEN.replace('待后续处理 }', '待后续处理, disposition: 立案 }'),
      others: { campaign: CAMPAIGN },
    },
    'a campaign that sets no time for disposals': {
      plan: OPEN,
      others: { campaign: CAMPAIGN.replace('after: results', 'after: null') },
    },
    'disposals whose results are not on file': `
      kind: disposals
      results: test/2026/results
      entries: [{ entity: 示例丙诊所, action: 立案 }]`,
    'first the disposals that fit no result': {
      plan: OPEN,
      others: { campaign: CAMPAIGN, disposals: disposals('entity: 示例丁诊所') },
    },
  },
  fails: {
    'the day after': {
      plan: OPEN.replace('发现问题待后续处理', '«发现问题待后续处理»'),
      others: { campaign: CAMPAIGN },
      today: '2026-08-26',
      messages: ['“示例甲诊所”待后续处理而没有处置记录，应不晚于 `2026-08-25` 录入'],
      related: [['20wd']],
    },
    'a disposal of another object': {
      plan: OPEN.replace('发现问题待后续处理', '«发现问题待后续处理»'),
      others: { campaign: CAMPAIGN, disposals: disposals('entity: 示例乙诊所') },
      values: [{ entity: '示例甲诊所', due: '2026-08-25' }],
    },
    'a disposal of an object nobody inspected': {
      plan: `
        kind: disposals
        results: test/2026/results
        entries:
          - { entity: 示例甲诊所, action: 责令改正 }
          - { entity: «示例丙诊所», action: 立案 }`,
      others: {
        campaign: CAMPAIGN,
        results: 'kind: results\ncampaign: test/2026/campaign\nentities: [{ name: 示例甲诊所, outcome: 发现问题待后续处理 }]',
      },
      messages: ['Unexpected object “示例丙诊所” of a disposal, expected one of the results it follows'],
      related: [['[{ name: 示例甲诊所, outcome: 发现问题待后续处理 }]']],
      said: [[{ zh: '所属结果有 1 条', en: 'the results have 1 entries' }]],
    },
  },
});
