import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { AnnualPlan } from '../../../src/plan/annual-plan.ts';
import type { CampaignPlan } from '../../../src/plan/campaign.ts';
import type { DisposalsPlan } from '../../../src/plan/disposals.ts';
import type { ItemList } from '../../../src/plan/item-list.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { ResultsPlan } from '../../../src/plan/results.ts';
import type { Deadline, Schedule } from '../../../src/plan/schedule.ts';
import type { WorkPlan } from '../../../src/plan/work-plan.ts';
import type { PublicData } from '../../../src/schema/public-data.ts';
import { publicDocuments } from '../../support/public-documents.ts';

const schema = JSON.parse(readFileSync('schemas/public-data.schema.json', 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true });
const validate = ajv.compile(schema);

const roots = await Promise.all(['', 'test/fixtures/other-districts'].map(publicDocuments));
const documents = roots.flat();

test.each(documents)('the data of $data.id answer to their schema, and are those of the plan', ({ plan, manuscript, data }) => {
  validate(JSON.parse(JSON.stringify(data)));
  expect(validate.errors).toBeNull();
  expect(data).toMatchObject({
    id: plan.id,
    title: manuscript.title,
    draft: false,
    status: plan.status,
    year: plan.year,
    region: plan.profile.region,
    number: plan.number?.text ?? null,
    issued: plan.issued,
    filed: plan.filed,
    publishedOn: plan.disclosure.publishedOn,
    supersedes: plan.supersedes?.text ?? null,
    sequence: plan.sequence,
    version: plan.version,
    basis: plan.basis.map(({ document }) => ({ title: document.title, number: document.number, date: document.date })),
  });
  expect(data.issuers.map(({ name }) => name)).toEqual(plan.issuers.map(({ organ }) => organ.name));
  expect(data.addressees).toEqual(plan.addressees.map(({ organ }) => organ.name));
  expectSchedule(data, plan.schedule);
  expectKind(data, plan);
});

test('every kind of plan has been seen, and every key of the schema', () => {
  expect(new Set(documents.map(({ data }) => data.kind)).size).toBe(6);
  const met = new Set(documents.flatMap(({ data }) => Object.keys(data)));
  expect(Object.keys(schema.properties).filter((key) => !met.has(key))).toEqual([]);
});

test('an unknown key, or a day that is none, does not answer to the schema', () => {
  const [first] = documents;
  expect(validate({ ...first?.data, more: 1 })).toBe(false);
  expect(validate({ ...first?.data, issued: '2026年7月' })).toBe(false);
  expect(validate({ ...first?.data, kind: 'other' })).toBe(false);
});

test('neither persons nor the words of findings and remarks are in the data', () => {
  for (const { plan, data } of documents) {
    const said = JSON.stringify({ ...data, inspections: [], disposals: [] });
    const persons = plan.contacts.flatMap(({ contact }) => contact.person ?? []);
    const signers = [...plan.signers.map(({ text }) => text), ...plan.stamps.map(({ name }) => name)];
    const findings = plan.kind === 'results' ? plan.entities.flatMap((entity) => entity.findings.map(({ text }) => text)) : [];
    const remarks = plan.kind === 'disposals' ? plan.entries.flatMap((entry) => entry.remarks ?? []) : [];
    const hidden = [...persons, ...signers, ...findings, ...remarks].filter((text) => text.length > 1);
    expect([data.id, hidden.filter((text) => said.includes(text))]).toEqual([data.id, []]);
  }
});

function expectSchedule({ schedule: told }: PublicData, schedule: Schedule): void {
  const days = (span: { readonly start: string; readonly end: string } | null) => span && [span.start, span.end];
  expect([days(told.window), days(told.visits)]).toEqual([days(schedule.window), days(schedule.visits)]);
  expect(told.phases.map(({ name, start, end }) => [name, start, end])).toEqual(
    schedule.phases.map(({ name, start, end }) => [name, start, end]),
  );
  const { dispatch, confirmation, visitsBy, results, disposals, summary, reports, milestones } = schedule;
  const all: readonly (Deadline | null)[] = [
    ...[dispatch, confirmation, visitsBy, results, disposals, summary],
    ...reports,
    ...milestones,
  ];
  expect(told.deadlines.map(({ name, due, dates }) => [name, due, dates])).toEqual(
    all.flatMap((each) => (each ? [[each.name, each.due, each.occurrences.map(({ day }) => day)]] : [])),
  );
}

