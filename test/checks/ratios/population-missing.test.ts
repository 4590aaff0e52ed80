import { populationMissing } from '../../../src/checks/ratios/population-missing.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(populationMissing, {
  passes: {
    'a population': `
      sampling: { objects: { text: 全区医疗机构, population: 0 }, ratio: { atLeast: 3%, base: 名录库企业 } }`,
    'a number of objects instead of a ratio': `
      sampling: { objects: { text: 全区医疗机构 }, count: { exactly: 20, unit: 户 } }`,
    'a year’s task without a ratio': `
      kind: annual-plan
      rows: [{ name: 第一次联合抽查, objects: { text: 全区医疗机构 } }]`,
    'a list of items': `
      kind: item-list`,
  },
  fails: {
    'population said to be unknown': {
      plan: `
        sampling: { objects: { text: 全区医疗机构, population: «null» }, ratio: { atLeast: 3%, base: 名录库企业 } }`,
      messages: ['抽取比例 `3%` 没有名录库户数，应填 `population` 以核算应抽户数'],
    },
    'a decimal ratio, population left out': {
      plan: `
        sampling: { «objects»: { text: 全区医疗机构 }, ratio: { about: 0.25%, base: 名录库企业 } }`,
      values: [{ ratio: '0.25%' }],
    },
    'tasks of the year': {
      plan: `
        kind: annual-plan
        rows:
          - { name: 第一次联合抽查, «objects»: { text: 全区医疗机构 }, sampling: { ratio: { atLeast: 3% } } }
          - { name: 第二次联合抽查, objects: { text: 全区药店, population: 9 }, sampling: { ratio: { atLeast: 5% } } }`,
      values: [{ ratio: '3%' }],
    },
  },
});
