import { findingsBelowObjects } from '../../../src/checks/statistics/findings-below-objects.ts';
import { testCheck } from '../../support/test-check.ts';

const others = { campaign: 'kind: campaign' };

testCheck(findingsBelowObjects, {
  passes: {
    'one problem each': {
      plan: `
        kind: results
        statistics: { rows: [{ org: 区市场监管局, foundItems: 3, foundEntities: 3 }] }`,
      others,
    },
    'more objects than were inspected is the graver fault': {
      plan: `
        kind: results
        statistics: { rows: [{ org: 区市场监管局, checked: 2, foundItems: 2, foundEntities: 3 }] }`,
      others,
    },
    'a total that is not the sum is told first': {
      plan: `
        kind: results
        entities: [{ name: 示例甲诊所, org: 区市场监管局, outcome: 未发现问题 }]
        statistics:
          rows: [{ org: 区市场监管局, foundItems: 0, foundEntities: 1 }]
          totals: { foundItems: 1, foundEntities: 1 }`,
      others,
    },
    'so is a total of the objects alone': {
      plan: `
        kind: results
        statistics:
          rows: [{ org: 区市场监管局, foundItems: 0, foundEntities: 1 }]
          totals: { foundEntities: 3 }`,
      others,
    },
  },
  fails: {
    'one problem less': {
      plan: `
        kind: results
        statistics: { rows: [{ org: 区市场监管局, foundItems: «2», foundEntities: 3 }] }`,
      others,
      messages: ['Unexpected number of problems `2`, expected `3` (objects with problems) or more'],
      related: [['3']],
    },
    'none at all, in the totals': {
      plan: `
        kind: results
        statistics: { totals: { foundItems: «0», foundEntities: 1 } }`,
      others,
      values: [{ found: '0', expected: '1' }],
    },
  },
});
