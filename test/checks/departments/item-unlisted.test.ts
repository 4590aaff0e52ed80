import { itemUnlisted } from '../../../src/checks/departments/item-unlisted.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(itemUnlisted, {
  passes: {
    'no list of the owner is on record': `
      departments: [{ org: 区水务局, role: 牵头, items: [节水检查] }]`,
    'a list of another organ': {
      plan: `
        departments: [{ org: 区水务局, role: 牵头, items: [节水检查] }]`,
      registry: 'items: [{ name: 药店检查, owner: market, sourceList: { document: annual, edition: 2026年版 } }]',
    },
    'in the edition of the year before, while that of next year is not in force': {
      plan: `
        departments: [{ org: 区水务局, role: 牵头, items: [排水检查] }]`,
      registry: `
items:
  - { name: 排水检查, owner: water, sourceList: { document: annual, edition: 2025年版 } }
  - { name: 供水检查, owner: water, sourceList: { document: annual, edition: 2027年版 } }`,
    },
    'in one of two lists': {
      plan: `
        departments: [{ org: 区水务局, role: 牵头, items: [排水检查, 供水检查] }]`,
      registry: `
items:
  - { name: 排水检查, owner: water, sourceList: { document: scheme, edition: null } }
  - { name: 供水检查, owner: water, sourceList: { document: annual, edition: 2026年版 } }`,
    },
    'in a list issued in the same folder': {
      plan: `
        departments: [{ org: 区水务局, role: 牵头, items: [节水检查] }]`,
      others: { list: 'kind: item-list\nitems: { owners: [区水务局] }' },
    },
    'not in a list issued after the plan, nor in one repealed': {
      plan: `
        departments: [{ org: 区水务局, role: 牵头, items: [节水检查] }]`,
      others: {
        later: 'kind: item-list\nissued: 2026-05-07\nitems: [取水许可检查]',
        repealed: 'kind: item-list\nstatus: 废止\nitems: [取水许可检查]',
      },
    },
    'a kind without items': 'kind: work-plan',
  },
  fails: {
    'beside items of the list': {
      plan: `
        departments: [{ org: 区水务局, role: 牵头, items: [排水检查, «节水检查»] }]`,
      registry: 'items: [{ name: 排水检查, owner: water, sourceList: { document: annual, edition: 2026年版 } }]',
      messages: ['事项“节水检查”不在《示例市甲区2026年度抽查工作计划（2026年版）》中，应为清单所列事项'],
      related: [['示例市甲区2026年度抽查工作计划']],
    },
    'of an edition another has taken the place of': {
      plan: `
        departments: [{ org: 区水务局, role: 牵头, items: [«排水检查», 供水检查, 抄表检查] }]`,
      registry: `
items:
  - { name: 排水检查, owner: water, sourceList: { document: annual, edition: 2025年版 } }
  - { name: 供水检查, owner: water, sourceList: { document: annual, edition: 2026年版 } }
  - { name: 抄表检查, owner: water, sourceList: { document: annual, edition: 2026年版 } }`,
      values: [{ item: '排水检查', list: '示例市甲区2026年度抽查工作计划（2026年版）' }],
    },
    'in a row, by a list issued on the day of the plan': {
      plan: `
        kind: annual-plan
        rows: [{ name: 第一次抽查, lead: 区水务局, items: [取水许可检查, «节水检查»] }]`,
      others: { list: 'kind: item-list\nissued: 2026-03-20\nitems: [取水许可检查]' },
      messages: ['Unexpected item “节水检查”, expected one listed in 《示例市甲区随机抽查事项清单（2026年版）》'],
    },
    'by a list with a title of its own': {
      plan: `
        departments: [{ org: 区水务局, role: 牵头, items: [«节水检查»] }]`,
      others: { list: 'kind: item-list\ntitle: 甲区抽查事项一览\nitems: [取水许可检查]' },
      values: [{ item: '节水检查', list: '甲区抽查事项一览' }],
      related: [['[取水许可检查]']],
    },
  },
});
