import type { Message } from '../../core/diagnostic.ts';
import { type PlanKindName, planKinds } from '../../schema/plan-kinds.ts';
import { isRecord } from '../is-record.ts';
import { roleOf, sourcesByPath } from '../role-of.ts';
import { readShared } from '../shared/read-shared.ts';
import type { SharedInputs } from '../shared/shared-inputs.ts';
import type { SharedSources } from '../shared-sources.ts';
import type { Stages } from '../stages.ts';
import { fillSlots } from './fill-slots.ts';
import type { PlanId } from './plan-id.ts';
import { planSlots } from './plan-slots.ts';
import { profileName } from './profile-name.ts';

/** A file that is to be, its path relative to the root, and what its writer should know besides. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
  readonly notes: readonly Message[];
}

/** The root as it is, and the starter texts by name. */
export interface NewGround {
  readonly given: SharedSources;
  readonly stages: Stages;
  readonly starter: (name: string) => string;
}

/** A new plan of a kind, filled with what the root knows; `【填 …】` stands where only the writer does. */
export function newPlan(ground: NewGround, kind: PlanKindName, id: PlanId): NewFile {
  const shared = readShared(ground.given, ground.stages);
  const profileId = profileOf(shared, id);
  const profile = profileId === undefined ? undefined : shared.profile(profileId).value;
  const area = profile?.registry ?? id.area;
  const neighbours = plansNear(ground, id);
  const ids = plansByKind(neighbours, id.id);
  const wanted = profileName(id.area, id.year);
  const text = fillSlots(ground.starter(`plans/${kind}.yaml`), {
    ...planSlots({ year: id.year, registry: shared.registry(area).value, profile, plans: ids }),
    area,
    profile: profileId ?? wanted,
    schemas: `${'../'.repeat(id.id.split('/').length - 1)}.schemas`,
    year: id.year,
    sequence: nextSequence(neighbours),
    campaignSequence: campaignSequence(neighbours, ids.get('campaign')),
  });
  return { path: `plans/${id.id}.yaml`, text, notes: profileId === undefined ? [noProfile(id, wanted)] : [] };
}

/** The profile of the area and year; the one named after them where there are several. */
function profileOf(shared: SharedInputs, { area, year }: PlanId): string | undefined {
  const fit = shared.profileIds.filter((id) => {
    const profile = shared.profile(id).value;
    return profile !== undefined && profile.registry === area && profile.year === year;
  });
  return fit.find((id) => id === profileName(area, year)) ?? fit[0];
}

interface Neighbour {
  readonly id: string;
  readonly kind: unknown;
  readonly sequence: unknown;
}

/** The plans of the same area and year, as far as they can be read. */
function plansNear({ given, stages }: NewGround, { area, year }: PlanId): readonly Neighbour[] {
  return sourcesByPath(given.sources).flatMap((source): readonly Neighbour[] => {
    const role = roleOf(source.path);
    if (role.is !== 'plan' || role.area !== area || role.id.split('/').at(-2) !== String(year)) return [];
    const data = stages.readData(source);
    return isRecord(data) && 'kind' in data ? [{ id: role.id, kind: data['kind'], sequence: data['sequence'] }] : [];
  });
}

/** Ids by kind. Where one of a kind shares the new plan's name (`joint-02-results` are those of `joint-02`) it alone is meant. */
function plansByKind(plans: readonly Neighbour[], own: string): ReadonlyMap<string, readonly string[]> {
  const nearest = (ids: readonly string[]) => {
    const same = ids.filter((id) => stemOf(id) === stemOf(own));
    return same.length === 1 ? same : ids;
  };
  return new Map(planKinds.map((kind) => [kind, nearest(plans.filter((plan) => plan.kind === kind).map(({ id }) => id))]));
}

function stemOf(id: string): string {
  return id.replace(/-(?:results|disposals)$/, '');
}

/** The number of the campaign that results or disposals are of, where it is clear which. */
function campaignSequence(plans: readonly Neighbour[], ids: readonly string[] = []): number | undefined {
  const meant = plans.find(({ id }) => ids.length === 1 && id === ids[0]);
  return typeof meant?.sequence === 'number' ? meant.sequence : undefined;
}

/** One more than the highest number among the campaigns. */
function nextSequence(plans: readonly Neighbour[]): number {
  const used = plans.flatMap(({ kind, sequence }) => (kind === 'campaign' && typeof sequence === 'number' ? [sequence] : []));
  return Math.max(0, ...used) + 1;
}

function noProfile({ area, year }: PlanId, wanted: string): Message {
  return {
    zh: `还没有 ${area} ${year} 年的参数文件，先运行 npx banwen new profile ${wanted}`,
    en: `there is no profile of ${area} in ${year} yet: run npx banwen new profile ${wanted}`,
  };
}
