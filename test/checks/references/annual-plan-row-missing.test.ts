import { annualPlanRowMissing } from '../../../src/checks/references/annual-plan-row-missing.ts';
import { testCheck } from '../../support/test-check.ts';

const others = {
  'annual-plan': 'kind: annual-plan\nrows: [{ name: 甲, number: 4, lead: 区市场监管局 }, { name: 乙, lead: 区市场监管局 }]',
};

testCheck(annualPlanRowMissing, {
  passes: {
    'the last row there is': { plan: 'basis: [annual]\nplanRows: [test/2026/annual-plan#5]', others },
    'a row of a registered plan that is not on file': 'basis: [annual]\nplanRows: [annual#7]',
    'the plan of another year, and no annual plan at all': {
      plan: 'basis: [scheme, old]',
      registry: 'docs: [{ id: old, title: 示例市甲区2025年度抽查工作计划, number: 甲联办〔2025〕1号, kind: annual-plan }]',
    },
    'a plan of another kind': 'kind: work-plan\nbasis: [annual]',
  },
  fails: {
    'an annual plan known by its title, on file or not': {
      plan: 'basis: [scheme, «annual»]',
      messages: ['本方案没有对应《示例市甲区2026年度抽查工作计划》的任务行，应在 `planRows` 写明'],
    },
    'one known by its kind': {
      plan: 'basis: [«tasks»]',
      registry: 'docs: [{ id: tasks, title: 示例市甲区联合检查任务, number: null, kind: annual-plan }]',
      values: [{ plan: '示例市甲区联合检查任务' }],
    },
    'one row beyond the last, one before the first, one without a number': {
      plan: 'basis: [annual]\nplanRows: [«test/2026/annual-plan#6», «test/2026/annual-plan#3», «test/2026/annual-plan»]',
      others,
      messages: [
        'Unexpected row `test/2026/annual-plan#6`, expected one of 《示例市甲区2026年度抽查工作计划》',
        'Unexpected row `test/2026/annual-plan#3`, expected one of 《示例市甲区2026年度抽查工作计划》',
        'Unexpected row `test/2026/annual-plan`, expected one of 《示例市甲区2026年度抽查工作计划》',
      ],
      related: [['rows'], ['rows'], ['rows']],
    },
    'a plan of the folder that has no rows, and a document that is no annual plan': {
      plan: 'planRows: [«test/2026/joint-01#1», «scheme#1»]',
      others: { 'joint-01': 'kind: campaign' },
      values: [
        { row: 'test/2026/joint-01#1', plan: 'test/2026/joint-01' },
        { row: 'scheme#1', plan: 'scheme' },
      ],
    },
  },
});
