import { grouped } from '../../core/grouped.ts';
import { placeAt } from '../../core/source.ts';
import type { CampaignPlan } from '../../plan/campaign.ts';
import { leastCount } from '../../plan/figures/least-count.ts';
import type { ItemReference, OrganReference } from '../../plan/registry/registry.ts';
import type { InspectedObject, ResultsPlan } from '../../plan/results.ts';
import { objectKeys } from '../../plan/statistics/object-keys.ts';
import { atKey, type Related, type Spot, type Subject } from '../check.ts';
import { actsFor } from '../inspections/acts-for.ts';
import { inspects } from '../inspections/inspecting-organs.ts';
import { allResultsOf } from '../ledger/campaign-chain.ts';

/** Something of results that the campaign does not have: the first object with it, and how many there are. */
export interface Beyond<T> {
  readonly entity: InspectedObject;
  readonly count: number;
  readonly reference: T;
  readonly related: Related;
}

/** Organs that inspected and take no part in the campaign. */
export function organsBeyond(
  { registry }: Subject,
  { entities }: ResultsPlan,
  { departments, positions }: CampaignPlan,
): readonly Beyond<OrganReference>[] {
  const known = new Map<string, boolean>();
  const isPart = ({ organ }: OrganReference): boolean => {
    const told = known.get(organ.id) ?? departments.some((each) => actsFor(organ, each.reference.organ, registry));
    known.set(organ.id, told);
    return told;
  };
  const related = { spot: placeAt(positions, ['departments']), note: { zh: '方案分工', en: 'the departments' } };
  const odd = entities.flatMap((entity) =>
    entity.organs.filter((each) => !isPart(each)).map((reference) => ({ entity, reference })),
  );
  return firstOfEach(odd, ({ organ }) => organ.id).map((each) => ({ ...each, related }));
}

/** Items that were inspected and stand under no department. A campaign that names none says nothing of them. */
export function itemsBeyond(
  { entities }: ResultsPlan,
  { departments, itemsFrom, positions }: CampaignPlan,
): readonly Beyond<ItemReference>[] {
  const planned = new Set(departments.flatMap(({ items }) => items.map(({ item }) => item.name)));
  if (planned.size === 0 || itemsFrom !== null) return [];
  const related = { spot: placeAt(positions, ['departments']), note: { zh: '方案的抽查事项', en: 'the items of the campaign' } };
  const odd = entities.flatMap((entity) =>
    entity.items.filter(({ item }) => !planned.has(item.name)).map((reference) => ({ entity, reference })),
  );
  return firstOfEach(odd, ({ item }) => item.name).map((each) => ({ ...each, related }));
}

interface Odd<T> {
  readonly entity: InspectedObject;
  readonly reference: T;
}

function firstOfEach<T>(
  odd: readonly Odd<T>[],
  keyOf: (reference: T) => string,
): readonly (Odd<T> & { readonly count: number })[] {
  return [...grouped(odd, ({ reference }) => keyOf(reference)).values()].map((group) => {
    const entities = group.map(({ entity }) => entity);
    return { ...group[0], count: new Set(entities.map(objectKeys(entities))).size };
  });
}

export interface FewerObjects {
  readonly count: number;
  readonly expected: number;
  readonly spot: Spot;
  readonly related: Related;
}

/** The objects of all results of a campaign, where they are fewer than it draws at least and no department is missing. */
export function fewerObjects({ ledger, registry }: Subject, plan: ResultsPlan, campaign: CampaignPlan): FewerObjects | undefined {
  const { sampling, departments, positions } = campaign;
  const all = allResultsOf(campaign, ledger);
  const isRough = sampling?.count?.sense === 'about' || sampling?.ratio?.sense === 'about';
  if (sampling === null || isRough || all.at(-1)?.id !== plan.id) return undefined;
  const entities = all.flatMap((each) => each.entities);
  const organs = entities.flatMap((entity) => entity.organs.map(({ organ }) => organ));
  const isIn = departments
    .filter(inspects)
    .every(({ reference }) => organs.some((organ) => actsFor(organ, reference.organ, registry)));
  if (organs.length > 0 && !isIn) return undefined;
  const least = leastCount(sampling);
  const count = new Set(entities.map(objectKeys(entities))).size;
  if (least === null || count >= least.count) return undefined;
  const note = least.working ?? { zh: `抽取 ${least.count} 户`, en: `${least.count} are drawn` };
  return { count, expected: least.count, spot: atKey(['entities']), related: { spot: placeAt(positions, sampling.path), note } };
}
