import { baseMissing } from '../../../src/checks/ratios/base-missing.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(baseMissing, {
  passes: {
    'a base': `
      sampling: { objects: { text: 全区医疗机构 }, ratio: { atLeast: 3%, base: 名录库企业 } }`,
    'enterprises told by their capital': `
      sampling: { objects: { text: 内资企业, capital: { min: 500万元 } }, ratio: { exactly: 1% } }`,
    'no ratio': `
      sampling: { objects: { text: 全区医疗机构 } }`,
    'a task of the year, which a campaign will carry out': `
      kind: annual-plan
      rows: [{ name: 第一次联合抽查, sampling: { ratio: { atLeast: 3% } } }]`,
  },
  fails: {
    'a range': {
      plan: `
        sampling:
          objects: { text: 全区医疗机构 }
          «ratio»: { between: [2%, 5%] }`,
      messages: ['比例 `2%–5%` 没有写明基数，应为 `名录库企业`、`辖区企业`、`上年底企业` 之一'],
    },
    'a target of a work plan': {
      plan: `
        kind: work-plan
        targets:
          - { id: joint, metric: 联合抽查占比, atLeast: 40%, base: 辖区企业 }
          - { id: share, metric: 抽查占比, atLeast: 0.5%, base: «null» }`,
      values: [{ ratio: '0.5%', expected: '`名录库企业`、`辖区企业`、`上年底企业`' }],
    },
  },
});
