import type { Diagnostic, Outcome } from '../../core/diagnostic.ts';
import { type Place, type PlanPath, placeAt } from '../../core/source.ts';
import type { DisclosureInput, ProfileInput } from '../../schema/inputs.ts';
import { parsePeriod } from '../days/period.ts';
import { parseShare, type Share } from '../figures/share.ts';
import type { Findings } from '../resolve/findings.ts';
import type { Period } from '../schedule.ts';
import { checkProfileNames, type KnownToProfiles } from './check-profile-names.ts';
import type { Profile } from './profile.ts';
import { type ProfileLink, type ProfileTree, profileChain } from './profile-chain.ts';

const DEFAULT_CREDIT_SYSTEM = 'ABCD';
const DEFAULT_MAIL_DOMAINS = ['gov.cn'];
const DEFAULT_LEAD_WORKDAYS = 3;
const DEFAULT_INSPECTORS = 2; // 行政处罚法 Art. 42
const DEFAULT_PERIOD = '20wd'; // 政府信息公开条例 Art. 26
const DEFAULT_ANNUAL_PLAN_BY = '03-31';
const DEFAULT_YEARLY_SHARE = '3%';
const DEFAULT_CAMPAIGNS_PER_WEEK = 2;
const DEFAULT_PARTS = ['随机抽取', '拒绝签字处理'];
const DEFAULT_FOUND = [4, 5, 6, 7, 9];
const DEFAULT_ABNORMAL = [5];

/** A profile with what plans of its region and year inherit where they say nothing. */
export interface ResolvedProfile extends Profile {
  readonly defaults: {
    readonly schedule: NonNullable<ProfileInput['schedule']>;
    readonly inspectors: NonNullable<ProfileInput['inspectors']>;
    readonly inspectionNotice: NonNullable<ProfileInput['inspectionNotice']> | null;
    readonly disclosure: DisclosureInput;
  };
}

/**
 * Makes a profile of its file and those it extends: texts become numbers, and what they all leave out gets the product's
 * defaults. Names in it are held against what is `known`, where that is given. Without a value where nobody has the `id`.
 */
export function resolveProfile(
  id: string,
  trees: ReadonlyMap<string, ProfileTree>,
  known?: KnownToProfiles,
): Outcome<ResolvedProfile> {
  const links = profileChain(id, trees);
  const [own] = links;
  if (own === undefined) return { value: undefined, diagnostics: [] };
  const said = (): readonly Diagnostic[] => links.flatMap(({ findings }) => findings.diagnostics);
  const input = links.map((link) => link.input).reduceRight(inherit);
  const { region, registry } = input;
  if (region === undefined || registry === undefined) {
    sayMissing(own.findings, region === undefined ? REGION : REGISTRY);
    return { value: undefined, diagnostics: said() };
  }
  if (known) checkProfileNames(links, registry, known);
  const placeOf = (parameter: string): Place | null => placeIn(links, parameter.split('.'));
  return { value: { ...profileOf(id, { ...input, region, registry }), placeOf }, diagnostics: said() };
}

/** What a profile says over what the one it extends says; groups of parameters are joined key by key. */
function inherit(base: ProfileInput, own: ProfileInput): ProfileInput {
  return {
    ...base,
    ...own,
    template: own.template === null ? null : { ...outlinesOf(base), ...outlinesOf(own) },
    schedule: { ...base.schedule, ...own.schedule },
    inspectors: { ...base.inspectors, ...own.inspectors },
    disclosure: { ...base.disclosure, ...own.disclosure },
    limits: { ...base.limits, ...own.limits },
    requires: { ...base.requires, ...own.requires },
    outcomes: { ...base.outcomes, ...own.outcomes },
    closed: own.closed ?? false,
    enterprises: own.enterprises ?? null,
  };
}

/** A single word is the outline of campaigns. */
function outlinesOf({ template }: ProfileInput): Readonly<Record<string, string | null | undefined>> {
  return typeof template === 'string' ? { campaign: template } : { ...template };
}

