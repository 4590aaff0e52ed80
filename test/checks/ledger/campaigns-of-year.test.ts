import { expect, test } from 'vitest';
import { campaignsOfYear } from '../../../src/checks/ledger/campaigns-of-year.ts';
import { testSubject } from '../../support/test-subject.ts';

const ids = (plans: readonly { readonly id: string }[]) => plans.map(({ id }) => id.replace('test/2026/', ''));
const inOrder = (others: Readonly<Record<string, string>>) => ids(campaignsOfYear(testSubject('kind: work-plan', { others })));

test('campaigns come in the order their windows begin, then of their days of issue, then by id', () => {
  const window = (start: string, issued = '2026-05-06') =>
    `kind: campaign\nissued: ${issued}\nschedule: { window: { start: ${start}, end: 2026-12-31 } }`;
  expect(
    inOrder({
      d: window('2026-06-02', '2026-05-01'),
      c: window('2026-06-02'),
      b: window('2026-06-01', '2026-05-07'),
      a: window('2026-06-02'),
    }),
  ).toEqual(['b', 'd', 'a', 'c']);
});

test('one without a window begins with its issue; one without either comes first', () => {
  expect(
    inOrder({
      a: 'kind: campaign\nissued: 2026-06-02\nschedule: {}',
      b: 'kind: campaign\nissued: 2026-05-01\nschedule: { window: { start: 2026-06-01, end: 2026-06-30 } }',
      c: 'kind: campaign\nissued: null\nschedule: {}',
    }),
  ).toEqual(['c', 'b', 'a']);
});

test('plans of another kind or another year are none of them', () => {
  expect(inOrder({ a: 'kind: campaign\nyear: 2025', b: 'kind: annual-plan', c: 'kind: campaign' })).toEqual(['c']);
});
