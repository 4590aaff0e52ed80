import { outcomesSumMismatch } from '../../../src/checks/statistics/outcomes-sum-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

const others = { campaign: 'kind: campaign' };
const TWO = `
        entities:
          - { name: 示例甲诊所, org: 区市场监管局, outcome: 未发现问题 }
          - { name: 示例乙诊所, org: 区卫生健康局, outcome: 未发现问题 }`;

testCheck(outcomesSumMismatch, {
  passes: {
    'every outcome in one row': {
      plan: `
        kind: results
        statistics:
          rows: [{ org: 区市场监管局, checked: 6, outcomes: { 未发现问题: 3, 发现问题已责令改正: 2, 发现问题待后续处理: 1 } }]`,
      others,
    },
    'outcomes are not stated': {
      plan: `
        kind: results
        statistics: { rows: [{ org: 区市场监管局, checked: 6 }] }`,
      others,
    },
    'outcomes that fit the results: the number of objects is told elsewhere': {
      plan: `
        kind: results
        entities: [{ name: 示例甲诊所, org: 区市场监管局, outcome: 未发现问题 }]
        statistics: { rows: [{ org: 区市场监管局, checked: 2, outcomes: { 未发现问题: 1 } }] }`,
      others,
    },
    'no number of objects to measure them by: the results know none of the department': {
      plan: `
        kind: results
        entities: [{ name: 示例甲诊所, org: 区卫生健康局, outcome: 未发现问题 }]
        statistics: { rows: [{ org: 区市场监管局, outcomes: { 未发现问题: 1 } }] }`,
      others,
    },
    'totals of which the number of objects is told elsewhere': {
      plan: `
        kind: results${TWO}
        statistics:
          rows: [{ org: 区市场监管局, checked: 1 }, { org: 区卫生健康局, checked: 1 }]
          totals: { checked: 3, outcomes: { 未发现问题: 1 } }`,
      others,
    },
  },
  fails: {
    'one short': {
      plan: `
        kind: results
        statistics: { rows: [{ org: 区市场监管局, checked: 6, outcomes: «{ 未发现问题: 3, 发现问题已责令改正: 2 }» }] }`,
      others,
      messages: ['各结果类型之和为 `5`，应等于抽查对象数 `6`'],
      related: [['6']],
      said: [
        [
          {
            zh: '未发现问题 3 + 发现问题已责令改正 2 = 5',
            en: '未发现问题 3 + 发现问题已责令改正 2 = 5',
          },
        ],
      ],
    },
    'a department, also where the total of the objects is told elsewhere': {
      plan: `
        kind: results${TWO}
        statistics:
          rows: [{ org: 区市场监管局, checked: 2, outcomes: «{ 未发现问题: 3 }» }, { org: 区卫生健康局, checked: 1 }]
          totals: { checked: 9 }`,
      others,
      values: [{ sum: '3', expected: '2' }],
    },
    'totals measured by the results themselves': {
      plan: `
        kind: results
        entities:
          - { name: 示例甲诊所, outcome: 未发现问题 }
          - { name: 示例乙诊所, outcome: 未发现问题 }
        statistics: { totals: { outcomes: «{ 未发现问题: 3 }» } }`,
      others,
      values: [{ sum: '3', expected: '2' }],
      related: [['{ 未发现问题: 3 }']],
    },
  },
});
