import { staffListExposed } from '../../../src/checks/privacy/staff-list-exposed.ts';
import { testCheck } from '../../support/test-check.ts';

const STAFF = `
staff:
  - { name: 示例甲, org: market, certificate: 冀A10001 }
  - { name: 示例乙, org: market, certificate: 冀A10002 }`;

testCheck(staffListExposed, {
  passes: {
    'names alone': {
      plan: `
        overrides: { methods: 检查人员为示例甲、示例乙，应当出示执法证件。 }`,
      registry: STAFF,
    },
    'a document that is not made public': {
      plan: `
        disclosure: { type: 不予公开, reason: 内部管理 }
        overrides: { methods: 示例甲（冀A10001）。 }`,
      registry: STAFF,
    },
  },
  fails: {
    'certificates the registry knows': {
      plan: `
        overrides: { methods: 检查人员：示例甲«冀A10001、示例乙冀A10002»。 }`,
      registry: STAFF,
      values: [{ count: '2' }],
    },
    'numbers called certificates, and those alike beside them': {
      plan: `
        kind: work-plan
        sections:
          - { heading: 检查人员, text: 第一组：甲（检查证号：«13010001001）、乙（13010001002»），电话0311-80000001。 }
          - { heading: 组长, text: 丙，执法证13010001003。 }`,
      messages: ['公开内容含 `3` 名执法人员的证号，应只写人数或删去证号'],
      related: [['13010001003']],
    },
  },
});
