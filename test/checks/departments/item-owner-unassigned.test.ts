import { itemOwnerUnassigned } from '../../../src/checks/departments/item-owner-unassigned.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(itemOwnerUnassigned, {
  passes: {
    'the item of a section under its bureau': `
      departments: [{ org: 区卫生健康局, role: 牵头, items: [文书检查] }]`,
    'the item of a bureau under its section': `
      departments: [{ org: 区卫生健康局监督股, role: 牵头, items: [诊所消毒检查] }]`,
    'the item of a member under its group': `
      departments: [{ org: 区市场监管局, role: 牵头 }, { org: 各成员单位, role: 配合, items: [节水检查] }]`,
    'the owner may be in a group nobody listed the members of': `
      departments: [{ org: 区市场监管局, role: 牵头, items: [节水检查] }, { org: 各有关单位, role: 配合 }]`,
    'a kind without departments': 'kind: work-plan',
  },
  fails: {
    'the owner takes no part': {
      plan: `
        departments: [{ org: 区市场监管局, role: 牵头, items: [公示信息检查, «节水检查»] }]`,
      messages: ['事项“节水检查”的责任部门为“区水务局”，应在部门分工之内'],
      related: [['water']],
    },
    'under another department': {
      plan: `
        departments:
          - { org: 区市场监管局, role: 牵头, items: [«节水检查»] }
          - { org: 示例市甲区水务局, role: 配合, items: [取水许可检查] }`,
      messages: ['Unexpected item “节水检查” under “区市场监管局”, expected it under “区水务局” (its owner)'],
      related: [['示例市甲区水务局', 'water']],
    },
    'under the lead, its owner in a group': {
      plan: `
        departments:
          - { org: 区市场监管局, role: 牵头, items: [«诊所消毒检查»] }
          - { org: 各成员单位, role: 配合 }`,
      values: [{ item: '诊所消毒检查', org: '区市场监管局', owner: '区卫生健康局' }],
      related: [['各成员单位', 'health']],
    },
  },
});
