import { ratioOutOfRange } from '../../../src/checks/ratios/ratio-out-of-range.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(ratioOutOfRange, {
  passes: {
    'all of them, and next to none': `
      sampling: { objects: { text: 全区医疗机构 }, ratio: { between: [0.01%, 100%] } }`,
    'a class of the lowest risk that is not drawn': `
      sampling: { objects: { text: 全区医疗机构 }, credit: { classes: { D: 100%, C: 10%, B: 3%, A级: 0% } } }`,
    'a target of none at most': `
      kind: work-plan
      targets: [{ id: late, metric: 逾期录入率, atMost: 0%, base: 抽查结果 }]`,
    'a draw by class that gives no ratios': `
      sampling: { objects: { text: 全区医疗机构 }, credit: { classes: null } }`,
    'a task that does not say how much': `
      kind: annual-plan
      rows: [{ name: 第一次联合抽查 }]`,
    'a number instead of a ratio': `
      sampling: { objects: { text: 全区医疗机构 }, count: { exactly: 200 } }`,
  },
  fails: {
    'nothing, and a hundredth of a per cent too much': {
      plan: `
        sampling: { objects: { text: 全区医疗机构 }, ratio: { between: [«0%», «100.01%»] } }`,
      messages: ['比例为 `0%`，应大于 `0%` 且不超过 `100%`', '比例为 `100.01%`，应大于 `0%` 且不超过 `100%`'],
    },
    'classes and strata': {
      plan: `
        sampling:
          objects: { text: 全区医疗机构 }
          credit: { classes: { A: 0%, B: «0%», C: 10%, D: «300%» } }
          strata: [{ name: 医院, ratio: { atLeast: «0.00%» } }, { name: 诊所, count: { exactly: 3 } }]`,
      values: [{ value: '0%' }, { value: '0%' }, { value: '300%' }],
    },
    'no class is the lowest of a system that has none of them': {
      plan: `
        sampling: { objects: { text: 全区医疗机构 }, credit: { classes: { 甲: «0%», 乙: 3% } } }`,
    },
    'targets of a work plan': {
      plan: `
        kind: work-plan
        targets:
          - { id: joint, metric: 联合抽查占比, exactly: «0%», base: 抽查次数 }
          - { id: share, metric: 抽查占比, atLeast: «1000%», base: 辖区企业 }`,
    },
    'a task of the year': {
      plan: `
        kind: annual-plan
        rows:
          - name: 第一次联合抽查
            sampling: { ratio: { atLeast: «120%» }, credit: { classes: { A: 1%, B: 3%, C: 10%, D: «101%» } } }`,
    },
  },
});
