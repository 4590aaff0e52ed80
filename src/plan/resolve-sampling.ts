import type { PlanPath } from '../core/source.ts';
import type {
  CampaignCapitalInput,
  CampaignCreditInput,
  CampaignObjectsInput,
  CampaignRatioInput,
  CampaignSamplingInput,
} from '../schema/inputs.ts';
import { dayAt } from './findings.ts';
import type { Ratio, Sampling } from './plan.ts';
import { resolveBound } from './resolve-bound.ts';
import type { Resolving } from './resolving.ts';
import { parseShare } from './share.ts';

const ROOT: PlanPath = ['sampling'];
const DEFAULT_UNIT = '户';
const FACTORS: Readonly<Record<string, bigint>> = { 元: 1n, 万元: 10_000n, 亿元: 100_000_000n };
const SCALE = 1_000_000n;

/** The sampling of a campaign with its ratios as whole numbers and money in 元. */
export function resolveSampling(resolving: Resolving, input: CampaignSamplingInput | undefined): Sampling | null {
  if (!input) return null;
  const count = input.count ? resolveBound(input.count, [...ROOT, 'count'], (value) => value) : null;
  return {
    path: ROOT,
    objects: objectsOf(resolving, input.objects),
    ratio: input.ratio ? ratioOf(input.ratio, [...ROOT, 'ratio']) : null,
    credit: input.credit ? creditOf(resolving, input.credit) : null,
    minCount: input.minCount ?? null,
    count: count && { ...count, unit: input.count?.unit ?? DEFAULT_UNIT },
    fullBelow: input.fullBelow ?? null,
  };
}

function objectsOf({ findings }: Resolving, input: CampaignObjectsInput): Sampling['objects'] {
  const path = [...ROOT, 'objects'];
  return {
    path,
    text: input.text,
    industries: input.industries ?? [],
    kinds: input.kinds ?? [],
    population: input.population ?? null,
    asOf: dayAt(findings, input.asOf, [...path, 'asOf']),
    capital: input.capital ? capitalOf(input.capital, [...path, 'capital']) : null,
    region: input.region ?? null,
  };
}

function capitalOf(input: CampaignCapitalInput, path: PlanPath): NonNullable<Sampling['objects']['capital']> {
  return {
    path,
    text: input.text ?? capitalText(input),
    min: input.min === undefined ? null : yuan(input.min),
    max: input.max === undefined ? null : yuan(input.max),
    minIncluded: input.minIncluded ?? null,
    maxIncluded: input.maxIncluded ?? null,
  };
}

function capitalText({ min, max }: CampaignCapitalInput): string {
  if (min !== undefined && max !== undefined) return `${min}至${max}`;
  return min === undefined ? `${max ?? ''}以下` : `${min}以上`;
}

/** `500万元` → 5000000, `0.5亿元` → 50000000, without floating point on the way. */
function yuan(text: string): number | null {
  const [, whole = '', decimals = '', unit = ''] = /^(\d+)(?:\.(\d+))?(元|万元|亿元)$/.exec(text) ?? [];
  const factor = FACTORS[unit];
  if (factor === undefined) return null;
  const scaled = BigInt(whole) * SCALE + BigInt(decimals.padEnd(6, '0'));
  return Number((scaled * factor) / SCALE);
}

function ratioOf(input: CampaignRatioInput, path: PlanPath): Ratio | null {
  const bound = resolveBound(input, path, parseShare);
  return bound && { ...bound, base: input.base ?? null, aggregate: input.aggregate ?? null };
}

function creditOf({ profile }: Resolving, input: CampaignCreditInput): NonNullable<Sampling['credit']> {
  const classes = Object.entries(input.classes ?? {}).flatMap(([name, text]) => {
    const share = parseShare(text);
    return share === undefined ? [] : [[name, share] as const];
  });
  return {
    path: [...ROOT, 'credit'],
    required: input.required ?? true,
    system: input.system ?? profile.creditSystem,
    classes: classes.length === 0 ? null : new Map(classes),
  };
}
