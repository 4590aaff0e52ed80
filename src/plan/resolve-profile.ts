import type { Outcome } from '../core/diagnostic.ts';
import type { Positions } from '../core/source.ts';
import type { DisclosureInput, ProfileInput } from '../schema/inputs.ts';
import { parsePeriod } from './period.ts';
import type { Period, Profile } from './plan.ts';
import { parseShare, type Share } from './share.ts';

const DEFAULT_CREDIT_SYSTEM = 'ABCD';
const DEFAULT_MAIL_DOMAINS = ['gov.cn'];
const DEFAULT_LEAD_WORKDAYS = 3;
const DEFAULT_INSPECTORS = 2; // 行政处罚法 Art. 42
const DEFAULT_PERIOD = '20wd'; // 政府信息公开条例 Art. 26
const DEFAULT_ANNUAL_PLAN_BY = '03-31';
const DEFAULT_YEARLY_SHARE = '3%';
const DEFAULT_PARTS = ['随机抽取', '拒绝签字处理'];

/** A profile with what plans of its region and year inherit where they say nothing. */
export interface ResolvedProfile extends Profile {
  readonly defaults: {
    readonly schedule: NonNullable<ProfileInput['schedule']>;
    readonly inspectors: NonNullable<ProfileInput['inspectors']>;
    readonly inspectionNotice: NonNullable<ProfileInput['inspectionNotice']> | null;
    readonly disclosure: DisclosureInput;
  };
}

/** Makes a profile of its file: texts become numbers, and what the file leaves out gets the product's defaults. */
export function resolveProfile(id: string, input: ProfileInput, _positions: Positions): Outcome<ResolvedProfile> {
  const value: ResolvedProfile = {
    id,
    region: input.region,
    year: input.year,
    registry: input.registry,
    template: input.template ?? null,
    government: input.government ?? null,
    platform: input.platform ?? null,
    publishTo: input.publishTo ?? null,
    creditSystem: input.creditSystem ?? DEFAULT_CREDIT_SYSTEM,
    closed: input.closed ?? false,
    mailDomains: input.mailDomains ?? DEFAULT_MAIL_DOMAINS,
    limits: limitsOf(input.limits ?? {}),
    requires: {
      filing: input.requires?.filing ?? false,
      scanOnEntry: input.requires?.scanOnEntry ?? true,
      parts: input.requires?.parts ?? DEFAULT_PARTS,
    },
    defaults: {
      schedule: input.schedule ?? {},
      inspectors: input.inspectors ?? {},
      inspectionNotice: input.inspectionNotice ?? null,
      disclosure: input.disclosure ?? {},
    },
  };
  return { value, diagnostics: [] };
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
