import type { PlanInput } from '../../schema/inputs.ts';
import type { Day } from '../days/day.ts';
import type { Typed } from '../entity.ts';
import { findName } from '../names/find-name.ts';
import type { AsIssued, Attachment, IssueNumber, PlanCommon } from '../plan-common.ts';
import type { CitedDocument, DocumentReference } from '../registry/registry.ts';
import { collectProse } from './collect-prose.ts';
import { dayAt } from './findings.ts';
import { planReference } from './plan-reference.ts';
import { resolveElements } from './resolve-elements.ts';
import { resolveIssuers } from './resolve-issuers.ts';
import { organReference, organReferences, type Resolving, typed } from './resolving.ts';
import { sayEndBeforeStart } from './say-end-before-start.ts';
import { sayOtherYear } from './say-other-year.ts';

const YEAR_FOLDER = /^\d{4}$/;

/** What plans of every kind have: papers, names, days, typed sentences. `ownProse` are the sentences of its kind. */
export function resolveCommon(resolving: Resolving, ownProse: readonly Typed[]): Omit<PlanCommon, 'path' | 'schedule'> {
  const { id, input, profile, findings } = resolving;
  const issuers = resolveIssuers(resolving, input.issuers);
  sayOtherYear(resolving);
  const issuance = issuanceOf(resolving);
  return {
    id,
    area: areaOf(id),
    profile,
    positions: findings.positions,
    ...issuance,
    year: input.year,
    asOf: resolving.asOf,
    title: typed(input.title, ['title']),
    period: 'period' in input ? (input.period ?? null) : null,
    sequence: 'sequence' in input ? (input.sequence ?? null) : null,
    issuers,
    ...resolveElements(resolving),
    notice: input.notice ?? false,
    number: numberOf(input, issuers),
    addressees: organReferences(resolving, input.addressees, ['addressees']),
    copiesTo: organReferences(resolving, input.copiesTo, ['copiesTo']),
    imprint: imprintOf(resolving, issuers, issuance.issued),
    disclosure: disclosureOf(resolving),
    contacts: contactsOf(resolving),
    basis: basisOf(resolving),
    attachments: (input.attachments ?? []).map(({ form, title, blankRows, noun, detached }, index) => ({
      form,
      ...layoutOf(resolving, form),
      title: title ?? null,
      blankRows: blankRows ?? 1,
      noun: noun ?? null,
      detached: detached ?? false,
      path: ['attachments', index],
    })),
    overrides: new Map(
      Object.entries(input.overrides ?? {}).map(([key, text]) => [key, { id: key, text, path: ['overrides', key] }]),
    ),
    asIssued: input.asIssued ? asIssuedOf(input.asIssued) : null,
    prose: collectProse(input, ownProse),
    waivers: (input.waivers ?? []).map(({ rule, path, reason, by, until }, index) => ({
      rule,
      at: path ?? '',
      reason,
      by,
      until: dayAt(findings, until, ['waivers', index, 'until']),
      path: ['waivers', index],
    })),
  };
}

/** The statistics form a registry adds; nothing for a standard one. */
function layoutOf({ registry }: Resolving, form: string): Pick<Attachment, 'layout'> {
  const layout = registry.forms.find(({ id }) => id === form);
  return layout ? { layout } : {};
}

type Issuance = Pick<PlanCommon, 'status' | 'version' | 'supersedes' | 'issued' | 'effective' | 'expires' | 'filed'>;

/** Whether the plan is in force, since when and in place of which. */
function issuanceOf(resolving: Resolving): Issuance {
  const issuance = datedIssuance(resolving);
  const { issued, effective, expires } = issuance;
  const start = effective ?? issued;
  if (start !== null && expires !== null && expires < start) {
    const startPath = [effective === null ? 'issued' : 'effective'];
    sayEndBeforeStart(resolving.findings, { start, end: expires, path: ['expires'], startPath });
  }
  return issuance;
}

