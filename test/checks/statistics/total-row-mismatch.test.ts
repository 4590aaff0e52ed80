import fc from 'fast-check';
import { expect, test } from 'vitest';
import { totalRowMismatch } from '../../../src/checks/statistics/total-row-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

const others = { campaign: 'kind: campaign' };
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
