import { compareTexts } from '../../core/compare-texts.ts';
import type { CampaignPlan } from '../../plan/campaign.ts';
import type { Subject } from '../check.ts';
import { plansInForce } from './plans-in-force.ts';

/** The campaigns of the plan's year that hold, in the order they begin. */
export function campaignsOfYear({ plan, ledger }: Pick<Subject, 'plan' | 'ledger'>): readonly CampaignPlan[] {
  return plansInForce(ledger)
    .filter((each) => each.kind === 'campaign')
    .filter(({ year }) => year === plan.year)
    .toSorted(byBeginning);
}

/** The earlier window first, then the earlier issue, then by id. */
export function byBeginning(a: CampaignPlan, b: CampaignPlan): number {
  return compareTexts(beginning(a), beginning(b));
}

function beginning({ schedule, issued, id }: CampaignPlan): string {
  return `${schedule.window?.start ?? issued ?? ''} ${issued ?? ''} ${id}`;
}
