import { expect, test } from 'vitest';
import { departmentsCountMismatch } from '../../../src/checks/statistics/departments-count-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

const campaign = `kind: campaign
departments: [{ org: 区市场监管局, role: 牵头 }, { org: 区卫生健康局, role: 配合 }, { org: 区水务局, role: 指导 }]`;
const others = { campaign };

testCheck(departmentsCountMismatch, {
  passes: {
    'those that inspect, without one that guides': {
      plan: 'kind: results\nstatistics: { totals: { departments: 2 } }',
      others,
    },
    'a row for each': {
      plan: `
        kind: results
        statistics: { rows: [{ org: 区市场监管局, departments: 1 }, { org: 区卫生健康局, departments: 1 }], totals: { departments: 3 } }`,
      others,
    },
    'a group of unknown size': {
      plan: 'kind: results\nstatistics: { totals: { departments: 9 } }',
      others: { campaign: 'kind: campaign\ndepartments: [{ org: 区市场监管局, role: 牵头 }, { org: 各有关单位, role: 配合 }]' },
    },
    'a row that does not state it, so that not all are counted': {
      plan: 'kind: results\nstatistics: { rows: [{ org: 区市场监管局, departments: 1 }, { org: 区卫生健康局, checked: 2 }] }',
      others,
    },
    'a campaign in which nobody inspects': {
      plan: 'kind: results\nstatistics: { totals: { departments: 2 } }',
      others: { campaign: 'kind: campaign\ndepartments: [{ org: 区水务局, role: 指导 }]' },
    },
    'not stated': { plan: 'kind: results\nstatistics: { totals: { checked: 2 } }', others },
  },
  fails: {
    'one less': {
      plan: 'kind: results\nstatistics: { totals: { departments: «1» } }',
      others,
      messages: ['涉及检查部门为 `1`，应等于分工部门数 `2`'],
      related: [['[{ org: 区市场监管局, role: 牵头 }, { org: 区卫生健康局, role: 配合 }, { org: 区水务局, role: 指导 }]']],
    },
    'a row too many': {
      plan: `
        kind: results
        statistics:
          rows:
            - { org: 区市场监管局, departments: 1 }
            - { org: 区卫生健康局, departments: 1 }
            - { org: 区水务局, departments: «1» }`,
      others,
      values: [{ found: '3', expected: '2' }],
    },
  },
});

test('beside the number stand the departments of the campaign, by their short names', () => {
  const subject = testSubject('kind: results\nstatistics: { totals: { departments: 1 } }', { others });
  const notes = [...departmentsCountMismatch.find(subject)].flatMap(({ related }) => related.map(({ note }) => note));
  expect(notes).toEqual([
    { zh: '方案分工：区市场监管局、区卫生健康局', en: 'departments of the campaign: 区市场监管局、区卫生健康局' },
  ]);
});
