import type { AnnualPlan } from './annual-plan.ts';
import type { CampaignPlan } from './campaign.ts';
import type { DisposalsPlan } from './disposals.ts';
import type { ItemList } from './item-list.ts';
import type { ResultsPlan } from './results.ts';
import type { WorkPlan } from './work-plan.ts';

/** The facts of a plan, resolved: days worked out, shares in whole numbers, names looked up. `kind` tells which there are. */
export type Plan = CampaignPlan | WorkPlan | AnnualPlan | ItemList | ResultsPlan | DisposalsPlan;
/** The word after `kind:` that says which sort of plan a file is. */
export type PlanKind = Plan['kind'];
