import { measuresOverFound } from '../../../src/checks/statistics/measures-over-found.ts';
import { testCheck } from '../../support/test-check.ts';

const others = { campaign: 'kind: campaign' };

testCheck(measuresOverFound, {
  passes: {
    'each measure against every object with problems': {
      plan: `
        kind: results
        statistics: { totals: { foundEntities: 3, rectified: 3, abnormal: 3, casesOpened: 3 } }`,
      others,
    },
    'objects listed as abnormal that do not count as problems': {
      plan: `
        kind: results
        statistics: { totals: { foundEntities: 1, abnormal: 4 } }`,
      others,
      profile: 'outcomes: { found: [4, 5, 6, 7, 9], abnormal: [2, 3, 5] }',
    },
  },
  fails: {
    'one more, of each measure': {
      plan: `
        kind: results
        statistics: { totals: { foundEntities: 3, rectified: «4», abnormal: «4», casesOpened: «4» } }`,
      others,
      messages: [
        '“责令改正”为 `4` 户，应不多于发现问题对象 `3`',
        '“应列入异常”为 `4` 户，应不多于发现问题对象 `3`',
        '“涉嫌违法立案调查”为 `4` 户，应不多于发现问题对象 `3`',
      ],
      related: [['3'], ['3'], ['3']],
    },
    'the other measures, where objects listed as abnormal do not count as problems': {
      plan: `
        kind: results
        statistics: { totals: { foundEntities: 1, rectified: «2», abnormal: 4, casesOpened: «3» } }`,
      others,
      profile: 'outcomes: { found: [4, 5, 6, 7, 9], abnormal: [2, 3, 5] }',
    },
    'a department, whatever the totals say': {
      plan: `
        kind: results
        statistics:
          rows: [{ org: 区市场监管局, foundEntities: 0, casesOpened: «1» }]
          totals: { foundEntities: 0, casesOpened: 1 }`,
      others,
      values: [{ measure: '涉嫌违法立案调查', found: '1', expected: '0' }],
    },
  },
});
