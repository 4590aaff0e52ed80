import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspectorsTooFew } from '../../../src/checks/statistics/inspectors-too-few.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

const others = { campaign: 'kind: campaign' };
const TOGETHER = `
        entities:
          - { name: 示例甲诊所, org: [区市场监管局, 区卫生健康局], outcome: 未发现问题 }`;
const ALONE = `
          - { name: 示例乙诊所, org: 区水务局, outcome: 未发现问题 }`;

testCheck(inspectorsTooFew, {
  passes: {
    'two for every object': {
      plan: `
        kind: results
        entities: [{ name: 示例甲诊所, org: 区市场监管局, inspectorCount: 2, outcome: 未发现问题 }]
        statistics: { rows: [{ org: 区市场监管局, checked: 6, inspectors: 12 }] }`,
      others,
    },
    'departments that go together send one each': {
      plan: `
        kind: results${TOGETHER}
        statistics:
          rows: [{ org: 区市场监管局, checked: 1, inspectors: 1 }, { org: 区卫生健康局, checked: 1, inspectors: 1 }]
          totals: { checked: 1, inspectors: 2 }`,
      others,
    },
    'so does one that goes alone elsewhere': {
      plan: `
        kind: results${TOGETHER}${ALONE.replace('区水务局', '区市场监管局')}
        statistics: { rows: [{ org: 区市场监管局, checked: 2, inspectors: 3 }, { org: 区卫生健康局, checked: 1, inspectors: 1 }] }`,
      others,
    },
    'one department that went alone, beside those that went together': {
      plan: `
        kind: results${TOGETHER}${ALONE}
        statistics: { rows: [{ org: 区卫生健康局, checked: 1, inspectors: 1 }, { org: 区水务局, checked: 1, inspectors: 2 }] }`,
      others,
    },
    'a row, where the results do not always say who went': {
      plan: `
        kind: results
        entities: [{ name: 示例甲诊所, org: 区市场监管局, outcome: 未发现问题 }, { name: 示例乙诊所, outcome: 未发现问题 }]
        statistics: { rows: [{ org: 区市场监管局, checked: 2, inspectors: 3 }] }`,
      others,
    },
    'a department that did not state them': {
      plan: `
        kind: results
        entities: [{ name: 示例甲诊所, org: 区市场监管局, outcome: 未发现问题 }]
        statistics: { rows: [{ org: 区市场监管局, checked: 6 }] }`,
      others,
    },
    'a total of them that is not the sum is told first': {
      plan: `
        kind: results
        entities: [{ name: 示例甲诊所, org: 区市场监管局, outcome: 未发现问题 }]
        statistics: { rows: [{ org: 区市场监管局, checked: 6, inspectors: 11 }], totals: { inspectors: 12 } }`,
      others,
    },
    'so is a total of the objects': {
      plan: `
        kind: results
        entities: [{ name: 示例甲诊所, org: 区市场监管局, outcome: 未发现问题 }]
        statistics: { rows: [{ org: 区市场监管局, checked: 6, inspectors: 11 }], totals: { checked: 5 } }`,
      others,
    },
    'a number nobody states': {
      plan: `
        kind: results
        entities: [{ name: 示例甲诊所, outcome: 未发现问题 }]`,
      others,
    },
    'a profile that asks for one': {
      plan: `
        kind: results
        entities: [{ name: 示例甲诊所, inspectorCount: 1, outcome: 未发现问题 }]`,
      others,
      profile: 'limits: { inspectorsPerVisit: 1 }',
    },
  },
  fails: {
    'one inspector alone': {
      plan: `
        kind: results
        entities: [{ name: 示例甲诊所, inspectorCount: «1», outcome: 未发现问题 }]`,
      others,
      messages: ['检查人次为 `1`，应不少于 `2`（每户 2 人）'],
    },
    'one name alone': {
      plan: `
        kind: results
        entities: [{ name: 示例甲诊所, inspectors: «[示例甲]», outcome: 未发现问题 }]`,
      others,
      values: [{ found: '1', expected: '2', perVisit: '2' }],
    },
    'one short of two for every object': {
      plan: `
        kind: results
        entities: [{ name: 示例甲诊所, org: 区市场监管局, outcome: 未发现问题 }]
        statistics: { rows: [{ org: 区市场监管局, checked: 6, inspectors: «11» }] }`,
      others,
      messages: ['Unexpected inspector visits `11`, expected `12` or more (2 for each object)'],
      related: [['6', '2']],
    },
    'one inspector alone, of whom the sums are not told again': {
      plan: `
        kind: results
        entities: [{ name: 示例甲诊所, org: 区市场监管局, inspectorCount: «1», outcome: 未发现问题 }]
        statistics: { rows: [{ org: 区市场监管局, checked: 1, inspectors: 1 }] }`,
      others,
    },
    'a department, of which the totals are not told again': {
      plan: `
        kind: results
        entities: [{ name: 示例甲诊所, org: 区市场监管局, outcome: 未发现问题 }]
        statistics: { rows: [{ org: 区市场监管局, checked: 6, inspectors: «11» }], totals: { checked: 6, inspectors: 11 } }`,
      others,
    },
    'too few of all, although one department that went alone sent enough': {
      plan: `
        kind: results${TOGETHER}${ALONE}
        statistics:
          rows:
            - { org: 区市场监管局, checked: 1, inspectors: 1 }
            - { org: 区卫生健康局, checked: 1, inspectors: 0 }
            - { org: 区水务局, checked: 1, inspectors: 2 }
          totals: { checked: 2, inspectors: «3» }`,
      others,
      values: [{ found: '3', expected: '4', perVisit: '2' }],
    },
    'too few of all departments together': {
      plan: `
        kind: results${TOGETHER}
        statistics:
          rows: [{ org: 区市场监管局, checked: 1, inspectors: 1 }, { org: 区卫生健康局, checked: 1, inspectors: 0 }]
          totals: { checked: 1, inspectors: «1» }`,
      others,
      values: [{ found: '1', expected: '2', perVisit: '2' }],
    },
  },
});

test('fewer than so many for each object, whatever the numbers', () => {
  const number = fc.integer({ min: 0, max: 99_999 });
  fc.assert(
    fc.property(number, number, fc.integer({ min: 2, max: 9 }), (checked, inspectors, perVisit) => {
      const plan = `
kind: results
entities: [{ name: 示例甲诊所, org: 区市场监管局, outcome: 未发现问题 }]
statistics: { source: 手工, rows: [{ org: 区市场监管局, checked: ${checked}, inspectors: ${inspectors} }] }`;
      const subject = testSubject(plan, { profile: `limits: { inspectorsPerVisit: ${perVisit} }` });
      expect([...inspectorsTooFew.find(subject)].map(({ values }) => values['expected'])).toEqual(
        BigInt(inspectors) < BigInt(checked) * BigInt(perVisit) ? [`${checked * perVisit}`] : [],
      );
    }),
    { numRuns: 80 },
  );
});