function expectKind(data: PublicData, plan: Plan): void {
  if (plan.kind === 'campaign') expectCampaign(data, plan);
  else if (plan.kind === 'work-plan') expectWorkPlan(data, plan);
  else if (plan.kind === 'annual-plan') expectAnnualPlan(data, plan);
  else if (plan.kind === 'item-list') expectItemList(data, plan);
  else if (plan.kind === 'results') expectResults(data, plan);
  else expectDisposals(data, plan);
}

function expectCampaign({ departments = [], sampling, implements: rows }: PublicData, plan: CampaignPlan): void {
  expect(departments.map(({ fullName, role, items }) => [fullName, role, items.map(({ name }) => name)])).toEqual(
    plan.departments.map(({ reference, role, items }) => [reference.organ.name, role, items.map(({ written }) => written)]),
  );
  expect(rows).toEqual(plan.planRows.map(({ text }) => text));
  const { ratio, count, objects, minCount } = plan.sampling ?? {};
  expect(sampling?.objects?.population).toBe(objects?.population);
  expect(sampling?.minCount).toBe(minCount);
  expect([sampling?.ratio?.lowPercent, sampling?.ratio?.highPercent]).toEqual([
    ratio ? ratio.low / 100 : undefined,
    ratio ? ratio.high / 100 : undefined,
  ]);
  expect([sampling?.count?.low, sampling?.count?.high]).toEqual([count?.low, count?.high]);
  const classes = plan.sampling?.credit?.classes ?? new Map();
  expect(sampling?.credit?.classes.flatMap(({ name, percent }) => (percent === null ? [] : [[name, percent]])) ?? []).toEqual(
    [...classes].map(([name, share]) => [name, share / 100]),
  );
}

function expectWorkPlan({ targets }: PublicData, plan: WorkPlan): void {
  expect(targets?.map(({ metric, lowPercent }) => [metric, lowPercent])).toEqual(
    plan.targets.map(({ metric, bound }) => [metric, bound.low / 100]),
  );
}

function expectAnnualPlan({ tasks }: PublicData, plan: AnnualPlan): void {
  const own = plan.tables.flatMap((table) => table.tasks);
  expect(tasks?.map(({ number, name, period }) => [number, name, period?.start, period?.end])).toEqual(
    own.map(({ number, name, period }) => [number, name, orNull(period, period?.span?.start), orNull(period, period?.span?.end)]),
  );
  expect(tasks?.map(({ objects, sampling }) => [objects?.population, sampling?.ratio?.lowPercent])).toEqual(
    own.map(({ objects, sampling }) => [objects?.population, sampling?.ratio ? sampling.ratio.low / 100 : undefined]),
  );
}

/** What a task without a period does not have at all, and one in words has as null. */
function orNull<T>(whole: unknown, value: T | undefined): T | null | undefined {
  return whole === null ? undefined : (value ?? null);
}

function expectItemList({ items = [], edition }: PublicData, plan: ItemList): void {
  expect(edition).toBe(plan.edition);
  expect(items.map(({ name }) => name).toSorted()).toEqual(plan.items.map(({ item }) => item.name).toSorted());
  expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1));
}

function expectResults({ inspections, campaign, resultTotals }: PublicData, plan: ResultsPlan): void {
  const shown = plan.entities.filter(({ withheld, kind }) => withheld === null && kind !== '自然人');
  expect(campaign).toBe(plan.campaign.text);
  const told = inspections?.filter(({ kind }) => kind !== '自然人');
  expect(told?.map(({ name, creditCode, inspectedOn, outcome }) => [name, creditCode, inspectedOn, outcome])).toEqual(
    shown.map(({ name, creditCode, inspectedOn, outcome }) => [name, creditCode, inspectedOn, outcome]),
  );
  expect(resultTotals?.outcomes.reduce((sum, { count }) => sum + count, 0)).toBe(resultTotals?.checked);
}

function expectDisposals({ disposals, results, disposalTotals }: PublicData, plan: DisposalsPlan): void {
  expect(results).toBe(plan.results.text);
  expect(disposals?.map(({ name, action, done }) => [name, action, done])).toEqual(
    plan.entries.filter(({ withheld }) => withheld === null).map(({ name, action, done }) => [name, action, done]),
  );
  expect(disposalTotals?.cases).toBe(plan.entries.length);
}
