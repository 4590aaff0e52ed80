import type { CampaignDepartmentInput, CampaignInput } from '../schema/inputs.ts';
import { prose } from './collect-prose.ts';
import { findName } from './find-name.ts';
import type { CampaignPlan, Department, Inspectors, Item, ItemReference } from './plan.ts';
import { resolveCommon } from './resolve-common.ts';
import { resolveSampling } from './resolve-sampling.ts';
import { resolveSchedule } from './resolve-schedule.ts';
import { organReference, platformReference, type Resolving, typed } from './resolving.ts';

/** Resolves what a campaign has beside the common parts. */
export function resolveCampaign(resolving: Resolving, input: CampaignInput): CampaignPlan {
  const { profile } = resolving;
  const common = resolveCommon(resolving, [
    ...prose(input.sampling?.objects.text, ['sampling', 'objects', 'text']),
    ...prose(input.itemsFrom, ['itemsFrom']),
  ]);
  return {
    ...common,
    kind: 'campaign',
    path: [],
    schedule: resolveSchedule(resolving, input.schedule, { defaults: profile.defaults.schedule, issued: common.issued }),
    sampling: resolveSampling(resolving, input.sampling),
    departments: input.departments.map((department, index) => departmentOf(resolving, department, index)),
    itemsFrom: typed(input.itemsFrom, ['itemsFrom']),
    inspectors: inspectorsOf(resolving, input),
    inspectionNotice: inspectionNoticeOf(resolving, input),
    platform: platformReference(resolving, input.platform, { path: ['platform'], fallback: profile.platform }),
    publishTo: platformReference(resolving, input.publishTo, { path: ['publishTo'], fallback: profile.publishTo }),
    planRows: (input.planRows ?? []).map((text, index) => ({ text, path: ['planRows', index] })),
    draw: input.draw ?? null,
  };
}

function departmentOf(resolving: Resolving, { org, role, items }: CampaignDepartmentInput, index: number): Department {
  const path = ['departments', index];
  const reference = organReference(resolving, { written: org, path: [...path, 'org'] });
  const owner = reference.organ.id;
  return {
    path,
    reference,
    role,
    items: (items ?? []).map((written, at) => itemOf(resolving, owner, { written, path: [...path, 'items', at] })),
  };
}

/** The item of that name: the department's own before another's. */
function itemOf(
  { findings, registry }: Resolving,
  owner: string,
  { written, path }: Pick<ItemReference, 'written' | 'path'>,
): ItemReference {
  const own = registry.items.find((item) => item.owner === owner && item.name === written);
  const item =
    own ?? findName(findings, { kind: 'item', written, path, entries: registry.items, namesOf: ({ name }) => [[name]] });
  const unknown: Item = { name: written, owner, objects: [], objectKinds: [], class: null, except: [] };
  return { written, path, item: item ?? unknown };
}

/** Key by key: absent takes the profile's, null is not stated. */
function inspectorsOf({ profile }: Resolving, { inspectors }: CampaignInput): Inspectors {
  const stated = { ...profile.defaults.inspectors, ...inspectors };
  return {
    path: inspectors === undefined ? ['profile'] : ['inspectors'],
    perVisit: stated.perVisit ?? null,
    credentials: stated.credentials ?? null,
    scanOnEntry: stated.scanOnEntry ?? false,
  };
}

function inspectionNoticeOf({ profile }: Resolving, { inspectionNotice }: CampaignInput): CampaignPlan['inspectionNotice'] {
  const stated = inspectionNotice === undefined ? profile.defaults.inspectionNotice : inspectionNotice;
  return stated && { by: stated.by, path: inspectionNotice === undefined ? ['profile'] : ['inspectionNotice'] };
}
