import { expect, test } from 'vitest';
import { sequenceBroken } from '../../../src/checks/numbering/sequence-broken.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

testCheck(sequenceBroken, {
  passes: {
    'the first on file may bear any number': `
      sequence: 7`,
    'it counts on': { plan: 'sequence: 3', others: { a: 'sequence: 1', b: 'sequence: 2' } },
    'without a number': { plan: 'sequence: null', others: { a: 'sequence: 1', b: 'sequence: 3' } },
    'a repeat is the fault of the one issued later': {
      plan: `
        sequence: 2
        issued: 2026-03-02`,
      others: {
        later: `
          sequence: 2
          issued: 2026-03-03`,
      },
    },
    'a plan without a date comes after those that have one': {
      plan: `
        sequence: 2
        issued: 2026-05-06`,
      others: { undated: 'sequence: 2\nissued: null' },
    },
    'a plan takes the number of the one it replaces': {
      plan: `
        sequence: 2
        issued: 2026-05-06
        supersedes: test/2026/old`,
      others: {
        old: `
          sequence: 2
          issued: 2026-03-03`,
      },
    },
    'a plan withdrawn leaves no gap': {
      plan: 'sequence: 3',
      others: {
        a: 'sequence: 1',
        b: `
          sequence: 2
          status: 废止`,
      },
    },
    'campaigns of another year': {
      plan: 'sequence: 3',
      others: {
        a: `
          sequence: 1
          year: 2025`,
      },
    },
    'a plan withdrawn is not judged itself': {
      plan: `
        sequence: 4
        status: 废止`,
      others: { a: 'sequence: 1' },
    },
    'one that has no number takes none': { plan: 'sequence: 3', others: { a: 'sequence: null' } },
    'a plan that is no campaign': {
      plan: `
        kind: results
        sequence: 4`,
      others: { a: 'sequence: 1', campaign: 'sequence: 2' },
    },
    'results with a number of their own': {
      plan: 'sequence: 2',
      others: {
        a: 'sequence: 1',
        'a-results': `
          kind: results
          sequence: 2
          issued: 2026-01-05`,
      },
    },
    'results bear the number of their campaign': {
      plan: 'sequence: 2',
      others: {
        a: 'sequence: 1',
        'a-results': `
          kind: results
          sequence: 1`,
      },
    },
  },
  fails: {
    'one number is left out': {
      plan: 'sequence: «4»',
      others: { a: 'sequence: 1', b: 'sequence: 2' },
      messages: ['`2026` 年的次序为 `4`，应为 `3`'],
      related: [['2']],
      said: [[{ zh: '第 2 次：test/2026/b', en: 'number 2: test/2026/b' }]],
    },
    'it counts on from the highest number below, however the plans are called': {
      plan: 'sequence: «5»',
      others: { a: 'sequence: 3\ntitle: 示例抽查', b: 'sequence: 1', c: 'sequence: 2' },
      values: [{ year: '2026', found: '5', expected: '4' }],
      said: [[{ zh: '第 3 次：示例抽查', en: 'number 3: 示例抽查' }]],
    },
    'a number another campaign has, with the next one taken': {
      plan: `
        sequence: «2»
        issued: 2026-05-06`,
      others: {
        earlier: `
          sequence: 2
          issued: 2026-05-05`,
        last: `
          sequence: 3
          issued: 2026-05-07`,
      },
      messages: ['Unexpected sequence `2` in `2026`, expected `4`'],
      related: [['2']],
    },
    'on one day, the id that comes later': {
      plan: `
        sequence: «1»
        issued: 2026-05-06`,
      others: {
        early: `
          sequence: 1
          issued: 2026-05-06`,
      },
      values: [{ year: '2026', found: '1', expected: '2' }],
    },
  },
});

test('campaigns of another region that share its folder are counted by themselves', () => {
  const subject = testSubject('sequence: 3', { others: { a: 'sequence: 1' } });
  const ledger = subject.ledger.map((each) =>
    each.id === subject.plan.id ? each : { ...each, profile: { ...each.profile, region: '示例市乙区' } },
  );
  expect([...sequenceBroken.find(subject)]).toHaveLength(1);
  expect([...sequenceBroken.find({ ...subject, ledger })]).toEqual([]);
});
