import { routineRatioOverLimit } from '../../../src/checks/ratios/routine-ratio-over-limit.ts';
import { testCheck } from '../../support/test-check.ts';

const profile = 'limits: { routineItemShare: 5% }';
const registry = `
items:
  - { name: 年报公示检查, owner: market, objects: [企业], class: 一般检查事项 }
  - { name: 名称使用检查, owner: market, objects: [企业], class: 一般检查事项 }
  - { name: 特种设备检查, owner: market, objects: [企业], class: 重点检查事项 }`;

testCheck(routineRatioOverLimit, {
  passes: {
    'exactly the limit': {
      plan: `
      sampling: { objects: { text: 全区企业 }, ratio: { between: [3%, 5%] } }
      departments: [{ org: 区市场监管局, role: 牵头, items: [年报公示检查] }]`,
      profile,
      registry,
    },
    'a key item': {
      plan: `
      sampling: { objects: { text: 全区企业 }, ratio: { exactly: 50% } }
      departments: [{ org: 区市场监管局, role: 牵头, items: [特种设备检查] }]`,
      profile,
      registry,
    },
    'a task the plan calls a key one': {
      plan: `
      kind: annual-plan
      rows: [{ name: 第一次联合抽查, itemClass: 重点检查事项, items: [年报公示检查], sampling: { ratio: { exactly: 50% } } }]`,
      profile,
      registry,
    },
    'a routine task that does not say how much': {
      plan: `
      kind: annual-plan
      rows:
        - { name: 第一次联合抽查, itemClass: 一般检查事项, items: [年报公示检查] }
        - { name: 第二次联合抽查, itemClass: 一般检查事项, sampling: { count: { exactly: 2 } } }
        - { name: 第三次联合抽查, itemClass: 一般检查事项, objects: { text: 全区企业 }, sampling: { count: { exactly: 2 } } }
        - { name: 第四次联合抽查, itemClass: 一般检查事项, objects: { text: 全区企业, population: 9 }, sampling: { minCount: 2 } }
        - name: 第五次联合抽查
          itemClass: 一般检查事项
          objects: { text: 全区企业, population: 0 }
          sampling: { count: { exactly: 0 } }`,
      profile,
      registry,
    },
    'a task that names no items, and no class of items': {
      plan: `
      kind: annual-plan
      rows: [{ name: 第一次联合抽查, sampling: { ratio: { exactly: 50% } } }]`,
      profile,
    },
    'a region without a limit': {
      plan: `
      sampling: { objects: { text: 全区企业 }, ratio: { exactly: 50% } }
      departments: [{ org: 区市场监管局, role: 牵头, items: [年报公示检查] }]`,
      registry,
    },
    'a number of exactly 5%': {
      plan: `
      sampling: { objects: { text: 全区企业, population: 40 }, count: { exactly: 2 } }
      departments: [{ org: 区市场监管局, role: 牵头, items: [年报公示检查] }]`,
      profile,
      registry,
    },
  },
  fails: {
    'a hundredth of a per cent more, for two of three items': {
      plan: `
        sampling: { objects: { text: 全区企业 }, ratio: { between: [3%, «5.01%»] } }
        departments: [{ org: 区市场监管局, role: 牵头, items: [年报公示检查, 特种设备检查, 名称使用检查] }]`,
      profile,
      registry,
      messages: ['一般检查事项“年报公示检查、名称使用检查”的比例为 `5.01%`，应不高于 `5%`'],
      related: [['年报公示检查', '名称使用检查', '5%']],
    },
    'one object more': {
      plan: `
        sampling: { objects: { text: 全区企业, population: 40 }, count: { exactly: «3» } }
        departments: [{ org: 区市场监管局, role: 牵头, items: [年报公示检查] }]`,
      profile,
      registry,
      values: [{ item: '年报公示检查', ratio: '7.5%', expected: '5%' }],
    },
    'a number that rounds to the limit': {
      plan: `
        sampling: { objects: { text: 全区企业, population: 99999 }, count: { exactly: «5000» } }
        departments: [{ org: 区市场监管局, role: 牵头, items: [年报公示检查] }]`,
      profile,
      registry,
      values: [{ item: '年报公示检查', ratio: '5.01%', expected: '5%' }],
    },
    'a task of routine items, told by the items': {
      plan: `
        kind: annual-plan
        rows: [{ name: 第一次联合抽查, items: [年报公示检查, 特种设备检查], sampling: { ratio: { atMost: «6%» } } }]`,
      profile,
      registry,
      values: [{ item: '年报公示检查', ratio: '6%', expected: '5%' }],
      said: [[{ zh: '一般检查事项', en: 'a routine item' }]],
    },
    'a task the plan calls a routine one, whatever its items': {
      plan: `
        kind: annual-plan
        rows: [{ name: 第一次联合抽查, itemClass: 一般检查事项, items: [特种设备检查], sampling: { ratio: { exactly: «50%» } } }]`,
      profile,
      registry,
      values: [{ item: '特种设备检查', ratio: '50%', expected: '5%' }],
    },
    'a task that names no items': {
      plan: `
        kind: annual-plan
        rows: [{ name: 第一次联合抽查, itemClass: 一般检查事项, sampling: { ratio: { atMost: «6%» } } }]`,
      profile,
      values: [{ item: '第一次联合抽查', ratio: '6%', expected: '5%' }],
      related: [['一般检查事项', '5%']],
    },
  },
});
