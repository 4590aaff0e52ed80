import type { CampaignPlan } from '../../plan/campaign.ts';
import type { Industry, Item, Registry } from '../../plan/registry/registry.ts';

/** Stands for all industries, in items and in scopes alike. */
const ANY = '企业';

/** Industries a campaign draws from; empty where the plan does not say. */
export function scopeOf(plan: CampaignPlan): readonly string[] {
  return plan.sampling?.objects.industries ?? [];
}

/**
 * Whether an item inspects objects of the scope: one of its industries is in it, is part of one in it, or takes one in.
 * An item that names no industry fits, and so does every item where the scope names none.
 */
export function itemFits(item: Item, scope: readonly string[], registry: Registry): boolean {
  return objectsFit(item.objects, scope, registry);
}

/** Whether one of some industries is in the scope, is part of one in it, or takes one in; none, and any in no scope, fit. */
export function objectsFit(
  objects: readonly string[],
  scope: readonly string[],
  registry: Pick<Registry, 'industries'>,
): boolean {
  if (objects.length === 0 || scope.length === 0) return true;
  if (objects.includes(ANY) || scope.includes(ANY)) return true;
  const narrower = new Map(registry.industries.map((industry) => [industry.name, industry]));
  return objects.some((object) => scope.some((wanted) => takesIn(object, wanted, narrower) || takesIn(wanted, object, narrower)));
}

function takesIn(wide: string, narrow: string, industries: ReadonlyMap<string, Industry>): boolean {
  const seen = new Set<string>();
  const open = [wide];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === narrow) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    open.push(...(industries.get(name)?.includes ?? []));
  }
  return false;
}
