import { organNameNonstandard } from '../../../src/checks/departments/organ-name-nonstandard.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(organNameNonstandard, {
  passes: {
    'ids, full names and short names': `
      issuers: [market]
      addressees: [示例市甲区水务局, 区水务局, members]`,
    'a longer name that only ends like an alias': `
      overrides: { methods: 由市水务局抽查，参照《水务局抽查规定》执行。 }`,
    'an alias that is the short name, or the id, as well': {
      plan: `
      addressees: [某局, dup]`,
      registry: 'orgs: [{ id: dup, name: 示例市甲区某某局, short: 某局, kind: 政府部门, aliases: [某局, dup] }]',
    },
    'a group by its alias, and by other signs': {
      plan: `
      addressees: [联席会议成员单位]
      overrides: { methods: 由监管联席会议“各”成员单位抽查。 }`,
      registry: 'orgs: [{ id: council, name: 监管联席会议各成员单位, aliases: [联席会议成员单位], kind: 群体 }]',
    },
    'other signs beside the registered name, which is departments/organ-name-variants’s': {
      plan: `
      addressees: [示例市甲区“一网”办]
      overrides: { methods: 由示例市甲区一网办抽查。 }`,
      registry: 'orgs: [{ id: grid, name: 示例市甲区“一网”办, kind: 政府部门 }]',
    },
    'a group by other signs, and nothing else': {
      plan: `
      overrides: { methods: 由监管联席会议“各”成员单位抽查。 }`,
      registry: 'orgs: [{ id: council, name: 监管联席会议各成员单位, kind: 群体 }]',
    },
    'an alias that the plan introduces': `
      overrides: { methods: 由示例市甲区水务局（以下简称“水务局”）抽查，水务局公示。 }`,
  },
  fails: {
    'aliases of two organs, each told by itself': {
      plan: `
        addressees: [«水务局», «数据办»]`,
      registry: 'orgs: [{ id: data, name: 示例市甲区数据局, short: 区数据局, kind: 政府部门, aliases: [数据办] }]',
      related: [['区水务局'], ['区数据局']],
    },
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
    'an alias of an organ that has no short name': {
      plan: `
        addressees: [«甲区消防大队»]`,
      registry: 'orgs: [{ id: fire, name: 甲区消防救援局, kind: 政府部门, aliases: [甲区消防大队] }]',
      values: [{ name: '甲区消防大队', expected: '甲区消防救援局' }],
      related: [['甲区消防救援局']],
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
