import { annualPlanRowMissing } from '../../../src/checks/references/annual-plan-row-missing.ts';
import { testCheck } from '../../support/test-check.ts';

const others = {
  'annual-plan': 'kind: annual-plan\nrows: [{ name: 甲, number: 4, lead: 区市场监管局 }, { name: 乙, lead: 区市场监管局 }]',
};

testCheck(annualPlanRowMissing, {
  passes: {
    'the last row there is': { plan: 'basis: [annual]\nplanRows: [test/2026/annual-plan#5]', others },
    'a row of a registered plan that is not on file': 'basis: [annual]\nplanRows: [annual#7]',
    'such a plan named by its title': 'planRows: [示例市甲区2026年度抽查工作计划#7]',
    'documents whose titles are of something else': {
      plan: 'basis: [points, work, tasks]',
      registry: `
        docs:
          - { id: points, title: 示例市甲区2026年度抽查工作要点, number: null }
          - { id: work, title: 示例市甲区检查队2026年度工作计划, number: null }
          - { id: tasks, title: 示例市甲区2026年抽查计划, number: null }`,
    },
    'a document registered as of another kind': {
      plan: 'basis: [tasks]',
      registry: 'docs: [{ id: tasks, title: 示例市甲区2026年度联合检查计划, number: null, kind: work-plan }]',
    },
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
    'one of inspections, of no year in its title': {
      plan: 'basis: [«tasks»]',
      registry: 'docs: [{ id: tasks, title: 示例市甲区年度联合检查计划, number: null }]',
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
      said: Array.from({ length: 3 }, () => [{ zh: '现有任务行：4、5', en: 'the rows it has: 4, 5' }]),
    },
    'a row of a plan in several tables': {
      plan: 'planRows: [«test/2026/annual-plan#3»]',
      others: {
        'annual-plan': `
          kind: annual-plan
          tables: [{ title: 部门联合, rows: [{ name: 甲, lead: 区市场监管局 }] }, { title: 部门内部, rows: [{ name: 乙, lead: 区市场监管局 }] }]`,
      },
      related: [['tables']],
      said: [[{ zh: '现有任务行：1、2', en: 'the rows it has: 1, 2' }]],
    },
    'a plan of the folder that has no rows, and a document that is no annual plan': {
      plan: 'planRows: [«test/2026/joint-01#1», «scheme#1», «示例市甲区2026年“双随机、一公开”监管工作实施方案#1»]',
      others: { 'joint-01': 'kind: campaign' },
      values: [
        { row: 'test/2026/joint-01#1', plan: 'test/2026/joint-01' },
        { row: 'scheme#1', plan: 'scheme' },
        {
          row: '示例市甲区2026年“双随机、一公开”监管工作实施方案#1',
          plan: '示例市甲区2026年“双随机、一公开”监管工作实施方案',
        },
      ],
      said: [[], [], []],
    },
  },
});
