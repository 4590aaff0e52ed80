import type { AnnualPlan, Task } from '../../src/plan/annual-plan.ts';
import type { CampaignPlan } from '../../src/plan/campaign.ts';
import type { Day } from '../../src/plan/days/day.ts';
import type { DisposalsPlan } from '../../src/plan/disposals.ts';
import type { Share } from '../../src/plan/figures/share.ts';
import type { ItemList } from '../../src/plan/item-list.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { OrganReference } from '../../src/plan/registry/registry.ts';
import type { ResultsPlan } from '../../src/plan/results.ts';
import type { Sampling } from '../../src/plan/sampling.ts';
import type { Deadline, Span } from '../../src/plan/schedule.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';

/** What a fact is; which formats have to carry it is told below. */
export type FactName = keyof typeof carriedBy;
export type FactFormat = 'docx' | 'pdf' | 'html' | 'json' | 'csv' | 'xlsx';

/** Something a plan says, as a text, a day, a number or a share. */
export interface PlanFact {
  readonly name: FactName;
  readonly value: { readonly text: string } | { readonly day: Day } | { readonly number: number } | { readonly share: Share };
}

const documents = ['docx', 'pdf', 'html'] as const;
const data = ['json', 'csv'] as const;

/**
 * The formats that carry each fact. A document speaks of a deadline by its period, and the page counts the day; what a
 * document need not print, such as the number of objects, stands in the data; a workbook has what is counted in it.
 */
export const carriedBy = {
  title: [...documents, ...data, 'xlsx'],
  'document number': ['html', ...data],
  'day of issue': [...documents, ...data, 'xlsx'],
  'day of publication': ['html', ...data],
  issuer: [...documents, ...data],
  'title of a basis': [...documents, ...data],
  'number of a basis': data,
  'day of the schedule': [...documents, ...data],
  deadline: ['html', ...data],
  'day of a series': ['html', ...data],
  'day of a return': ['xlsx'],
  telephone: [...documents, ...data],
  department: [...documents, ...data, 'xlsx'],
  item: [...documents, ...data],
  'industry of objects': data,
  objects: [...documents, ...data],
  'number of objects': data,
  ratio: [...documents, ...data],
  'ratio of a class': [...documents, ...data],
  'least number': [...documents, ...data],
  'number drawn': [...documents, ...data],
  target: [...documents, ...data],
  task: [...documents, ...data, 'xlsx'],
  'department of a task': [...documents, ...data, 'xlsx'],
  'item of a task': [...documents, ...data],
  'month of a task': documents,
  'day of a task': [...data, 'xlsx'],
  object: [...documents, ...data, 'xlsx'],
  'code of an object': [...documents, ...data, 'xlsx'],
  outcome: [...documents, ...data, 'xlsx'],
  'department that inspected': [...documents, ...data, 'xlsx'],
  'item inspected': [...documents, ...data, 'xlsx'],
  'day of an inspection': [...documents, ...data, 'xlsx'],
  'object of a disposal': [...documents, ...data],
  measure: [...documents, ...data],
  'department that decided': [...documents, ...data],
  'day of a disposal': [...documents, ...data],
  'day a disposal began': data,
  'listed item': [...documents, ...data],
  'law of an item': [...documents, ...data],
} as const satisfies Readonly<Record<string, readonly FactFormat[]>>;

/** Everything a plan says that the public is to read. */
export function planFacts(plan: Plan): readonly PlanFact[] {
  return [...commonFacts(plan), ...factsOfKind(plan)];
}

function factsOfKind(plan: Plan): readonly PlanFact[] {
  switch (plan.kind) {
    case 'campaign':
      return campaignFacts(plan);
    case 'work-plan':
      return targetFacts(plan);
    case 'annual-plan':
      return taskFacts(plan);
    case 'item-list':
      return itemFacts(plan);
    case 'results':
      return resultFacts(plan);
    default:
      return disposalFacts(plan);
  }
}

function commonFacts({ number, issued, disclosure, issuers, basis, contacts, schedule }: Plan): readonly PlanFact[] {
  const { window, visits, phases, dispatch, confirmation, visitsBy, results, disposals, summary, reports, milestones } = schedule;
  const deadlines = [dispatch, confirmation, visitsBy, results, disposals, summary, ...reports, ...milestones];
  return [
    ...texts('document number', [number?.text]),
    ...days('day of issue', [issued]),
    ...days('day of publication', [disclosure.publishedOn]),
    ...texts(
      'issuer',
      issuers.map(({ organ }) => organ.name),
    ),
    ...texts(
      'title of a basis',
      basis.map(({ document }) => document.title),
    ),
    ...texts(
      'number of a basis',
      basis.map(({ document }) => document.number),
    ),
    ...[window, visits, ...phases].flatMap(spanDays),
    ...deadlines.flatMap((deadline) => (deadline ? deadlineDays(deadline) : [])),
    ...days(
      'day of a return',
      reports.flatMap(({ occurrences }) => occurrences.map(({ day }) => day)),
    ),
    ...texts(
      'telephone',
      contacts.flatMap(({ contact }) => (contact.publishable ? [contact.phone] : [])),
    ),
  ];
}

