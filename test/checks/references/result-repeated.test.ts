import { resultRepeated } from '../../../src/checks/references/result-repeated.ts';
import { testCheck } from '../../support/test-check.ts';

const CODE = '91350100M000100Y43';

testCheck(resultRepeated, {
  passes: {
    'departments that go apart': `
      kind: results
      entities:
        - { name: 示例甲诊所, org: 区市场监管局, inspectedOn: 2026-06-10, outcome: 未发现问题 }
        - { name: 示例甲诊所, org: 区卫生健康局, inspectedOn: 2026-06-10, outcome: 未发现问题 }`,
    'two items of one object': `
      kind: results
      entities:
        - { name: 示例甲诊所, items: [公示信息检查], outcome: 未发现问题 }
        - { name: 示例甲诊所, items: [医疗机构执业检查], outcome: 未发现问题 }`,
    'two visits of one object': `
      kind: results
      entities:
        - { name: 示例甲诊所, inspectedOn: 2026-06-10, outcome: 发现问题已责令改正 }
        - { name: 示例甲诊所, inspectedOn: 2026-06-24, outcome: 未发现问题 }`,
    'names that differ in blanks and widths': `
      kind: results
      entities:
        - { name: 示例甲诊所（总部）, creditCode: ${CODE}, org: 区市场监管局, outcome: 未发现问题 }
        - { name: 示例甲 诊所(总部), creditCode: ${CODE}, org: 区卫生健康局, outcome: 未发现问题 }`,
    'objects of one name and two codes': `
      kind: results
      entities:
        - { name: 示例甲诊所, creditCode: ${CODE}, outcome: 未发现问题 }
        - { name: 示例甲诊所, creditCode: 91512081MA62K0260E, outcome: 未发现问题 }`,
    'a kind without results': 'kind: work-plan',
  },
  fails: {
    'the organs and items in another order': {
      plan: `
        kind: results
        entities:
          - { name: 示例甲诊所, org: [区市场监管局, 区卫生健康局], items: [公示信息检查, 医疗机构执业检查], outcome: 未发现问题 }
          - { name: «示例甲诊所», org: [区卫生健康局, 区市场监管局], items: [医疗机构执业检查, 公示信息检查], outcome: 未发现问题 }`,
      messages: ['“示例甲诊所”的这条结果与前面一条相同，应只录一次'],
      related: [['示例甲诊所']],
    },
    'once with its code and once without': {
      plan: `
        kind: results
        entities:
          - { name: 示例甲诊所, creditCode: ${CODE}, inspectedOn: 2026-06-10, outcome: 未发现问题 }
          - { name: «示例甲诊所», inspectedOn: 2026-06-10, outcome: 未发现问题 }`,
      messages: ['“示例甲诊所”的这条结果与前面一条相同，应只录一次'],
      related: [['示例甲诊所']],
    },
    'one code of two objects, the second of them twice: both are held against the first': {
      plan: `
        kind: results
        entities:
          - { name: 示例甲诊所, creditCode: ${CODE}, inspectedOn: 2026-06-10, outcome: 未发现问题 }
          - { name: «示例乙诊所», creditCode: ${CODE}, inspectedOn: 2026-06-10, outcome: 未发现问题 }
          - { name: «示例乙诊所», creditCode: ${CODE}, inspectedOn: 2026-06-11, outcome: 未发现问题 }`,
      related: [['示例甲诊所'], ['示例甲诊所']],
    },
    'one code of two objects': {
      plan: `
        kind: results
        entities:
          - { name: 示例甲诊所, creditCode: ${CODE}, outcome: 未发现问题 }
          - { name: «示例乙诊所», creditCode: ${CODE}, outcome: 未发现问题 }`,
      messages: [`代码 \`${CODE}\` 的名称为“示例乙诊所”，应与前面的一致：“示例甲诊所”`],
      related: [['示例甲诊所']],
    },
  },
});
