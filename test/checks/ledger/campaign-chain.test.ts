import { expect, test } from 'vitest';
import {
  allResultsOf,
  annualPlansOf,
  campaignOf,
  campaignsOf,
  disposalsOf,
  resultsOf,
} from '../../../src/checks/ledger/campaign-chain.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { PlanKindName } from '../../../src/schema/plan-kinds.ts';
import { testSubject } from '../../support/test-subject.ts';

const annual = 'kind: annual-plan\nrows: [{ name: 诊所抽查 }]';
const { ledger } = testSubject('kind: work-plan', {
  others: {
    'annual-1': annual,
    'annual-2': annual,
    'campaign-1': 'planRows: [test/2026/annual-1#1, test/2026/annual-2#1]',
    'campaign-2': 'planRows: [test/2026/annual-2#1]',
    'disposals-1': 'kind: disposals\nresults: test/2026/results-1',
    'disposals-2': 'kind: disposals\nresults: test/2026/results-2',
    'disposals-3': 'kind: disposals\nresults: test/2026/results-2',
    'results-1': 'kind: results\ncampaign: test/2026/campaign-1',
    'results-2': 'kind: results\ncampaign: test/2026/campaign-2',
    'results-3': 'kind: results\ncampaign: test/2026/campaign-2',
  },
});

function called<K extends PlanKindName>(kind: K, name: string): Extract<Plan, { readonly kind: K }> {
  const isIt = (plan: Plan): plan is Extract<Plan, { readonly kind: K }> => plan.kind === kind;
  const plan = ledger.filter(isIt).find(({ id }) => id === `test/2026/${name}`);
  if (plan === undefined) throw new Error(`no plan: ${name}`);
  return plan;
}

const names = (plans: readonly Plan[]) => plans.map(({ id }) => id.slice('test/2026/'.length));

test('results have their campaign, and disposals their results, each its own', () => {
  expect(campaignOf(called('results', 'results-2'), ledger)?.id).toBe('test/2026/campaign-2');
  expect(resultsOf(called('disposals', 'disposals-3'), ledger)?.id).toBe('test/2026/results-2');
});

test('what is not on file is not found, nor is a plan of another kind of that name', () => {
  const others = ledger.filter(({ kind }) => kind === 'work-plan' || kind === 'annual-plan');
  expect(campaignOf(called('results', 'results-2'), others)).toBeUndefined();
  expect(resultsOf(called('disposals', 'disposals-3'), others)).toBeUndefined();
  const misnamed = others.map((plan) => ({ ...plan, id: 'test/2026/campaign-2' }));
  expect(campaignOf(called('results', 'results-2'), misnamed)).toBeUndefined();
});

test('a campaign may have several results, and results several disposals', () => {
  expect(names(allResultsOf(called('campaign', 'campaign-1'), ledger))).toEqual(['results-1']);
  expect(names(allResultsOf(called('campaign', 'campaign-2'), ledger))).toEqual(['results-2', 'results-3']);
  expect(names(disposalsOf(called('results', 'results-2'), ledger))).toEqual(['disposals-2', 'disposals-3']);
});

test('a campaign carries out rows of annual plans, and an annual plan has its campaigns', () => {
  expect(names(annualPlansOf(called('campaign', 'campaign-1'), ledger))).toEqual(['annual-1', 'annual-2']);
  expect(names(annualPlansOf(called('campaign', 'campaign-2'), ledger))).toEqual(['annual-2']);
  expect(names(campaignsOf(called('annual-plan', 'annual-1'), ledger))).toEqual(['campaign-1']);
  expect(names(campaignsOf(called('annual-plan', 'annual-2'), ledger))).toEqual(['campaign-1', 'campaign-2']);
});
