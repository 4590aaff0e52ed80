import { expect, test } from 'vitest';
import { plansInForce } from '../../../src/checks/ledger/plans-in-force.ts';
import { testSubject } from '../../support/test-subject.ts';

const ids = (plans: readonly { readonly id: string }[]) => plans.map(({ id }) => id.replace('test/2026/', ''));

test('a plan that was withdrawn or replaced is not in force', () => {
  const { ledger } = testSubject('kind: work-plan', {
    others: { a: 'kind: campaign', b: 'kind: campaign\nsupersedes: test/2026/a', c: 'kind: campaign\nstatus: 废止' },
  });
  expect(ids(plansInForce(ledger))).toEqual(['b', 'plan']);
});