function spanDays(span: Span | null): readonly PlanFact[] {
  return days('day of the schedule', [span?.start, span?.end]);
}

function deadlineDays({ due, occurrences }: Deadline): readonly PlanFact[] {
  return [
    ...days('deadline', [due]),
    ...days(
      'day of a series',
      occurrences.map(({ day }) => day),
    ),
  ];
}

function campaignFacts({ departments, sampling }: CampaignPlan): readonly PlanFact[] {
  return [
    ...names(
      'department',
      departments.map(({ reference }) => reference),
    ),
    ...texts(
      'item',
      departments.flatMap(({ items }) => items.map(({ written }) => written)),
    ),
    ...(sampling ? [...objectFacts(sampling.objects), ...samplingFacts(sampling)] : []),
  ];
}

function objectFacts({ text, industries, population }: Sampling['objects']): readonly PlanFact[] {
  return [
    ...texts('objects', [text]),
    ...texts('industry of objects', industries),
    ...numbers('number of objects', [population]),
  ];
}

function samplingFacts({ ratio, credit, minCount, count, strata }: Omit<Sampling, 'objects'>): readonly PlanFact[] {
  return [
    ...shares('ratio', [ratio?.low, ratio?.high, ...strata.flatMap((stratum) => [stratum.ratio?.low, stratum.ratio?.high])]),
    ...shares('ratio of a class', [...(credit?.classes?.values() ?? [])]),
    ...numbers('least number', [minCount]),
    ...numbers('number drawn', [
      count?.low,
      count?.high,
      ...strata.flatMap((stratum) => [stratum.count?.low, stratum.count?.high]),
    ]),
  ];
}

function targetFacts({ targets }: WorkPlan): readonly PlanFact[] {
  return shares(
    'target',
    targets.flatMap(({ bound }) => [bound.low, bound.high]),
  );
}

function taskFacts({ tables }: AnnualPlan): readonly PlanFact[] {
  return tables.flatMap(({ tasks }) => tasks.flatMap(ofTask));
}

function ofTask({ name, items, objects, sampling, period, leads, leadWhen, partners }: Task): readonly PlanFact[] {
  const span = period?.span ?? null;
  const months = span === null || period?.text ? [] : [`${Number(span.start.slice(5, 7))}月`];
  return [
    ...texts('task', [name]),
    ...names('department of a task', [...leads, ...leadWhen.map(({ reference }) => reference), ...partners]),
    ...texts(
      'item of a task',
      items.map(({ written }) => written),
    ),
    ...(objects ? objectFacts(objects) : []),
    ...(sampling ? samplingFacts(sampling) : []),
    ...texts('month of a task', months),
    ...days('day of a task', [span?.start, span?.end]),
  ];
}

function itemFacts({ items }: ItemList): readonly PlanFact[] {
  return [
    ...texts(
      'listed item',
      items.map(({ item }) => item.name),
    ),
    ...texts(
      'law of an item',
      items.flatMap(({ item }) => item.legalBasis.map(({ law }) => law)),
    ),
  ];
}

function resultFacts({ entities }: ResultsPlan): readonly PlanFact[] {
  const shown = entities.filter(({ withheld, kind }) => withheld === null && kind !== '自然人');
  return shown.flatMap(({ name, creditCode, outcome, organs, items, inspectedOn, publishedOn }) => [
    ...texts('object', [name]),
    ...texts('code of an object', [creditCode]),
    ...texts('outcome', [outcome]),
    ...names('department that inspected', organs),
    ...texts(
      'item inspected',
      items.map(({ written }) => written),
    ),
    ...days('day of an inspection', [inspectedOn, publishedOn]),
  ]);
}

function disposalFacts({ entries }: DisposalsPlan): readonly PlanFact[] {
  const shown = entries.filter(({ withheld, kind }) => withheld === null && kind !== '自然人');
  return shown.flatMap(({ name, creditCode, action, organ, started, due, done, publishedOn }) => [
    ...texts('object of a disposal', [name, creditCode]),
    ...texts('measure', [action]),
    ...names('department that decided', organ ? [organ] : []),
    ...days('day of a disposal', [done, publishedOn]),
    ...days('day a disposal began', [started, due]),
  ]);
}

function texts(name: FactName, values: readonly (string | null | undefined)[]): readonly PlanFact[] {
  return values.flatMap((text) => (text ? [{ name, value: { text } }] : []));
}

function days(name: FactName, values: readonly (Day | null | undefined)[]): readonly PlanFact[] {
  return values.flatMap((day) => (day ? [{ name, value: { day } }] : []));
}

function numbers(name: FactName, values: readonly (number | null | undefined)[]): readonly PlanFact[] {
  return values.flatMap((number) => (typeof number === 'number' ? [{ name, value: { number } }] : []));
}

function shares(name: FactName, values: readonly (Share | null | undefined)[]): readonly PlanFact[] {
  return values.flatMap((share) => (share === null || share === undefined ? [] : [{ name, value: { share } }]));
}

/** Organs as readers meet them: as written, where that is a name and no id. */
function names(name: FactName, references: readonly OrganReference[]): readonly PlanFact[] {
  return texts(
    name,
    references.map(({ written, organ, sort }) => (sort === 'id' ? (organ.short ?? organ.name) : written)),
  );
}
