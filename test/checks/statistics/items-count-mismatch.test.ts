import { itemsCountMismatch } from '../../../src/checks/statistics/items-count-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

const DEPARTMENTS = `[
  { org: 区市场监管局, role: 牵头, items: [公示信息检查, 检测机构检查] },
  { org: 区卫生健康局, role: 配合, items: [诊所消毒检查] }]`;
const campaign = `kind: campaign\ndepartments: ${DEPARTMENTS}`;
const others = { campaign };

testCheck(itemsCountMismatch, {
  passes: {
    'of all departments': { plan: 'kind: results\nstatistics: { totals: { items: 3 } }', others },
    'of each': {
      plan: 'kind: results\nstatistics: { rows: [{ org: 区市场监管局, items: 2 }, { org: 区卫生健康局, items: 1 }] }',
      others,
    },
    'a department the campaign does not have': {
      plan: 'kind: results\nstatistics: { rows: [{ org: 区水务局, items: 4 }] }',
      others,
    },
    'a department that did not state them': {
      plan: 'kind: results\nstatistics: { rows: [{ org: 区市场监管局, checked: 4 }] }',
      others,
    },
    'a department whose items the campaign does not list': {
      plan: 'kind: results\nstatistics: { totals: { items: 9 } }',
      others: {
        campaign: `kind: campaign
departments: [{ org: 区市场监管局, role: 牵头, items: [公示信息检查] }, { org: 区卫生健康局, role: 配合 }]`,
      },
    },
    'a group of unknown size': {
      plan: 'kind: results\nstatistics: { totals: { items: 9 } }',
      others: {
        campaign: `kind: campaign
departments: [{ org: 区市场监管局, role: 牵头, items: [公示信息检查] }, { org: 各有关单位, role: 配合 }]`,
      },
    },
    'no statistics': { plan: 'kind: results', others },
    'a campaign that is not on file': { plan: 'kind: results\nstatistics: { totals: { items: 9 } }' },
    'items that stand in another list': {
      plan: 'kind: results\nstatistics: { totals: { items: 9 } }',
      others: { campaign: 'kind: campaign\ndepartments: [{ org: 区市场监管局, role: 牵头 }]\nitemsFrom: 《随机抽查事项清单》' },
    },
  },
  fails: {
    'one more in all': {
      plan: 'kind: results\nstatistics: { totals: { items: «4» } }',
      others,
      messages: ['Unexpected number of items `4`, expected `3` as in the plan'],
      related: [[DEPARTMENTS]],
    },
    'one less of a department': {
      plan: 'kind: results\nstatistics: { rows: [{ org: 区市场监管局, items: «1» }, { org: 区卫生健康局, items: 1 }], totals: { items: 2 } }',
      others,
      values: [{ found: '1', expected: '2' }],
      related: [['[公示信息检查, 检测机构检查]']],
    },
  },
});
