import type { PlanInput } from '../schema/inputs.ts';
import { collectProse } from './collect-prose.ts';
import { findName } from './find-name.ts';
import { dayAt } from './findings.ts';
import type { AsIssued, DocumentReference, IssueNumber, PlanCommon, Typed } from './plan.ts';
import { organReference, organReferences, type Resolving, typed } from './resolving.ts';

const MARK_SUFFIX = '文件'; // GB/T 9704-2012, 7.2.4
const YEAR_FOLDER = /^\d{4}$/;

/** What plans of every kind have: papers, names, days, typed sentences. `ownProse` are the sentences of its kind. */
export function resolveCommon(resolving: Resolving, ownProse: readonly Typed[]): Omit<PlanCommon, 'path' | 'schedule'> {
  const { id, input, profile, findings } = resolving;
  const issuers = organReferences(resolving, input.issuers, ['issuers']);
  return {
    id,
    area: areaOf(id),
    profile,
    positions: findings.positions,
    status: input.status ?? '草稿',
    year: input.year,
    title: typed(input.title, ['title']),
    period: 'period' in input ? (input.period ?? null) : null,
    sequence: 'sequence' in input ? (input.sequence ?? null) : null,
    issuers,
    issued: dayAt(findings, input.issued, ['issued']),
    filed: dayAt(findings, input.filed, ['filed']),
    mark: input.mark ? organReference(resolving, { written: input.mark, path: ['mark'] }) : null,
    markSuffix: input.markSuffix ?? MARK_SUFFIX,
    notice: input.notice ?? false,
    number: numberOf(input, issuers),
    addressees: organReferences(resolving, input.addressees, ['addressees']),
    copiesTo: organReferences(resolving, input.copiesTo, ['copiesTo']),
    imprint: imprintOf(resolving, issuers),
    disclosure: disclosureOf(resolving),
    contacts: contactsOf(resolving),
    basis: basisOf(resolving),
    attachments: (input.attachments ?? []).map(({ form, title, blankRows, noun }, index) => ({
      form,
      title: title ?? null,
      blankRows: blankRows ?? 1,
      noun: noun ?? null,
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

function imprintOf(resolving: Resolving, issuers: PlanCommon['issuers']): PlanCommon['imprint'] {
  const { input, findings } = resolving;
  if (!input.imprint) return null;
  const { org, date } = input.imprint;
  const organ = org === undefined ? issuers[0] : organReference(resolving, { written: org, path: ['imprint', 'org'] });
  const day = date === undefined ? dayAt(findings, input.issued, ['issued']) : dayAt(findings, date, ['imprint', 'date']);
  return organ && day !== null ? { organ, date: day, path: ['imprint'] } : null;
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

function contactsOf({ input, registry, findings }: Resolving): PlanCommon['contacts'] {
  return (input.contacts ?? []).flatMap((written, index) => {
    const path = ['contacts', index];
    const contact = findName(findings, {
      kind: 'contact',
      written,
      path,
      entries: registry.contacts,
      namesOf: ({ id, person }) => [[id], [person]],
    });
    return contact ? [{ contact, path }] : [];
  });
}

function basisOf({ input, registry, findings }: Resolving): readonly DocumentReference[] {
  return (input.basis ?? []).map((written, index) => {
    const path = ['basis', index];
    const found = findName(findings, {
      kind: 'document',
      written,
      path,
      entries: registry.documents,
      namesOf: ({ id, title, number }) => [[id, title, number]],
    });
    return {
      written,
      path,
      document: found ?? { id: written, title: written, number: null, issuer: null, date: null, kind: null },
    };
  });
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
