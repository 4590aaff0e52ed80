import type { DisposalsEntryInput, DisposalsInput } from '../../schema/inputs.ts';
import type { Disposal, DisposalsPlan } from '../disposals.ts';
import { rememberNames } from '../names/remember-names.ts';
import type { OrganReference } from '../registry/registry.ts';
import { sayCreditCode } from '../registry/say-credit-code.ts';
import { dayAt } from './findings.ts';
import { planReference } from './plan-reference.ts';
import { resolveCommon } from './resolve-common.ts';
import { resolveSchedule } from './resolve-schedule.ts';
import { organReference, platformReference, type Resolving } from './resolving.ts';

const USUAL_KIND = '企业';
const PERSON = '自然人';
/** An object named by its code alone. */
const CODE = /^[0-9A-Z]{18}$/;

type Look = ReturnType<typeof rememberNames<OrganReference>>;

/** Resolves what followed from the results of a campaign, typed one by one or read from a table. */
export function resolveDisposals(resolving: Resolving, input: DisposalsInput): DisposalsPlan {
  const { profile } = resolving;
  const common = resolveCommon(resolving, []);
  const organ = rememberNames(resolving, organReference);
  return {
    ...common,
    kind: 'disposals',
    path: [],
    schedule: resolveSchedule(resolving, {}, { defaults: {}, issued: common.issued }),
    results: planReference(resolving, input.results, ['results']),
    publishTo: platformReference(resolving, input.publishTo, { path: ['publishTo'], fallback: profile.publishTo }),
    entries: (input.entries ?? []).map((entry, index) => disposalOf(resolving, organ, { entry, index })),
  };
}

interface EntryArguments {
  readonly entry: DisposalsEntryInput;
  readonly index: number;
}

function disposalOf({ findings }: Resolving, organ: Look, { entry, index }: EntryArguments): Disposal {
  const path = ['entries', index];
  const kind = entry.kind ?? USUAL_KIND;
  const isCode = CODE.test(entry.entity);
  const creditCode = entry.creditCode ?? (isCode ? entry.entity : null);
  const codePath = [...path, entry.creditCode === undefined ? 'entity' : 'creditCode'];
  if (kind !== PERSON) sayCreditCode(findings, creditCode, codePath);
  return {
    path,
    name: isCode ? null : entry.entity,
    creditCode,
    kind,
    action: entry.action,
    organ: entry.org === undefined ? null : organ({ written: entry.org, path: [...path, 'org'] }),
    started: dayAt(findings, entry.started, [...path, 'started']),
    due: dayAt(findings, entry.due, [...path, 'due']),
    done: dayAt(findings, entry.done, [...path, 'done']),
    documentNumber: entry.documentNumber ?? null,
    publishedOn: dayAt(findings, entry.publishedOn, [...path, 'publishedOn']),
    remarks: entry.remarks ?? null,
    withheld: entry.withheld ? { basis: entry.withheld.basis, path: [...path, 'withheld'] } : null,
  };
}
