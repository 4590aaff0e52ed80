import { departmentOutOfScope } from '../../../src/checks/departments/department-out-of-scope.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(departmentOutOfScope, {
  passes: {
    'an item for a wider industry': `
      sampling: { objects: { text: 全区诊所, industries: [诊所] } }
      departments:
        - { org: 区市场监管局, role: 牵头, items: [公示信息检查] }
        - { org: 区卫生健康局, role: 配合, items: [医疗机构执业检查] }`,
    'an item two steps wider': `
      sampling: { objects: { text: 全区宾馆, industries: [宾馆] } }
      departments:
        - { org: 区卫生健康局, role: 牵头, items: [公共场所卫生检查] }`,
    'a scope that names no industry': `
      sampling: { objects: { text: 全区企业 } }
      departments:
        - { org: 区水务局, role: 牵头, items: [取水许可检查] }`,
    'a department without items, which is departments/department-without-items’s': `
      sampling: { objects: { text: 全区医疗机构, industries: [医疗机构] } }
      departments:
        - { org: 区卫生健康局, role: 牵头, items: [医疗机构执业检查] }
        - { org: 区水务局, role: 配合 }`,
    'one of two items applies': `
      sampling: { objects: { text: 全区医疗机构, industries: [医疗机构] } }
      departments: [{ org: 区卫生健康局, role: 牵头, items: [公共场所卫生检查, 医疗机构执业检查] }]`,
  },
  fails: {
    'two items, both for others': {
      plan: `
        sampling: { objects: { text: 全区医疗机构, industries: [医疗机构, 公共场所] } }
        departments:
          - { org: 区卫生健康局, role: 牵头, items: [医疗机构执业检查] }
          - { org: «区水务局», role: 配合, items: [取水许可检查, 节水检查] }`,
      values: [{ org: '区水务局', count: '2', scope: '医疗机构、公共场所' }],
      related: [['[医疗机构, 公共场所]', '取水许可检查', '节水检查']],
      said: [
        [
          { zh: '抽查对象范围', en: 'the objects in scope' },
          { zh: '检查的是 取水户', en: 'inspects 取水户' },
          { zh: '检查的是 取水户、洗车场', en: 'inspects 取水户、洗车场' },
        ],
      ],
    },
  },
});
