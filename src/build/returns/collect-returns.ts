import type { Plan } from '../../plan/plan.ts';
import { collectCampaign } from './collect-campaign.ts';
import { collectReports } from './collect-reports.ts';
import type { Collected, CollectRequest } from './collected.ts';

/** Adds up what was sent in for a plan; undefined for a plan of a kind nothing is sent in for. */
export function collectReturns(plan: Plan, request: CollectRequest): Collected | undefined {
  if (plan.kind === 'campaign') return collectCampaign(plan, request);
  if (plan.kind === 'work-plan') return collectReports(plan, request);
  return undefined;
}
