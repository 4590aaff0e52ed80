import { foundOverChecked } from '../../../src/checks/statistics/found-over-checked.ts';
import { testCheck } from '../../support/test-check.ts';

const others = { campaign: 'kind: campaign' };

testCheck(foundOverChecked, {
  passes: {
    'every object has problems': {
      plan: `
        kind: results
        statistics: { rows: [{ org: 区市场监管局, checked: 6, foundEntities: 6 }] }`,
      others,
    },
    'only one of the two is stated': {
      plan: `
        kind: results
        statistics: { rows: [{ org: 区市场监管局, foundEntities: 6 }] }`,
      others,
    },
    'no statistics': { plan: 'kind: results', others },
  },
  fails: {
    'one more, in the second row alone': {
      plan: `
        kind: results
        statistics:
          rows:
            - { org: 区市场监管局, checked: 6, foundEntities: 0 }
            - { org: 区卫生健康局, checked: 3, foundEntities: «4» }
          totals: { checked: 9, foundEntities: 4 }`,
      others,
      messages: ['发现问题对象为 `4`，应不多于抽查对象 `3`'],
      related: [['3']],
    },
    'totals alone': {
      plan: `
        kind: results
        statistics: { totals: { checked: 0, foundEntities: «1» } }`,
      others,
      values: [{ found: '1', expected: '0' }],
    },
  },
});
