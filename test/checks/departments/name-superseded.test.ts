import { nameSuperseded } from '../../../src/checks/departments/name-superseded.ts';
import { testCheck } from '../../support/test-check.ts';

const registry = `orgs:
  - id: data
    name: 示例市甲区数据局
    short: 区数据局
    kind: 政府部门
    former: [{ name: 示例市甲区大数据局, short: 区大数据局, until: 2024-12-31 }]
  - { id: fire, name: 甲区消防救援局, kind: 政府部门, former: [{ name: 甲区消防大队, until: 2024-12-31 }] }
  - { id: grain, name: 甲区粮食局, kind: 政府部门, former: [{ name: 甲区粮油局, until: null }] }`;

testCheck(nameSuperseded, {
  passes: {
    'a name that still held on the day of issue': `
      issued: 2019-12-30
      overrides: { methods: 通过示例省抽查系统抽取，区畜牧局参加。 }`,
    'a document without a date, judged by its year': `
      year: 2019
      issued: null
      overrides: { methods: 通过示例省抽查系统抽取。 }`,
    'a platform by a name it never had, which is wording’s': `
      overrides: { methods: 通过双随机平台抽取。 }`,
    'a former name that several organs bore, in a sentence': {
      plan: `
      overrides: { methods: 由甲区执法队抽取。 }`,
      registry: `orgs:
  - { id: one, name: 甲区执法一局, kind: 政府部门, former: [{ name: 甲区执法队, until: 2024-12-31 }] }
  - { id: two, name: 甲区执法二局, kind: 政府部门, former: [{ name: 甲区执法队, until: 2024-12-31 }] }`,
    },
    'the names of the day, and one of which nobody knows when it ended': {
      plan: `
      overrides: { methods: 通过示例省双随机监管平台抽取，区农业农村局、甲区消防救援局和甲区粮油局参加。 }`,
      registry,
    },
  },
  fails: {
    'a name like neither of those of today: the short one': {
      plan: `
        addressees: [«甲区粮站»]`,
      registry: `orgs:
  - { id: stores, name: 示例市甲区储备局, short: 区储备局, kind: 政府部门, former: [{ name: 甲区粮站, until: 2024-12-31 }] }`,
      values: [{ old: '甲区粮站', from: '2025-01-01', expected: '区储备局' }],
    },
    'a name that the full one of today only adds to': {
      plan: `
        addressees: [«示例市甲区消防»]`,
      registry: `orgs:
  - { id: rescue, name: 示例市甲区消防救援局, short: 示例市消防局, kind: 政府部门, former: [{ name: 示例市甲区消防, until: 2024-12-31 }] }`,
      values: [{ old: '示例市甲区消防', from: '2025-01-01', expected: '示例市甲区消防救援局' }],
    },
    'the full name for a full one, the short for a short one': {
      plan: `
        addressees: [«示例市甲区大数据局»]`,
      registry,
      values: [{ old: '示例市甲区大数据局', from: '2025-01-01', expected: '示例市甲区数据局' }],
    },
    'the short name for a short one': {
      plan: `
        addressees: [«区大数据局»]`,
      registry,
      values: [{ old: '区大数据局', from: '2025-01-01', expected: '区数据局' }],
    },
    'the name of an organ that has no short one': {
      plan: `
        addressees: [«甲区消防大队»]`,
      registry,
      values: [{ old: '甲区消防大队', from: '2025-01-01', expected: '甲区消防救援局' }],
    },
    'two organs, each told by itself': {
      plan: `
        addressees: [«甲区消防大队», «区畜牧局»]`,
      registry,
      related: [[], []],
    },
    'a platform in a field and in a sentence': {
      plan: `
        platform: «示例省抽查系统»
        overrides: { methods: 通过示例省抽查系统抽取。 }`,
      related: [['示例省抽查系统']],
    },
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
