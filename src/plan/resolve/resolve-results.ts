import type { PlanPath } from '../../core/source.ts';
import type { ResultsEntityInput, ResultsInput } from '../../schema/inputs.ts';
import { itemReference } from '../names/find-item.ts';
import { rememberNames } from '../names/remember-names.ts';
import { splitNames } from '../names/split-names.ts';
import type { ItemReference, OrganReference } from '../registry/registry.ts';
import { sayCreditCode } from '../registry/say-credit-code.ts';
import type { DisposalAction, InspectedObject, ResultsPlan } from '../results.ts';
import { dayAt } from './findings.ts';
import { planReference } from './plan-reference.ts';
import { resolveCommon } from './resolve-common.ts';
import { resolveSchedule } from './resolve-schedule.ts';
import { resolveStatistics } from './resolve-statistics.ts';
import { organReference, platformReference, type Resolving } from './resolving.ts';

const USUAL_KIND = '企业';
const PERSON = '自然人';

/** Resolves the results of a campaign, typed one by one or read from a table. */
export function resolveResults(resolving: Resolving, input: ResultsInput): ResultsPlan {
  const { profile } = resolving;
  const common = resolveCommon(resolving, []);
  const names = nameLookups(resolving);
  return {
    ...common,
    kind: 'results',
    path: [],
    schedule: resolveSchedule(resolving, {}, { defaults: {}, issued: common.issued }),
    campaign: planReference(resolving, input.campaign, ['campaign']),
    publishTo: platformReference(resolving, input.publishTo, { path: ['publishTo'], fallback: profile.publishTo }),
    entities: (input.entities ?? []).map((entity, index) => entityOf(resolving, names, { entity, index })),
    statistics: resolveStatistics(resolving, input.statistics),
  };
}

type Look<T> = (at: { readonly written: string; readonly path: PlanPath }) => T;

interface NameLookups {
  /** Items of the organs that inspected before those of others. */
  items(names: readonly string[], owners: readonly OrganReference[], path: PlanPath): readonly ItemReference[];
  /** The organs a text names, parted by 、 where it names several. */
  organs(text: string, path: PlanPath): readonly OrganReference[];
}

function nameLookups(resolving: Resolving): NameLookups {
  const { names } = resolving.registry;
  const organ = rememberNames(resolving, organReference);
  const organNames = remembered((text) => splitNames(text, names.organs));
  const itemNames = remembered((text) => splitNames(text, names.items));
  const lookups = new Map<string, Look<ItemReference>>();
  return {
    organs: (text, path) => organNames(text).map((written) => organ({ written, path })),
    items: (texts, owners, path) => {
      const ids = owners.map(({ organ: { id } }) => id);
      const look = lookups.get(ids.join()) ?? rememberNames(resolving, (given, at) => itemReference(given, ids, at));
      lookups.set(ids.join(), look);
      return texts.flatMap((text, index) => itemNames(text).map((written) => look({ written, path: [...path, index] })));
    },
  };
}

function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const made = known.get(text) ?? work(text);
    known.set(text, made);
    return made;
  };
}

interface EntityArguments {
  readonly entity: ResultsEntityInput;
  readonly index: number;
}

function entityOf({ findings }: Resolving, names: NameLookups, { entity, index }: EntityArguments): InspectedObject {
  const path = ['entities', index];
  const kind = entity.kind ?? USUAL_KIND;
  const organs = organsOf(names, entity, path);
  const creditCode = entity.creditCode ?? null;
  if (kind !== PERSON) sayCreditCode(findings, creditCode, [...path, 'creditCode']);
  return {
    path,
    name: entity.name,
    creditCode,
    kind,
    area: entity.area ?? null,
    creditClass: entity.creditClass ?? null,
    items: names.items(entity.items ?? [], organs, [...path, 'items']),
    organs,
    inspectedOn: dayAt(findings, entity.inspectedOn, [...path, 'inspectedOn']),
    inspectorCount: entity.inspectorCount ?? entity.inspectors?.length ?? null,
    outcome: entity.outcome,
    findings: (entity.findings ?? []).map(({ item, text }, at) => ({
      item: item ?? null,
      text,
      path: [...path, 'findings', at],
    })),
    dispositions: actionsOf(entity.disposition),
    publishedOn: dayAt(findings, entity.publishedOn, [...path, 'publishedOn']),
    withheld: entity.withheld ? { basis: entity.withheld.basis, path: [...path, 'withheld'] } : null,
  };
}

function organsOf({ organs }: NameLookups, { org }: ResultsEntityInput, path: PlanPath): readonly OrganReference[] {
  const at = [...path, 'org'];
  if (typeof org === 'string') return organs(org, at);
  return (org ?? []).flatMap((text, index) => organs(text, [...at, index]));
}

function actionsOf(disposition: ResultsEntityInput['disposition']): readonly DisposalAction[] {
  return typeof disposition === 'string' ? [disposition] : (disposition ?? []);
}