function placeIn(links: readonly ProfileLink[], path: PlanPath): Place | null {
  const stating = links.find(({ findings }) => findings.positions.has(path));
  return stating === undefined ? null : placeAt(stating.findings.positions, path);
}

type Stated = ProfileInput & { readonly region: string; readonly registry: string };

function profileOf(id: string, input: Stated): Omit<ResolvedProfile, 'placeOf'> {
  const outlines = Object.entries(outlinesOf(input)).flatMap(([kind, name]) => (name ? [[kind, name] as const] : []));
  return {
    id,
    region: input.region,
    year: input.year,
    registry: input.registry,
    outlines: new Map(outlines),
    government: input.government ?? null,
    platform: input.platform ?? null,
    publishTo: input.publishTo ?? null,
    creditSystem: input.creditSystem ?? DEFAULT_CREDIT_SYSTEM,
    closed: input.closed ?? false,
    enterprises: input.enterprises ?? null,
    mailDomains: input.mailDomains ?? DEFAULT_MAIL_DOMAINS,
    limits: limitsOf(input.limits ?? {}),
    requires: {
      filing: input.requires?.filing ?? false,
      scanOnEntry: input.requires?.scanOnEntry ?? true,
      parts: input.requires?.parts ?? DEFAULT_PARTS,
    },
    outcomes: {
      found: input.outcomes?.found ?? DEFAULT_FOUND,
      abnormal: input.outcomes?.abnormal ?? DEFAULT_ABNORMAL,
    },
    defaults: {
      schedule: input.schedule ?? {},
      inspectors: input.inspectors ?? {},
      inspectionNotice: input.inspectionNotice ?? null,
      disclosure: input.disclosure ?? {},
    },
  };
}

function limitsOf(limits: NonNullable<ProfileInput['limits']>): Profile['limits'] {
  return {
    leadWorkdays: limits.leadWorkdays ?? DEFAULT_LEAD_WORKDAYS,
    inspectorsPerVisit: limits.inspectorsPerVisit ?? DEFAULT_INSPECTORS,
    resultsWithin: periodOf(limits.resultsWithin, DEFAULT_PERIOD),
    disclosureWithin: periodOf(limits.disclosureWithin, DEFAULT_PERIOD),
    annualPlanBy: limits.annualPlanBy === undefined ? DEFAULT_ANNUAL_PLAN_BY : limits.annualPlanBy,
    yearlyShare: shareOf(limits.yearlyShare, DEFAULT_YEARLY_SHARE),
    jointShare: shareOf(limits.jointShare, null),
    routineItemShare: shareOf(limits.routineItemShare, null),
    inspectionsPerYear: limits.inspectionsPerYear ?? null,
    campaignsPerWeek: limits.campaignsPerWeek === undefined ? DEFAULT_CAMPAIGNS_PER_WEEK : limits.campaignsPerWeek,
  };
}

/** Null turns a limit off; a limit left out is the default. */
function periodOf(text: string | null | undefined, missing: string): Period | null {
  return text === null ? null : (parsePeriod(text ?? missing) ?? null);
}

function shareOf(text: string | null | undefined, missing: string | null): Share | null {
  const stated = text === undefined ? missing : text;
  return stated === null ? null : (parseShare(stated) ?? null);
}

const REGION = { key: 'region', title: '地区', example: '石家庄市鹿泉区' } as const;
const REGISTRY = { key: 'registry', title: '登记目录', example: 'luquan' } as const;

function sayMissing(findings: Findings, { key, title, example }: typeof REGION | typeof REGISTRY): void {
  findings.add({
    rule: 'schema/missing-key',
    path: ['\u0000'],
    message: {
      zh: `缺少 \`${key}\`（${title}），应写明，如 \`${key}: ${example}\``,
      en: `Unexpected absence of \`${key}\`, expected a line such as \`${key}: ${example}\``,
    },
  });
}
