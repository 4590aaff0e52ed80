import { leadNotSingle } from '../../../src/checks/departments/lead-not-single.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(leadNotSingle, {
  passes: {
    'leads that depend on a condition count once': `
      departments:
        - { org: 区市场监管局, role: 牵头, leadWhen: 检查对象为药店的 }
        - { org: 区卫生健康局, role: 牵头, leadWhen: 检查对象为诊所的 }
        - { org: 区水务局, role: 配合 }`,
    'rows with a lead, with leads on a condition, with an initiator, and without partners': `
      kind: annual-plan
      rows:
        - { name: 一, lead: 区市场监管局, partners: [区水务局] }
        - { name: 二, leadWhen: [{ when: 诊所, org: 区卫生健康局 }], partners: [区水务局] }
        - { name: 三, initiators: [区市场监管局], partners: [区水务局] }
        - { name: 四 }
        - { name: 五, lead: 区市场监管局, initiators: [区市场监管局], partners: [区水务局] }`,
    'a kind without departments': 'kind: work-plan',
  },
  fails: {
    'nobody leads': {
      plan: `
        «departments»:
          - { org: 区市场监管局, role: 配合 }
          - { org: 区水务局, role: 配合 }`,
      messages: ['牵头部门有 `0` 个，应有且只有 1 个'],
    },
    'three lead': {
      plan: `
        departments:
          - { org: 区市场监管局, role: 牵头 }
          - { org: 区水务局, role: «牵头» }
          - { org: 区卫生健康局, role: 牵头 }`,
      values: [{ count: '3' }],
      related: [['牵头', '牵头']],
    },
    'one lead beside others on a condition': {
      plan: `
        departments:
          - { org: 区市场监管局, role: 牵头 }
          - { org: 区水务局, role: «牵头», leadWhen: 检查对象为洗车场的 }
          - { org: 区卫生健康局, role: 牵头, leadWhen: 检查对象为诊所的 }`,
      values: [{ count: '2' }],
    },
    'a row that names partners of nobody': {
      plan: `
        kind: annual-plan
        rows: [{ name: «第一次联合抽查», partners: [区水务局, 区卫生健康局] }]`,
      messages: ['Unexpected number of lead departments `0`, expected exactly 1'],
      related: [['区水务局', '区卫生健康局']],
    },
  },
});
