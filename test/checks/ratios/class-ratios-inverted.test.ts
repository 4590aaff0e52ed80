import { classRatiosInverted } from '../../../src/checks/ratios/class-ratios-inverted.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(classRatiosInverted, {
  passes: {
    'equal ratios, written from high to low': `
      sampling: { objects: { text: 全区医疗机构 }, credit: { classes: { D: 3%, C: 3%, B: 3%, A: 3% } } }`,
    'a system of the registry': {
      plan: `
      sampling: { objects: { text: 全区医疗机构 }, credit: { system: 五星, classes: { 五: 1%, 四: 9% } } }`,
      registry: 'creditSystems: [{ name: 五星, classes: [五, 四] }]',
    },
    'no ratios': `
      sampling: { objects: { text: 全区医疗机构 }, credit: { classes: null } }`,
  },
  fails: {
    'a hundredth of a per cent more than the next class, across one left out': {
      plan: `
        sampling: { objects: { text: 全区医疗机构 }, credit: { classes: { A: «10.01%», C: 10%, D: 30% } } }`,
      messages: ['`A` 类比例为 `10.01%`，应不高于风险更高的 `C` 类（`10%`）'],
      related: [['10%']],
    },
    'a system of the registry, in a task of the year': {
      plan: `
        kind: annual-plan
        rows:
          - name: 第一次联合抽查
            sampling: { credit: { system: 三档, classes: { 高: 9%, 中: «10%», 低: 2% } } }`,
      registry: 'creditSystems: [{ name: 三档, classes: [低, 中, 高] }]',
      values: [{ lower: '中', lowerRatio: '10%', higher: '高', higherRatio: '9%' }],
    },
    'each fall once': {
      plan: `
        sampling: { objects: { text: 全区医疗机构 }, credit: { classes: { A: «30%», B: 10%, C: «20%», D: 3% } } }`,
    },
  },
});
