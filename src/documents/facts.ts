import type { Plan } from '../plan/plan.ts';
import { campaignFacts } from './facts/campaign-facts.ts';
import { commonFacts } from './facts/common-facts.ts';
import type { Facts } from './facts/fact.ts';
import { scheduleFacts } from './facts/schedule-facts.ts';
import { workPlanFacts } from './facts/work-plan-facts.ts';

/** Everything a sentence may refer to in a plan, printed. Facts the plan does not state are there without a text. */
export function factsOf(plan: Plan): Facts {
  const own = plan.kind === 'campaign' ? campaignFacts(plan) : workPlanFacts(plan);
  return new Map([...commonFacts(plan), ...scheduleFacts(plan.schedule, plan.year), ...own]);
}
