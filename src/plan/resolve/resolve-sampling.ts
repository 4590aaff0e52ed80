import type { PlanPath } from '../../core/source.ts';
import type {
  CampaignCreditInput,
  CampaignSamplingInput,
  CountInput,
  FrequencyInput,
  RatioInput,
  StratumInput,
} from '../../schema/inputs.ts';
import { parseShare } from '../figures/share.ts';
import { sayUnknown } from '../names/find-name.ts';
import type { Ratio, Sampling, Stratum } from '../sampling.ts';
import type { Findings } from './findings.ts';
import { resolveObjects } from './resolve-objects.ts';
import { resolveRange } from './resolve-range.ts';
import type { Resolving } from './resolving.ts';

const ROOT: PlanPath = ['sampling'];
const DEFAULT_UNIT = '户';

/** How many of the objects are drawn: everything of a sampling but the objects themselves. */
export type Draw = Omit<Sampling, 'objects'>;
type DrawInput = Omit<CampaignSamplingInput, 'objects'>;

/** The sampling of a campaign with its ratios as whole numbers and money in 元. */
export function resolveSampling(resolving: Resolving, input: CampaignSamplingInput | undefined): Sampling | null {
  if (!input) return null;
  const objects = resolveObjects(resolving.findings, input.objects, [...ROOT, 'objects']);
  return { ...resolveDraw(resolving, input, ROOT), objects };
}

/** The ratios and numbers stated at `path`. */
export function resolveDraw(resolving: Resolving, input: DrawInput, path: PlanPath): Draw {
  const { findings } = resolving;
  return {
    path,
    ratio: ratioOf(findings, input.ratio, [...path, 'ratio']),
    credit: input.credit ? creditOf(resolving, input.credit, [...path, 'credit']) : null,
    minCount: input.minCount ?? null,
    count: countOf(findings, input.count, [...path, 'count']),
    frequency: frequencyOf(findings, input.frequency, [...path, 'frequency']),
    fullBelow: input.fullBelow ?? null,
    strata: (input.strata ?? []).map((stratum, index) => stratumOf(findings, stratum, [...path, 'strata', index])),
    rounding: input.rounding ?? null,
    exclude: (input.exclude ?? []).map((text, index) => ({ text, path: [...path, 'exclude', index] })),
  };
}

function whole(value: number): number {
  return value;
}

function ratioOf(findings: Findings, input: RatioInput | null | undefined, path: PlanPath): Ratio | null {
  if (!input) return null;
  const bound = resolveRange(findings, input, { path, read: parseShare });
  return bound && { ...bound, base: input.base ?? null, aggregate: input.aggregate ?? null };
}

function countOf(findings: Findings, input: CountInput | null | undefined, path: PlanPath): Sampling['count'] {
  if (!input) return null;
  const bound = resolveRange(findings, input, { path, read: whole });
  return bound && { ...bound, unit: input.unit ?? DEFAULT_UNIT };
}

function frequencyOf(findings: Findings, input: FrequencyInput | null | undefined, path: PlanPath): Sampling['frequency'] {
  if (!input) return null;
  const bound = resolveRange(findings, input, { path, read: whole });
  return bound && { ...bound, per: input.per };
}

function stratumOf(findings: Findings, input: StratumInput, path: PlanPath): Stratum {
  return {
    path,
    name: input.name,
    population: input.population ?? null,
    ratio: ratioOf(findings, input.ratio, [...path, 'ratio']),
    count: countOf(findings, input.count, [...path, 'count']),
  };
}

function creditOf(resolving: Resolving, input: CampaignCreditInput, path: PlanPath): NonNullable<Sampling['credit']> {
  const { profile, registry, findings } = resolving;
  const systems = registry.creditSystems.map(({ name }) => name);
  if (input.system !== undefined && !systems.includes(input.system)) {
    sayUnknown(findings, { kind: 'credit', written: input.system, path: [...path, 'system'], names: systems });
  }
  const classes = Object.entries(input.classes ?? {}).flatMap(([name, text]) => {
    const share = parseShare(text);
    return share === undefined ? [] : [[name, share] as const];
  });
  return {
    path,
    required: input.required ?? true,
    system: input.system ?? profile.creditSystem,
    classes: classes.length === 0 ? null : new Map(classes),
    populations: input.populations ? new Map(Object.entries(input.populations)) : null,
  };
}
