import { rangeBoundsUnstated } from '../../../src/checks/ratios/range-bounds-unstated.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(rangeBoundsUnstated, {
  passes: {
    'one end is said, and so the other is printed 以下': `
      sampling: { objects: { text: 内资企业, capital: { min: 500万元, max: 1000万元, minIncluded: true } } }`,
    'an amount and more: 以上 takes it in': `
      sampling: { objects: { text: 内资企业, capital: { min: 500万元 } } }`,
    'words that say it of both ends': `
      sampling: { objects: { text: 内资企业, capital: { min: 500万元, max: 1000万元, text: 500万元（含）至1000万元（不含） } } }`,
    'what belongs to it is said beside the words': `
      kind: annual-plan
      rows:
        - name: 第一次联合抽查
          objects: { text: 内资企业, capital: { min: 500万元, max: 1000万元, minIncluded: true, text: 500万元至1000万元 } }
        - name: 第二次联合抽查
          objects: { text: 内资企业, capital: { min: 500万元, max: 1000万元, maxIncluded: false, text: 500万元至1000万元 } }`,
    'one amount, whatever the words': `
      kind: annual-plan
      rows:
        - { name: 第一次联合抽查, objects: { text: 内资企业, capital: { max: 1000万元, text: 到1000万元 } } }
        - { name: 第二次联合抽查, objects: { text: 内资企业, capital: { min: 1000万元, text: 1000万元起 } } }`,
    'no range': `
      sampling: { objects: { text: 内资企业 } }`,
  },
  fails: {
    'words that say it of one end': {
      plan: `
        sampling:
          objects: { text: 内资企业, capital: «{ min: 500万元, max: 1000万元, text: 500万元（含）至1000万元 }» }`,
      values: [{ range: '500万元（含）至1000万元' }],
    },
    'a task of the year': {
      plan: `
        kind: annual-plan
        rows:
          - name: 第一次联合抽查
            objects: { text: 内资企业, capital: «{ min: 0.5亿元, max: 1亿元 }» }`,
      messages: ['区间为 `0.5亿元至1亿元`，应写明两端是否包含在内'],
    },
  },
});
