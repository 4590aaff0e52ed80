import { organNameNonstandard } from '../../../src/checks/departments/organ-name-nonstandard.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(organNameNonstandard, {
  passes: {
    'ids, full names and short names': `
      issuers: [market]
      addressees: [示例市甲区水务局, 区水务局, members]`,
    'a longer name that only ends like an alias': `
      overrides: { methods: 由市水务局抽查，参照《水务局抽查规定》执行。 }`,
    'an alias that the plan introduces': `
      overrides: { methods: 由示例市甲区水务局（以下简称“水务局”）抽查，水务局公示。 }`,
  },
  fails: {
    'a full name without its quotation marks, where it is named but once': {
      plan: `
        overrides: { methods: 有关情况由«示例市甲区双随机监管联席会议办公室»汇总。 }`,
      registry: `orgs: [{ id: joint, name: 示例市甲区“双随机”监管联席会议办公室, short: 区双随机联席办, kind: 议事协调机构办公室 }]`,
      values: [{ name: '示例市甲区双随机监管联席会议办公室', expected: '示例市甲区“双随机”监管联席会议办公室' }],
      fixed: `
        overrides: { methods: 有关情况由示例市甲区“双随机”监管联席会议办公室汇总。 }`,
    },
    'an alias in a field': {
      plan: `
        departments: [{ org: «水务局», role: 牵头, items: [节水检查] }]`,
      messages: ['机关名称为“水务局”，应为登记的全称或简称“区水务局”'],
    },
    'one alias in several places: one finding, at the first': {
      plan: `
        addressees: [«水务局»]
        overrides: { methods: 由水务局抽查。 }`,
      values: [{ name: '水务局', expected: '区水务局' }],
      related: [['水务局', '区水务局']],
      fixed: `
        addressees: [区水务局]
        overrides: { methods: 由区水务局抽查。 }`,
    },
    'a sentence in a plan kept word for word is told and left': {
      plan: `
        asIssued: { note: 一 }
        overrides: { methods: 由«水务局»抽查。 }`,
      fixed: `
        asIssued: { note: 一 }
        overrides: { methods: 由水务局抽查。 }`,
    },
  },
});
