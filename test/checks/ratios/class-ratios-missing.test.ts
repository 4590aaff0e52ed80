import { classRatiosMissing } from '../../../src/checks/ratios/class-ratios-missing.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(classRatiosMissing, {
  passes: {
    'a ratio for every class': `
      sampling:
        objects: { text: 全区医疗机构 }
        credit: { required: true, classes: { A: 1%, B: 3%, C: 10%, D: 30% } }`,
    'no draw by class': `
      sampling: { objects: { text: 全区医疗机构 } }`,
  },
  fails: {
    'classes said to be unknown': {
      plan: `
        sampling:
          objects: { text: 全区医疗机构 }
          credit: { required: true, classes: «null» }`,
      messages: ['写明按信用风险等级抽取而没有各级比例，应给出 `ABCD` 各级的比例'],
    },
    'classes of which none is given': {
      plan: `
        sampling:
          objects: { text: 全区医疗机构 }
          credit: { required: true, classes: «{}» }`,
      values: [{ classes: 'ABCD' }],
    },
    'another system, classes left out': {
      plan: `
        sampling:
          objects: { text: 全区医疗机构 }
          «credit»: { required: true, system: ABCDE }`,
      values: [{ classes: 'ABCDE' }],
    },
  },
});
