import type { CampaignPlan } from '../../plan/campaign.ts';
import { departmentsByRole } from '../../plan/departments-by-role.ts';
import { shortName } from '../../plan/names/short-name.ts';
import type { Organ, OrganReference } from '../../plan/registry/registry.ts';
import { taskLeads } from '../../plan/task-leads.ts';
import { inspects } from '../inspections/inspecting-organs.ts';
import { type Carried, type Difference, setDifference } from './difference.ts';

/** Who leads, who takes part and what they inspect otherwise than planned. */
export function departmentDifferences(plan: CampaignPlan, carried: Carried): readonly Difference[] {
  return [...leadDifference(plan, carried), ...partnerDifference(plan, carried), ...itemDifference(plan, carried)];
}

/** Where departments take turns to lead, those of the other cases stay away. */
function leadDifference(plan: CampaignPlan, { tasks, isWhole }: Carried): readonly Difference[] {
  const own = leadsOf(plan);
  const planned = tasks.flatMap(taskLeads);
  const [first] = planned;
  if (own.length === 0 || first === undefined) return [];
  const [{ leadWhen }] = tasks;
  return setDifference({
    key: 'departments',
    own: own.map(memberOf),
    planned: planned.map(memberOf),
    isWhole: isWhole && leadWhen.length === 0,
    path: ['departments'],
    plannedPath: first.path,
  });
}

/**
 * Nothing can be said where a group takes part. Who leads is no partner, in the campaign; who was to lead may be one, and is
 * not missed as one.
 */
function partnerDifference(plan: CampaignPlan, { tasks, isWhole }: Carried): readonly Difference[] {
  const inspecting = plan.departments.filter(inspects).map(({ reference }) => reference);
  const partners = tasks.flatMap((task) => task.partners);
  const planned = [...tasks.flatMap(taskLeads), ...partners];
  const [first] = partners;
  if (first === undefined || [...inspecting, ...planned].some(({ organ }) => organ.kind === '群体')) return [];
  const leads = new Set(leadsOf(plan).map(({ organ }) => idOf(organ)));
  const wereToLead = new Set(tasks.flatMap(taskLeads).map(({ organ }) => idOf(organ)));
  const own = inspecting.map(memberOf).filter(({ id }) => !leads.has(id));
  const has = new Set(own.map(({ id }) => id));
  return setDifference({
    key: 'departments',
    own,
    planned: planned.map(memberOf).filter(({ id }) => has.has(id) || !(leads.has(id) || wereToLead.has(id))),
    isWhole,
    path: ['departments'],
    plannedPath: first.path,
  });
}

function itemDifference({ departments }: CampaignPlan, { tasks, isWhole }: Carried): readonly Difference[] {
  const own = departments.flatMap(({ items }) => items);
  const planned = tasks.flatMap(({ items }) => items);
  if (own.length === 0 || tasks.some(({ items }) => items.length === 0)) return [];
  return setDifference({
    key: 'departments.items',
    own: own.map(({ item, path }) => ({ id: item.name, name: item.name, path })),
    planned: planned.map(({ item }) => ({ id: item.name, name: item.name })),
    isWhole,
    path: ['departments'],
    plannedPath: [...tasks[0].path, 'items'],
  });
}

function leadsOf(plan: CampaignPlan): readonly OrganReference[] {
  return departmentsByRole(plan).leads.map(({ reference }) => reference);
}

function memberOf({ organ, path }: OrganReference) {
  return { id: idOf(organ), name: shortName(organ), path };
}

/** A section acts for the organ it is part of. */
function idOf({ id, kind, parent }: Organ): string {
  return kind === '内设机构' && parent !== null ? parent : id;
}
