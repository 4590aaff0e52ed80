import { supersededNotEarlier } from '../../../src/checks/references/superseded-not-earlier.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(supersededNotEarlier, {
  passes: {
    'one of the same day': { plan: 'issued: 2026-05-06\nsupersedes: test/2026/other', others: { other: 'issued: 2026-05-06' } },
    'one without a date': { plan: 'issued: 2026-05-06\nsupersedes: test/2026/other', others: { other: 'issued: null' } },
    'one that is not on file': 'issued: 2026-05-06\nsupersedes: test/2026/campaign',
    'one of a day, by a plan without one': {
      plan: 'issued: null\nsupersedes: test/2026/other',
      others: { other: 'issued: 2026-05-06' },
    },
    'a later version of one file': 'version: 2\nissued: 2026-05-06',
    'a row of plans, each in the place of the one before': {
      plan: 'issued: 2026-05-20\nsupersedes: test/2026/second',
      others: { first: 'issued: 2026-05-06', second: 'issued: 2026-05-12\nsupersedes: test/2026/first' },
    },
  },
  fails: {
    itself: {
      plan: 'supersedes: «test/2026/plan»',
      messages: ['所替代的 `test/2026/plan` 就是本方案，应为更早的另一份'],
    },
    'each other': {
      plan: 'issued: 2026-05-06\nsupersedes: «test/2026/other»',
      others: { other: 'issued: 2026-05-06\nsupersedes: test/2026/plan' },
      messages: ['所替代的 `test/2026/other` 又替代本方案，应只由新的一份替代旧的'],
      related: [['test/2026/plan']],
    },
    'in a ring': {
      plan: 'supersedes: «test/2026/second»',
      others: { first: 'supersedes: test/2026/plan', second: 'supersedes: test/2026/first' },
      values: [{ found: 'test/2026/second' }],
    },
    'one issued a day later': {
      plan: 'issued: 2026-05-06\nsupersedes: «test/2026/other»',
      others: { other: 'issued: 2026-05-07' },
      messages: ['所替代的 `test/2026/other` 成文于 `2026-05-07`，应不晚于本方案 `2026-05-06`'],
      related: [['2026-05-07']],
    },
  },
});
