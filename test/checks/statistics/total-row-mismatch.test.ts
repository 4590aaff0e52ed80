import fc from 'fast-check';
import { expect, test } from 'vitest';
import { totalRowMismatch } from '../../../src/checks/statistics/total-row-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

const others = { campaign: 'kind: campaign' };
const THREE = `kind: campaign
departments:
  - { org: 区市场监管局, role: 牵头, items: [公示信息检查] }
  - { org: 区卫生健康局, role: 配合, items: [诊所消毒检查] }
  - { org: 区水务局, role: 配合, items: [节水检查] }`;
const APART = `
        entities:
          - { name: 示例甲诊所, org: 区市场监管局, inspectorCount: 2, outcome: 未发现问题 }
          - { name: 示例乙诊所, org: 区卫生健康局, inspectorCount: 2, outcome: 未发现问题 }`;
const TOGETHER = `
        entities:
          - { name: 示例甲诊所, org: [区市场监管局, 区卫生健康局], inspectorCount: 2, outcome: 未发现问题 }
          - { name: 示例乙诊所, org: 区市场监管局, inspectorCount: 2, outcome: 未发现问题 }`;

testCheck(totalRowMismatch, {
  passes: {
    'the sum': {
      plan: `
        kind: results${APART}
        statistics:
          rows: [{ org: 区市场监管局, checked: 1, answered: 4 }, { org: 区卫生健康局, checked: 1, answered: 0 }]
          totals: { checked: 2, answered: 4 }`,
      others,
    },
    'what two departments inspected together counts once': {
      plan: `
        kind: results${TOGETHER}
        statistics:
          rows: [{ org: 区市场监管局, checked: 2 }, { org: 区卫生健康局, checked: 1 }]
          totals: { checked: 2 }`,
      others,
    },
    'also where departments state other figures than the results': {
      plan: `
        kind: results${TOGETHER}
        statistics:
          rows: [{ org: 区市场监管局, checked: 3 }, { org: 区卫生健康局, checked: 1 }]
          totals: { checked: 3 }`,
      others,
    },
    'departments may share such objects out': {
      plan: `
        kind: results${TOGETHER}
        statistics:
          rows: [{ org: 区市场监管局, checked: 2 }, { org: 区卫生健康局, checked: 0 }]
          totals: { checked: 2 }`,
      others,
    },
    'no row states the column': {
      plan: `
        kind: results${APART}
        statistics:
          rows: [{ org: 区市场监管局, checked: 1 }]
          totals: { answered: 4 }`,
      others,
    },
    'what a department did not state, and nobody can count': {
      plan: `
        kind: results${APART}
        statistics:
          rows: [{ org: 区市场监管局, answered: 5 }, { org: 区卫生健康局, checked: 1 }]
          totals: { answered: 9 }`,
      others,
    },
    'a figure the results do not tell may count once, where departments went together': {
      plan: `
        kind: results${TOGETHER.replaceAll('inspectorCount: 2, ', '')}
        statistics:
          rows: [{ org: 区市场监管局, inspectors: 4 }, { org: 区卫生健康局, inspectors: 2 }]
          totals: { inspectors: 4 }`,
      others,
    },
    'and where the results do not say who went': {
      plan: `
        kind: results
        entities: [{ name: 示例甲诊所, outcome: 未发现问题 }]
        statistics:
          rows: [{ org: 区市场监管局, checked: 4 }, { org: 区卫生健康局, checked: 2 }]
          totals: { checked: 5 }`,
      others,
    },
    'the figure of the results, whatever departments state': {
      plan: `
        kind: results${TOGETHER}
        statistics:
          rows: [{ org: 区市场监管局, checked: 5 }, { org: 区卫生健康局, checked: 4 }]
          totals: { checked: 2 }`,
      others,
    },
    'items of another department beside those of the rows': {
      plan: `
        kind: results
        entities: [{ name: 示例甲诊所, org: 区卫生健康局, items: [诊所消毒检查, 公示信息检查], outcome: 未发现问题 }]
        statistics: { rows: [{ org: 区卫生健康局, items: 3 }], totals: { items: 4 } }`,
    },
    'a number of departments or items that is not that of the campaign is told alone': {
      plan: `
        kind: results${APART}
        statistics:
          rows: [{ org: 区市场监管局, departments: 1, items: 2 }, { org: 区卫生健康局, departments: 1, items: 1 }]
          totals: { departments: 5, items: 5 }`,
      others: { campaign: THREE },
    },
    'a single cell that cannot be right is told alone': {
      plan: `
        kind: results${APART}
        statistics:
          rows: [{ org: 区市场监管局, checked: 1, foundEntities: 3 }, { org: 区卫生健康局, checked: 1, foundEntities: 0 }]
          totals: { checked: 2, foundEntities: 0 }`,
      others,
    },
  },
  fails: {
    'one more than the sum': {
      plan: `
        kind: results${APART}
        statistics:
          rows: [{ org: 区市场监管局, checked: 1 }, { org: 区卫生健康局, checked: 1 }]
          totals: { checked: «3» }`,
      others,
      messages: ['合计“随机抽查户数”为 `3`，应等于各行之和 `2`'],
      related: [['[{ org: 区市场监管局, checked: 1 }, { org: 区卫生健康局, checked: 1 }]']],
      said: [[{ zh: '区市场监管局 1 + 区卫生健康局 1 = 2', en: '区市场监管局 1 + 区卫生健康局 1 = 2' }]],
    },
    'the figure of the results is no excuse where departments went apart': {
      plan: `
        kind: results${APART}
        statistics:
          rows: [{ org: 区市场监管局, checked: 2 }, { org: 区卫生健康局, checked: 1 }]
          totals: { checked: «2» }`,
      others,
      values: [{ column: '随机抽查户数', found: '2', expected: '3' }],
    },
    'a figure the results do not tell, outside what departments that went together may count': {
      plan: `
        kind: results${TOGETHER.replaceAll('inspectorCount: 2, ', '')}
        statistics:
          rows: [{ org: 区市场监管局, inspectors: 4, contents: 3 }, { org: 区卫生健康局, inspectors: 2, contents: 1 }]
          totals: { inspectors: «3», contents: «5» }`,
      others,
      values: [
        { column: '执法检查人员', found: '3', expected: '6' },
        { column: '检查内容', found: '5', expected: '4' },
      ],
    },
    'a figure the results do not tell, of departments that went apart': {
      plan: `
        kind: results${APART.replaceAll('inspectorCount: 2, ', '')}
        statistics:
          rows: [{ org: 区市场监管局, inspectors: 4 }, { org: 区卫生健康局, inspectors: 2 }]
          totals: { inspectors: «5» }`,
      others,
      values: [{ column: '执法检查人员', found: '5', expected: '6' }],
    },
    'less than the sum, and more than what counts once takes from it': {
      plan: `
        kind: results${TOGETHER}
        statistics:
          rows: [{ org: 区市场监管局, checked: 3 }, { org: 区卫生健康局, checked: 3 }]
          totals: { checked: «4» }`,
      others,
      values: [{ column: '随机抽查户数', found: '4', expected: '5' }],
    },
    'more than the items of the rows and of other departments': {
      plan: `
        kind: results
        entities: [{ name: 示例甲诊所, org: 区卫生健康局, items: [诊所消毒检查, 公示信息检查], outcome: 未发现问题 }]
        statistics: { rows: [{ org: 区卫生健康局, items: 3 }], totals: { items: «9» } }`,
      values: [{ column: '检查项目', found: '9', expected: '3' }],
    },
    'less than a single department states, although as much is counted once': {
      plan: `
        kind: results${TOGETHER}
        statistics:
          rows: [{ org: 区市场监管局, checked: 2 }, { org: 区卫生健康局, checked: 0 }]
          totals: { checked: «1» }`,
      others,
      values: [{ column: '随机抽查户数', found: '1', expected: '2' }],
    },
    'the row of a department that sent none is counted from the results': {
      plan: `
        kind: results${APART}
        statistics:
          rows: [{ org: 区市场监管局, checked: 1 }]
          totals: { checked: «1» }`,
      others,
      values: [{ column: '随机抽查户数', found: '1', expected: '2' }],
    },
    'neither the sum nor what counts once': {
      plan: `
        kind: results${TOGETHER}
        statistics:
          rows: [{ org: 区市场监管局, checked: 2 }, { org: 区卫生健康局, checked: 1 }]
          totals: { checked: «1» }`,
      others,
      values: [{ column: '随机抽查户数', found: '1', expected: '2' }],
      said: [
        [
          {
            zh: '区市场监管局 2 + 区卫生健康局 1 - 1（共同检查，只计一次）= 2',
            en: '区市场监管局 2 + 区卫生健康局 1 - 1 (inspected together, counted once) = 2',
          },
        ],
      ],
    },
    'a column nothing but departments can tell': {
      plan: `
        kind: results${TOGETHER}
        statistics:
          rows: [{ org: 区市场监管局, answered: 5 }, { org: 区卫生健康局, answered: 3 }]
          totals: { answered: «7» }`,
      others,
      messages: ['Unexpected total `7` of “现场解答疑难问题”, expected `8` (sum of the rows)'],
    },
  },
});

test('of three departments that go apart, the total is right only where it is the sum', () => {
  const names = ['区市场监管局', '区卫生健康局', '区水务局'];
  const figure = fc.integer({ min: 0, max: 2000 });
  fc.assert(
    fc.property(fc.tuple(figure, figure, figure), fc.integer({ min: -2, max: 2 }), (figures, slip) => {
      const total = Math.max(0, figures[0] + figures[1] + figures[2] + slip);
      const rows = names.map((name, index) => `{ org: ${name}, answered: ${figures[index]} }`).join(', ');
      const subject = testSubject(`kind: results\nstatistics: { rows: [${rows}], totals: { answered: ${total} } }`, { others });
      const sum = figures.reduce((all, each) => BigInt(all) + BigInt(each), 0n);
      expect([...totalRowMismatch.find(subject)].map(({ values }) => values['expected'])).toEqual(
        BigInt(total) === sum ? [] : [String(sum)],
      );
    }),
    { numRuns: 30 },
  );
});
