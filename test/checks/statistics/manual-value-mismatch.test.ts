import { manualValueMismatch } from '../../../src/checks/statistics/manual-value-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

const others = { campaign: 'kind: campaign' };
const ENTITIES = `
        entities:
          - { name: 示例甲诊所, org: 区卫生健康局, items: [诊所消毒检查], inspectorCount: 2, outcome: 未发现问题 }
          - { name: 示例乙诊所, org: 区卫生健康局, items: [诊所消毒检查], inspectorCount: 2, outcome: 发现问题待后续处理 }`;
const TOGETHER = ENTITIES.replaceAll('org: 区卫生健康局', 'org: [区卫生健康局, 区市场监管局]');
const CONTENTS = 'items: [{ name: 诊所设备检查, owner: 区卫生健康局, objects: [诊所], content: [消毒记录, 消毒设备] }]';
const DISPOSALS = `kind: disposals
results: test/2026/plan
entries: [{ entity: 示例乙诊所, action: 责令改正, org: 区卫生健康局 }]`;

testCheck(manualValueMismatch, {
  passes: {
    'as the results give it': {
      plan: `
        kind: results${ENTITIES}
        statistics:
          rows: [{ org: 区卫生健康局, checked: 2, inspectors: 4, foundItems: 1, foundEntities: 1, answered: 7 }]
          totals: { checked: 2 }`,
      others,
    },
    'more problems than objects that have them, where the results do not list the problems': {
      plan: `
        kind: results${ENTITIES}
        statistics: { source: 统计, totals: { foundItems: 4 } }`,
      others,
    },
    'a measure before it was taken': {
      plan: `
        kind: results${ENTITIES}
        statistics: { rows: [{ org: 区卫生健康局, rectified: 0 }] }`,
      others: { ...others, disposals: DISPOSALS },
    },
    'a measure that disposals tell of': {
      plan: `
        kind: results${ENTITIES}
        statistics: { rows: [{ org: 区卫生健康局, rectified: 1 }] }`,
      others: { ...others, disposals: DISPOSALS },
    },
    'whose problem it was, where two go together, the results do not say': {
      plan: `
        kind: results${TOGETHER}
        statistics: { rows: [{ org: 区卫生健康局, checked: 2, foundEntities: 1 }, { org: 区市场监管局, checked: 2, foundEntities: 0 }] }`,
      others,
    },
    'entries that name no organ tell nothing of a department': {
      plan: `
        kind: results
        entities: [{ name: 示例甲诊所, outcome: 未发现问题 }]
        statistics: { rows: [{ org: 区卫生健康局, checked: 6 }] }`,
      others,
    },
    'departments, items and contents, which are measured by the campaign on file': {
      plan: `
        kind: results${ENTITIES.replaceAll('诊所消毒检查', '诊所设备检查')}
        statistics: { source: 统计, totals: { departments: 2, items: 2, contents: 4 } }`,
      others: {
        campaign: `kind: campaign
departments: [{ org: 区市场监管局, role: 牵头, items: [公示信息检查] }, { org: 区卫生健康局, role: 配合, items: [诊所设备检查] }]`,
      },
      registry: CONTENTS,
    },
    'contents the registry does not list, and what no result tells': {
      plan: `
        kind: results${ENTITIES}
        statistics: { source: 统计, totals: { contents: 4, answered: 4 } }`,
    },
    'departments and items the results do not name': {
      plan: `
        kind: results
        entities: [{ name: 示例甲诊所, outcome: 未发现问题 }]
        statistics: { source: 统计, totals: { departments: 2, items: 3 } }`,
    },
    'a measure that disposals of whatever department tell of, in all': {
      plan: `
        kind: results${ENTITIES}
        statistics: { source: 统计, totals: { rectified: 1 } }`,
      others: { ...others, disposals: DISPOSALS },
    },
    'a measure of nobody in particular': {
      plan: `
        kind: results${ENTITIES}
        statistics: { rows: [{ org: 区卫生健康局, rectified: 1 }] }`,
      others: { ...others, disposals: DISPOSALS.replace(', org: 区卫生健康局', '') },
    },
    'a total that is not the sum is told elsewhere': {
      plan: `
        kind: results${ENTITIES}
        statistics: { rows: [{ org: 区卫生健康局, checked: 2 }], totals: { checked: 3 } }`,
      others,
    },
  },
  fails: {
    'one object more than the results have, once for row and total': {
      plan: `
        kind: results${ENTITIES}
        statistics: { rows: [{ org: 区卫生健康局, checked: «3» }], totals: { checked: 3 } }`,
      others,
      messages: ['“随机抽查户数”填报为 `3`，应与结果汇总一致：`2`'],
      related: [[ENTITIES.slice(ENTITIES.indexOf('- ')).replaceAll('\n        ', '\n')]],
    },
    'departments, items and contents, where the campaign is not on file': {
      plan: `
        kind: results${ENTITIES.replaceAll('诊所消毒检查', '诊所设备检查')}
        statistics: { source: 统计, totals: { departments: «2», items: «3», contents: «4» } }`,
      registry: CONTENTS,
      values: [
        { column: '涉及检查部门', found: '2', expected: '1' },
        { column: '检查项目', found: '3', expected: '1' },
        { column: '检查内容', found: '4', expected: '2' },
      ],
    },
    'objects in all, where the results name neither departments nor items': {
      plan: `
        kind: results
        entities: [{ name: 示例甲诊所, outcome: 未发现问题 }]
        statistics: { source: 统计, totals: { checked: «2», departments: 2, items: 3 } }`,
      values: [{ column: '随机抽查户数', found: '2', expected: '1' }],
    },
    'departments and items, as far as the results name them': {
      plan: `
        kind: results${ENTITIES}
          - { name: 示例丙诊所, outcome: 未发现问题 }
        statistics: { source: 统计, totals: { departments: «2», items: «3» } }`,
      values: [
        { column: '涉及检查部门', found: '2', expected: '1' },
        { column: '检查项目', found: '3', expected: '1' },
      ],
    },
    'objects of a department that inspected some of them together with another': {
      plan: `
        kind: results${TOGETHER}
          - { name: 示例丙诊所, org: 区卫生健康局, outcome: 未发现问题 }
        statistics: { rows: [{ org: 区卫生健康局, checked: «4», foundEntities: 3 }] }`,
      others,
      values: [{ column: '随机抽查户数', found: '4', expected: '3' }],
    },
    'problems of a department that lists them, beside one that does not': {
      plan: `
        kind: results
        entities:
          - { name: 示例甲诊所, org: 区卫生健康局, outcome: 发现问题待后续处理, findings: [{ text: 消毒记录不全 }] }
          - { name: 示例乙公司, org: 区市场监管局, outcome: 发现问题待后续处理 }
        statistics: { rows: [{ org: 区卫生健康局, foundItems: «2» }, { org: 区市场监管局, foundItems: 2 }] }`,
      others,
      values: [{ column: '发现问题事项', found: '2', expected: '1' }],
    },
    'a measure another department took': {
      plan: `
        kind: results${ENTITIES}
        statistics: { rows: [{ org: 区卫生健康局, rectified: «1» }] }`,
      others: { ...others, disposals: DISPOSALS.replace('org: 区卫生健康局', 'org: 区市场监管局') },
      values: [{ column: '责令改正', found: '1', expected: '0' }],
    },
    'fewer problems than the results list': {
      plan: `
        kind: results${ENTITIES.replace('未发现问题', '发现问题已责令改正, findings: [{ text: 甲 }, { text: 乙 }]')}
        statistics: { source: 统计, totals: { foundItems: «2» } }`,
      others,
      values: [{ column: '发现问题事项', found: '2', expected: '3' }],
    },
    'a total by itself': {
      plan: `
        kind: results${ENTITIES.replace('待后续处理 }', '待后续处理, findings: [{ text: 消毒记录不全 }] }')}
        statistics: { source: 统计, totals: { foundItems: «4», inspectors: «5» } }`,
      others,
      values: [
        { column: '执法检查人员', found: '5', expected: '4' },
        { column: '发现问题事项', found: '4', expected: '1' },
      ],
    },
    'what two inspected together counted twice': {
      plan: `
        kind: results${TOGETHER}
        statistics:
          rows: [{ org: 区卫生健康局, checked: 2 }, { org: 区市场监管局, checked: 2 }]
          totals: { checked: «4» }`,
      others,
      values: [{ column: '随机抽查户数', found: '4', expected: '2' }],
    },
    'more measures than results and disposals tell of': {
      plan: `
        kind: results
        entities:
          - { name: 示例甲诊所, org: 区卫生健康局, outcome: 发现问题待后续处理 }
          - { name: 示例乙诊所, org: 区卫生健康局, outcome: 发现问题待后续处理 }
        statistics: { rows: [{ org: 区卫生健康局, foundEntities: 2, rectified: «2» }] }`,
      others: { ...others, disposals: DISPOSALS },
      values: [{ column: '责令改正', found: '2', expected: '1' }],
    },
  },
});
