import type { CampaignPlan, Department } from './campaign.ts';

/** Who does what in a campaign. */
export interface DepartmentsByRole {
  readonly leads: readonly Department[];
  /** Those that inspect under another one's lead. */
  readonly partners: readonly Department[];
  /** Those that advise and inspect nothing. */
  readonly guides: readonly Department[];
}

/** The departments of a campaign by their roles, in the order of the plan. */
export function departmentsByRole({ departments }: Pick<CampaignPlan, 'departments'>): DepartmentsByRole {
  return {
    leads: departments.filter(({ role }) => role === '牵头'),
    partners: departments.filter(({ role }) => role === '配合' || role === '参与'),
    guides: departments.filter(({ role }) => role === '指导'),
  };
}
