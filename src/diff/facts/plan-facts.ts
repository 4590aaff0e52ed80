import { never } from '../../core/invariant.ts';
import type { Manuscript } from '../../documents/manuscript.ts';
import type { Plan } from '../../plan/plan.ts';
import { campaignGroups } from './campaign-groups.ts';
import { documentFacts } from './document-facts.ts';
import { annualPlanGroups, disposalsGroups, itemListGroups, resultsGroups, workPlanGroups } from './list-groups.ts';
import type { FactGroup } from './plan-fact.ts';
import { scheduleFacts } from './schedule-facts.ts';

/** All a plan states besides its sentences, by subject, in the order a document has them. */
export function planFacts(plan: Plan, manuscript: Manuscript | undefined): readonly FactGroup[] {
  const own = ownGroups(plan);
  const organs = plan.kind === 'campaign' ? plan.departments.map(({ reference }) => reference.organ) : [];
  return [documentFacts(plan, manuscript), scheduleFacts(plan, organs), ...own];
}

function ownGroups(plan: Plan): readonly FactGroup[] {
  switch (plan.kind) {
    case 'campaign':
      return campaignGroups(plan);
    case 'work-plan':
      return workPlanGroups(plan);
    case 'annual-plan':
      return annualPlanGroups(plan);
    case 'item-list':
      return itemListGroups(plan);
    case 'results':
      return resultsGroups(plan);
    case 'disposals':
      return disposalsGroups(plan);
    default:
      return never(plan);
  }
}