function datedIssuance(resolving: Resolving): Issuance {
  const { input, findings } = resolving;
  return {
    status: input.status ?? '草稿',
    version: input.version ?? null,
    supersedes: input.supersedes ? planReference(resolving, input.supersedes, ['supersedes']) : null,
    issued: dayAt(findings, input.issued, ['issued']),
    effective: dayAt(findings, input.effective, ['effective']),
    expires: dayAt(findings, input.expires, ['expires']),
    filed: dayAt(findings, input.filed, ['filed']),
  };
}

/** The folders before the year's: `luquan/2026/joint-02` → `luquan`. */
function areaOf(id: string): string {
  const folders = id.split('/').slice(0, -1);
  const year = folders.findLastIndex((folder) => YEAR_FOLDER.test(folder));
  return folders.slice(0, year === -1 ? folders.length : year).join('/');
}

function numberOf(input: PlanInput, issuers: PlanCommon['issuers']): IssueNumber | null {
  if (!input.number) return null;
  const prefix = input.number.prefix ?? issuers[0]?.organ.documentPrefix ?? '';
  const year = input.number.year ?? input.year;
  const { sequence } = input.number;
  return { prefix, year, sequence, text: `${prefix}〔${year}〕${sequence}号`, path: ['number'] };
}

/** Printed by the first issuer on the day of issue, where it does not say otherwise. */
function imprintOf(resolving: Resolving, issuers: PlanCommon['issuers'], issued: Day | null): PlanCommon['imprint'] {
  const { input, findings } = resolving;
  if (!input.imprint) return null;
  const { org, date } = input.imprint;
  const organ = org === undefined ? issuers[0] : organReference(resolving, { written: org, path: ['imprint', 'org'] });
  return organ ? { organ, date: dayAt(findings, date, ['imprint', 'date']) ?? issued, path: ['imprint'] } : null;
}

function disclosureOf({ input, profile, findings }: Resolving): PlanCommon['disclosure'] {
  const stated = { ...profile.defaults.disclosure, ...input.disclosure };
  return {
    path: ['disclosure'],
    type: stated.type ?? null,
    reason: stated.reason ?? null,
    indexNumber: stated.indexNumber ?? null,
    theme: stated.theme ?? null,
    genre: stated.genre ?? null,
    column: stated.column ?? null,
    publishedOn: dayAt(findings, stated.publishedOn, ['disclosure', 'publishedOn']),
  };
}

function contactsOf({ input, registry, findings, asOf }: Resolving): PlanCommon['contacts'] {
  return (input.contacts ?? []).flatMap((written, index) => {
    const path = ['contacts', index];
    const match = findName(findings, { kind: 'contact', written, path, book: registry.names.contacts, day: asOf });
    if (!match) return [];
    const organ = registry.organs.find(({ id }) => id === match.entry.organ) ?? null;
    return [{ contact: match.entry, organ, path }];
  });
}

function basisOf({ input, registry, findings, asOf }: Resolving): readonly DocumentReference[] {
  return (input.basis ?? []).map((written, index) => {
    const path = ['basis', index];
    const match = findName(findings, { kind: 'document', written, path, book: registry.names.documents, day: asOf });
    return { written, path, document: match?.entry ?? unknownDocument(written) };
  });
}

function unknownDocument(title: string): CitedDocument {
  return { id: title, title, number: null, issuer: null, date: null, kind: null, status: null, until: null, url: null };
}

function asIssuedOf(input: NonNullable<PlanInput['asIssued']>): AsIssued {
  return {
    path: ['asIssued'],
    numbers: new Map(Object.entries(input.numbers ?? {})),
    items: new Map(Object.entries(input.items ?? {})),
    attachmentLabel: input.attachmentLabel ?? null,
    attachmentList: input.attachmentList ?? true,
    imprint: input.imprint ?? null,
    organLine: input.organLine ?? null,
    addressee: input.addressee ?? null,
    mark: input.mark ?? null,
    signature: input.signature ?? null,
    note: input.note ?? null,
  };
}
