import type { PlanPath } from '../../core/source.ts';
import type { CampaignDepartmentInput, CampaignInput } from '../../schema/inputs.ts';
import type { CampaignPlan, Department, InspectionNotice, Inspectors, Tier } from '../campaign.ts';
import type { Typed } from '../entity.ts';
import { itemReference } from '../names/find-item.ts';
import { prose } from './collect-prose.ts';
import { planRow } from './plan-row.ts';
import { resolveCommon } from './resolve-common.ts';
import { resolveSampling } from './resolve-sampling.ts';
import { resolveSchedule } from './resolve-schedule.ts';
import { organReference, platformReference, type Resolving, typed } from './resolving.ts';

/** Resolves what a campaign has beside the common parts. */
export function resolveCampaign(resolving: Resolving, input: CampaignInput): CampaignPlan {
  const { profile } = resolving;
  const common = resolveCommon(resolving, ownProse(input));
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
    planRows: (input.planRows ?? []).map((written, index) => planRow(resolving, written, ['planRows', index])),
    draw: input.draw ?? null,
    tiers: tiersOf(input),
  };
}

/** The sentences only a campaign types. */
function ownProse({ sampling, itemsFrom, schedule, departments }: CampaignInput): readonly Typed[] {
  return [
    ...(schedule.phases ?? []).flatMap(({ what }, index) => prose(what, ['schedule', 'phases', index, 'what'])),
    ...prose(sampling?.objects.text, ['sampling', 'objects', 'text']),
    ...prose(sampling?.exclude, ['sampling', 'exclude']),
    ...departments.flatMap(({ leadWhen }, index) => prose(leadWhen, ['departments', index, 'leadWhen'])),
    ...prose(itemsFrom, ['itemsFrom']),
  ];
}

function tiersOf({ level }: CampaignInput): readonly Tier[] {
  if (!level) return [];
  if ('draw' in level) return [{ draw: level.draw, inspect: level.inspect, path: ['level'] }];
  return level.map(({ draw, inspect }, index) => ({ draw, inspect, path: ['level', index] }));
}

function departmentOf(
  resolving: Resolving,
  { org, role, items, units, leadWhen }: CampaignDepartmentInput,
  index: number,
): Department {
  const path = ['departments', index];
  const reference = organReference(resolving, { written: org, path: [...path, 'org'] });
  const owner = reference.organ.id;
  return {
    path,
    reference,
    role,
    items: (items ?? []).map((written, at) => itemReference(resolving, [owner], { written, path: [...path, 'items', at] })),
    units: units ?? [],
    leadWhen: typed(leadWhen, [...path, 'leadWhen']),
  };
}

/** Key by key: absent takes the profile's, null is not stated. */
function inspectorsOf({ profile }: Resolving, { inspectors }: CampaignInput): Inspectors {
  const stated = { ...profile.defaults.inspectors, ...inspectors };
  return {
    path: inspectors === undefined ? ['profile'] : ['inspectors'],
    perVisit: stated.perVisit ?? null,
    credentials: stated.credentials ?? null,
    scanOnEntry: stated.scanOnEntry ?? false,
    experts: inspectors?.experts ?? null,
    recusal: inspectors?.recusal ?? null,
  };
}

function inspectionNoticeOf(
  resolving: Resolving,
  { inspectionNotice, attachments = [] }: CampaignInput,
): InspectionNotice | null {
  const { defaults } = resolving.profile;
  if (inspectionNotice === null) return null;
  if (inspectionNotice === undefined) {
    return defaults.inspectionNotice && { by: defaults.inspectionNotice.by, annex: null, path: ['profile'] };
  }
  const { by, form } = inspectionNotice;
  const found = attachments.findIndex((attachment) => attachment.form === form);
  if (form !== undefined && found === -1) sayNotAttached(resolving, form, ['inspectionNotice', 'form']);
  return { by, annex: found === -1 ? null : found + 1, path: ['inspectionNotice'] };
}

function sayNotAttached({ findings }: Resolving, form: string, path: PlanPath): void {
  findings.add({
    rule: 'names/unknown',
    path,
    message: {
      zh: `表式 \`${form}\` 不在附件里，应先列入 \`attachments\``,
      en: `Unexpected form \`${form}\`, expected one listed in \`attachments\``,
    },
  });
}
