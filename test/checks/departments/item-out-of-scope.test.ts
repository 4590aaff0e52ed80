import { itemOutOfScope } from '../../../src/checks/departments/item-out-of-scope.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(itemOutOfScope, {
  passes: {
    'an item for a part of the scope': `
      sampling: { objects: { text: 全区医疗机构, industries: [医疗机构] } }
      departments: [{ org: 区卫生健康局, role: 牵头, items: [诊所消毒检查] }]`,
    'none of the items fits': `
      sampling: { objects: { text: 全区医疗机构, industries: [医疗机构] } }
      departments: [{ org: 区水务局, role: 牵头, items: [取水许可检查, 节水检查] }]`,
    'an item whose objects are not on record': `
      sampling: { objects: { text: 全区医疗机构, industries: [医疗机构] } }
      departments: [{ org: 区卫生健康局监督股, role: 牵头, items: [文书检查] }]`,
  },
  fails: {
    'one of two': {
      plan: `
        sampling: { objects: { text: 全区诊所, industries: [诊所] } }
        departments: [{ org: 区卫生健康局, role: 牵头, items: [医疗机构执业检查, «公共场所卫生检查»] }]`,
      messages: ['事项“公共场所卫生检查”检查的是 公共场所，应在抽查对象范围（诊所）之内'],
      related: [['[诊所]', '[公共场所]']],
    },
    'an item of several objects, on a line of its own': {
      plan: `
        sampling: { objects: { text: 全区宾馆、医院, industries: [宾馆, 医院] } }
        departments:
          - org: 区市场监管局
            role: 牵头
            items:
              - 公示信息检查
              - «检测机构检查»`,
      values: [{ item: '检测机构检查', objects: '检测机构', scope: '宾馆、医院' }],
    },
  },
});
