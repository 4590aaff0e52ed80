import { never } from '../../core/invariant.ts';
import type { Plan } from '../../plan/plan.ts';
import { tellAnnualPlan } from './annual-plan.ts';
import { tellCampaign } from './campaign.ts';
import { tellDisposals } from './disposals.ts';
import { tellItemList } from './item-list.ts';
import { tellResults } from './results.ts';
import type { Telling } from './telling.ts';
import { tellWorkPlan } from './work-plan.ts';

/** What a plan tells by its kind. */
export function tellKind(plan: Plan): Telling {
  switch (plan.kind) {
    case 'campaign':
      return tellCampaign(plan);
    case 'work-plan':
      return tellWorkPlan(plan);
    case 'annual-plan':
      return tellAnnualPlan(plan);
    case 'item-list':
      return tellItemList(plan);
    case 'results':
      return tellResults(plan);
    case 'disposals':
      return tellDisposals(plan);
    default:
      return never(plan);
  }
}
