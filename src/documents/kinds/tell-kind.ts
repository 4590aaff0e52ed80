import { never } from '../../core/invariant.ts';
import type { Plan } from '../../plan/plan.ts';
import { tellCampaign } from './campaign.ts';
import type { Telling } from './telling.ts';
import { tellWorkPlan } from './work-plan.ts';

/** What a plan tells by its kind. */
export function tellKind(plan: Plan): Telling {
  switch (plan.kind) {
    case 'campaign':
      return tellCampaign(plan);
    case 'work-plan':
      return tellWorkPlan(plan);
    default:
      return never(plan);
  }
}
