import { plainForm } from '../core/wording.ts';
import { printedName } from '../documents/facts/organs.ts';
import type { PaperDepartment } from '../documents/papers/paper.ts';
import type { CampaignPlan, Department } from '../plan/campaign.ts';
import type { Span } from '../plan/schedule.ts';

/** What a list of targets is held against: who inspects in the campaign, what, and when. */
export interface CampaignParts {
  /** Those that inspect, the first of those that lead before the others. */
  readonly departments: readonly PaperDepartment[];
  /** Whether several lead by turns, each some of the targets. */
  readonly hasSeveralLeads: boolean;
  /** A department by any name it goes by. */
  department(name: string): PaperDepartment | undefined;
  /** The department an item of the campaign belongs to. */
  ownerOf(item: string): PaperDepartment | undefined;
  /** The days on which is inspected; null where the campaign does not say. */
  readonly visits: Span | null;
  /** How many inspect together. */
  readonly inspectors: number;
}

/** Reads them off a campaign. */
export function campaignParts(plan: CampaignPlan): CampaignParts {
  const acting = plan.departments.filter(({ role }) => role !== '指导').toSorted((a, b) => rank(a) - rank(b));
  const departments = acting.map(paperDepartment);
  const names = new Map<string, PaperDepartment>();
  const owners = new Map<string, PaperDepartment>();
  acting.forEach((department, index) => {
    const own = departments[index];
    if (own === undefined) return;
    for (const name of namesOf(department)) if (!names.has(plainForm(name))) names.set(plainForm(name), own);
    for (const item of own.items) owners.set(plainForm(item), own);
  });
  return {
    departments,
    hasSeveralLeads: acting.filter(({ role }) => role === '牵头').length > 1,
    department: (name) => names.get(plainForm(name)),
    ownerOf: (item) => owners.get(plainForm(item)),
    visits: plan.schedule.visits ?? plan.schedule.window,
    inspectors: plan.inspectors.perVisit ?? plan.profile.limits.inspectorsPerVisit,
  };
}

function rank({ role }: Department): number {
  return role === '牵头' ? 0 : 1;
}

function paperDepartment({ reference, items }: Department): PaperDepartment {
  return { id: reference.organ.id, name: printedName(reference), items: items.map(({ written }) => written) };
}

function namesOf({ reference: { written, organ } }: Department): readonly string[] {
  const former = organ.former.flatMap(({ name, short }) => (short === null ? [name] : [name, short]));
  return [written, organ.id, organ.name, ...(organ.short === null ? [] : [organ.short]), ...organ.aliases, ...former];
}
