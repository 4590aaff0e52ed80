import { manualValueMismatch } from '../../../src/checks/statistics/manual-value-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

const others = { campaign: 'kind: campaign' };
const ENTITIES = `
        entities:
          - { name: 示例甲诊所, org: 区卫生健康局, items: [诊所消毒检查], inspectorCount: 2, outcome: 未发现问题 }
          - { name: 示例乙诊所, org: 区卫生健康局, items: [诊所消毒检查], inspectorCount: 2, outcome: 发现问题待后续处理 }`;
const TOGETHER = ENTITIES.replaceAll('org: 区卫生健康局', 'org: [区卫生健康局, 区市场监管局]');
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
