import type { AnnualPlan } from '../../plan/annual-plan.ts';
import type { CampaignPlan } from '../../plan/campaign.ts';
import type { DisposalsPlan } from '../../plan/disposals.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ResultsPlan } from '../../plan/results.ts';

type Ledger = readonly Plan[];

/** The campaign whose results these are, where it is on file. */
export function campaignOf({ campaign }: ResultsPlan, ledger: Ledger): CampaignPlan | undefined {
  return ledger.filter((each) => each.kind === 'campaign').find(({ id }) => id === campaign.text);
}

/** The results a plan of disposals follows, where they are on file. */
export function resultsOf({ results }: DisposalsPlan, ledger: Ledger): ResultsPlan | undefined {
  return ledger.filter((each) => each.kind === 'results').find(({ id }) => id === results.text);
}

/** The results of a campaign; a department may hand in its own. */
export function allResultsOf({ id }: CampaignPlan, ledger: Ledger): readonly ResultsPlan[] {
  return ledger.filter((each) => each.kind === 'results').filter(({ campaign }) => campaign.text === id);
}

/** What followed from results, in as many plans as it took. */
export function disposalsOf({ id }: ResultsPlan, ledger: Ledger): readonly DisposalsPlan[] {
  return ledger.filter((each) => each.kind === 'disposals').filter(({ results }) => results.text === id);
}

/** The annual plans whose rows a campaign carries out. */
export function annualPlansOf({ planRows }: CampaignPlan, ledger: Ledger): readonly AnnualPlan[] {
  const ids = planRows.map(({ text }) => planIdOf(text));
  return ledger.filter((each) => each.kind === 'annual-plan').filter(({ id }) => ids.includes(id));
}

/** The campaigns that carry out rows of an annual plan. */
export function campaignsOf({ id }: AnnualPlan, ledger: Ledger): readonly CampaignPlan[] {
  return ledger
    .filter((each) => each.kind === 'campaign')
    .filter(({ planRows }) => planRows.some(({ text }) => planIdOf(text) === id));
}

/** `luquan/2026/annual-plan#2` names row 2 of a plan. */
function planIdOf(row: string): string {
  return row.split('#', 1)[0] ?? '';
}
