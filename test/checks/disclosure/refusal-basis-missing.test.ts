import { refusalBasisMissing } from '../../../src/checks/disclosure/refusal-basis-missing.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(refusalBasisMissing, {
  passes: {
    'its classification is the ground': `
      copyNumber: '000001'
      secrecy: 秘密★1年
      disclosure: { type: 不予公开 }`,
    'what is public needs no ground': `
      disclosure: { type: 主动公开 }`,
    'a type that is not stated is another matter': `
      disclosure: { type: null }`,
    'a ground in a few words': `
      disclosure: { type: 依申请公开, reason: 内部工作安排 }`,
  },
  fails: {
    'public on request only': {
      plan: `
        disclosure: { type: «依申请公开», theme: 市场监管 }`,
      messages: ['Unexpected disclosure type `依申请公开` without a ground, expected `reason`'],
    },
    'a ground of spaces, in a plan of another kind': {
      plan: `
        kind: work-plan
        disclosure: { type: «不予公开», reason: ' ' }`,
      values: [{ type: '不予公开' }],
    },
    'a ground said to be unknown': {
      plan: `
        disclosure: { type: «不予公开», reason: null }`,
      messages: ['信息公开类型为 `不予公开`，应写明依据 `reason`'],
    },
  },
});
