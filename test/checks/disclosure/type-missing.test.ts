import { typeMissing } from '../../../src/checks/disclosure/type-missing.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(typeMissing, {
  passes: {
    'withheld is a type too': `
      disclosure: { type: 不予公开 }`,
  },
  fails: {
    'said to be unknown': {
      plan: `
        disclosure: { type: «null» }`,
      messages: ['没有信息公开类型，应为 `主动公开`、`依申请公开` 或 `不予公开`'],
    },
    'a block without it': {
      plan: `
        kind: work-plan
        «disclosure»: { theme: 市场监管 }`,
      values: [{}],
    },
  },
});
