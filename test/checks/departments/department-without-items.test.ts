import { departmentWithoutItems } from '../../../src/checks/departments/department-without-items.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(departmentWithoutItems, {
  passes: {
    'every department has one': `
      departments:
        - { org: 区市场监管局, role: 牵头, items: [公示信息检查] }
        - { org: 区水务局, role: 参与, items: [节水检查] }`,
    'the plan names no items at all': `
      departments: [{ org: 区市场监管局, role: 牵头 }, { org: 区水务局, role: 配合 }]`,
    'the others take theirs from a list': `
      departments:
        - { org: 区市场监管局, role: 牵头, items: [公示信息检查] }
        - { org: 区水务局, role: 配合 }
      itemsFrom: 《示例省随机抽查事项清单》（2026年版）`,
    'a department that guides, and a group': `
      departments:
        - { org: 区市场监管局, role: 牵头, items: [公示信息检查] }
        - { org: 区水务局, role: 指导 }
        - { org: 各成员单位, role: 配合 }`,
    'a kind without departments': 'kind: work-plan',
  },
  fails: {
    'two of three, one of them the lead': {
      plan: `
        departments:
          - { org: «区市场监管局», role: 牵头 }
          - { org: 区卫生健康局, role: 配合, items: [诊所消毒检查] }
          - { org: «区水务局», role: 参与, items: [] }`,
      messages: [
        '部门“区市场监管局”没有抽查事项，应至少有一项，否则不列入分工',
        '部门“区水务局”没有抽查事项，应至少有一项，否则不列入分工',
      ],
      related: [['诊所消毒检查'], ['诊所消毒检查']],
    },
  },
});
