import type { CampaignPlan } from '../../plan/campaign.ts';
import { shortName } from '../../plan/names/short-name.ts';
import type { Organ, OrganReference } from '../../plan/registry/registry.ts';
import { taskLeads } from '../../plan/task-leads.ts';
import { inspects } from '../inspections/inspecting-organs.ts';
import { type Carried, type Difference, setDifference } from './row-difference.ts';

/** Who leads, who takes part and what they inspect otherwise than planned. */
export function departmentDifferences(plan: CampaignPlan, carried: Carried): readonly Difference[] {
  return [...leadDifference(plan, carried), ...partnerDifference(plan, carried), ...itemDifference(plan, carried)];
}

/** Where departments take turns to lead, those of the other cases stay away. */
function leadDifference({ departments }: CampaignPlan, { tasks, isWhole }: Carried): readonly Difference[] {
  const own = departments.filter(({ role }) => role === '牵头');
  const planned = tasks.flatMap(taskLeads);
  if (own.length === 0 || planned.length === 0) return [];
  const takesTurns = tasks.some(({ leadWhen }) => leadWhen.length > 0);
  return setDifference({
    key: 'departments',
    own: own.map(({ reference }) => memberOf(reference)),
    planned: planned.map(memberOf),
    isWhole: isWhole && !takesTurns,
    path: ['departments'],
    plannedPath: planned[0]?.path ?? tasks[0].path,
  });
}

/** Nothing can be said where a group takes part. */
function partnerDifference({ departments }: CampaignPlan, { tasks, isWhole }: Carried): readonly Difference[] {
  const own = departments.filter(inspects).map(({ reference }) => reference);
  const partners = tasks.flatMap((task) => task.partners);
  const planned = [...tasks.flatMap(taskLeads), ...partners];
  if (partners.length === 0 || [...own, ...planned].some(({ organ }) => organ.kind === '群体')) return [];
  const leads = new Set(departments.filter(({ role }) => role === '牵头').map(({ reference }) => idOf(reference.organ)));
  const away = new Set(tasks.flatMap(taskLeads).map(({ organ }) => idOf(organ)));
  return setDifference({
    key: 'departments',
    own: own.map(memberOf).filter(({ id }) => !leads.has(id)),
    planned: planned
      .map(memberOf)
      .filter(({ id }) => !leads.has(id) && (!away.has(id) || own.some(({ organ }) => idOf(organ) === id))),
    isWhole,
    path: ['departments'],
    plannedPath: partners[0]?.path ?? tasks[0].path,
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
    plannedPath: planned[0]?.path.slice(0, -1) ?? tasks[0].path,
  });
}

function memberOf({ organ, path }: OrganReference) {
  return { id: idOf(organ), name: shortName(organ), path };
}

/** A section acts for the organ it is part of. */
function idOf({ id, kind, parent }: Organ): string {
  return kind === '内设机构' && parent !== null ? parent : id;
}
