import { nameSuperseded } from '../../../src/checks/departments/name-superseded.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(nameSuperseded, {
  passes: {
    'a name that still held on the day of issue': `
      issued: 2019-12-30
      overrides: { methods: 通过示例省抽查系统抽取，区畜牧局参加。 }`,
    'a document without a date, judged by its year': `
      year: 2019
      issued: null
      overrides: { methods: 通过示例省抽查系统抽取。 }`,
  },
  fails: {
    'a platform by the name it had before, in a field': {
      plan: `
        platform: «示例省抽查系统»`,
      messages: ['名称为“示例省抽查系统”，自 `2020-01-02` 起应为“示例省双随机监管平台”'],
      fixed: `
        platform: 示例省双随机监管平台`,
    },
    'an organ by a former name, in a field and in a quoted sentence': {
      plan: `
        addressees: [«区畜牧局»]
        overrides: { methods: '由区畜牧局''牵头''' }`,
      values: [{ old: '区畜牧局', from: '2024-04-01', expected: '区农业农村局' }],
      related: [['区畜牧局']],
      fixed: `
        addressees: [区农业农村局]
        overrides: { methods: '由区农业农村局''牵头''' }`,
    },
  },
});
