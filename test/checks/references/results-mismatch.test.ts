import { resultsMismatch } from '../../../src/checks/references/results-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

const CAMPAIGN = `kind: campaign
sampling: { objects: { text: 全区诊所, population: 40 }, ratio: { atLeast: 5% } }
departments:
  - { org: 区市场监管局, role: 牵头, items: [公示信息检查] }
  - { org: 区卫生健康局, role: 配合, items: [医疗机构执业检查] }`;
const DEPARTMENTS = CAMPAIGN.slice(CAMPAIGN.indexOf('- { org'));
const BOTH = 'org: [区市场监管局, 区卫生健康局]';

testCheck(resultsMismatch, {
  passes: {
    'just the number that is drawn, by those who take part': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities:
          - { name: 示例甲诊所, ${BOTH}, items: [公示信息检查, 医疗机构执业检查], outcome: 未发现问题 }
          - { name: 示例乙诊所, org: 区卫生健康局监督股, items: [医疗机构执业检查], outcome: 未发现问题 }`,
      others: { campaign: CAMPAIGN },
    },
    'a department that has not handed in yet': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities: [{ name: 示例甲诊所, org: 区市场监管局, outcome: 未发现问题 }]`,
      others: { campaign: CAMPAIGN },
    },
    'the rest in other results': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities: [{ name: 示例甲诊所, ${BOTH}, outcome: 未发现问题 }]`,
      others: {
        campaign: CAMPAIGN,
        second: `kind: results\ncampaign: test/2026/campaign\nentities: [{ name: 示例乙诊所, ${BOTH}, outcome: 未发现问题 }]`,
      },
    },
    'items where the campaign names none': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities: [{ name: 示例甲诊所, org: 区市场监管局, items: [节水检查], outcome: 未发现问题 }]`,
      others: { campaign: 'kind: campaign\ndepartments: [{ org: 区市场监管局, role: 牵头 }]' },
    },
    'items beside those the campaign leaves to a list': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities: [{ name: 示例甲诊所, org: 区市场监管局, items: [节水检查], outcome: 未发现问题 }]`,
      others: {
        campaign:
          'kind: campaign\nitemsFrom: 抽查事项清单\ndepartments: [{ org: 区市场监管局, role: 牵头, items: [公示信息检查] }]',
      },
    },
    'about so many objects, or so many at most': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities: [{ name: 示例甲诊所, ${BOTH}, outcome: 未发现问题 }]`,
      others: { campaign: CAMPAIGN.replace('ratio: { atLeast: 5% }', 'count: { about: 9 }') },
    },
    'no more than so many': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities: [{ name: 示例甲诊所, ${BOTH}, outcome: 未发现问题 }]`,
      others: { campaign: CAMPAIGN.replace('atLeast: 5%', 'atMost: 5%') },
    },
    'fewer than are drawn, where later results are on file to say so': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities: [{ name: 示例甲诊所, ${BOTH}, outcome: 未发现问题 }]`,
      others: {
        campaign: CAMPAIGN,
        'results-2': `kind: results\ncampaign: test/2026/campaign\nentities: [{ name: 示例甲诊所, ${BOTH}, outcome: 未发现问题 }]`,
      },
    },
    'about so many': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities: [{ name: 示例甲诊所, outcome: 未发现问题 }]`,
      others: { campaign: CAMPAIGN.replace('atLeast: 5%', 'about: 5%') },
    },
    'a campaign that leaves its items to a list, and departments to a group': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities: [{ name: 示例甲诊所, org: 区水务局, items: [节水检查], outcome: 未发现问题 }]`,
      others: {
        campaign: 'kind: campaign\nitemsFrom: 抽查事项清单\ndepartments: [{ org: 各有关单位, role: 牵头 }]',
      },
    },
    'results of a campaign that is not on file': `
      kind: results
      campaign: test/2026/campaign
      entities: [{ name: 示例甲诊所, org: 区水务局, outcome: 未发现问题 }]`,
  },
  fails: {
    'an organ that takes no part, of two objects': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities:
          - { name: 示例甲诊所, org: «区水务局», outcome: 未发现问题 }
          - { name: 示例乙诊所, org: 区水务局, outcome: 未发现问题 }
          - { name: 示例丙诊所, ${BOTH}, outcome: 未发现问题 }`,
      others: { campaign: CAMPAIGN },
      messages: ['“示例甲诊所”等 2 户由“区水务局”检查，应为方案的分工部门之一（区市场监管局、区卫生健康局）'],
    },
    'two organs that take no part': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities:
          - { name: 示例甲诊所, org: «区水务局», outcome: 未发现问题 }
          - { name: 示例乙诊所, org: «区农业农村局», outcome: 未发现问题 }`,
      others: { campaign: CAMPAIGN },
      related: [[DEPARTMENTS], [DEPARTMENTS]],
    },
    'two items nobody planned': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities: [{ name: 示例甲诊所, org: 区市场监管局, items: [«节水检查», «取水许可检查»], outcome: 未发现问题 }]`,
      others: { campaign: CAMPAIGN },
      related: [[DEPARTMENTS], [DEPARTMENTS]],
    },
    'an item nobody planned': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities:
          - { name: 示例甲诊所, ${BOTH}, items: [公示信息检查, «节水检查»], outcome: 未发现问题 }
          - { name: 示例乙诊所, ${BOTH}, items: [公示信息检查], outcome: 未发现问题 }`,
      others: { campaign: CAMPAIGN },
      messages: ['“示例甲诊所”检查了“节水检查”，应为方案所列的抽查事项'],
    },
    'fewer objects than a number to draw, in results that name no organ': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        «entities»: [{ name: 示例甲诊所, outcome: 未发现问题 }]`,
      others: { campaign: CAMPAIGN.replace('ratio: { atLeast: 5% }', 'count: { atLeast: 2 }') },
      values: [{ count: '1', expected: '2' }],
      said: [[{ zh: '抽取 2 户', en: '2 are drawn' }]],
    },
    'one object less than is drawn, in results of all but who guides': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        «entities»: [{ name: 示例甲诊所, ${BOTH}, outcome: 未发现问题 }]`,
      others: { campaign: `${CAMPAIGN}\n  - { org: 区水务局, role: 指导 }` },
      said: [[{ zh: '40 × 5% = 2', en: '40 × 5% = 2' }]],
    },
    'one object less than is drawn': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        «entities»: [{ name: 示例甲诊所, ${BOTH}, outcome: 未发现问题 }]`,
      others: { campaign: CAMPAIGN },
      messages: ['检查结果有 `1` 户，应不少于方案抽取的 `2` 户'],
      related: [['{ objects: { text: 全区诊所, population: 40 }, ratio: { atLeast: 5% } }']],
    },
  },
});
