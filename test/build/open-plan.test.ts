import { expect, test } from 'vitest';
import { openPlan } from '../../src/build/open-plan.ts';
import { readSharedAnew } from '../../src/build/shared/shared-inputs.ts';
import type { Stages } from '../../src/build/stages.ts';
import type { TableFile } from '../../src/build/tables/table-file.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { todayOn } from '../../src/plan/days/today.ts';
import { day } from '../support/plans.ts';
import { fakeStages } from './fake-stages.ts';

const PLAN = 'plans/a/2026/x.yaml';
const PROFILE = 'plans/profiles/p.yaml';
const OUTLINE = 'templates/campaign/outline.yaml';
const CAMPAIGN = 'kind: campaign\nprofile: p\ntitle: 甲\n';
const today = day('2026-07-01');

interface Given {
  readonly stages?: Partial<Stages>;
  readonly tables?: readonly TableFile[];
  readonly files?: Readonly<Record<string, string>>;
}

function opened(text: string, { stages = {}, tables = [], files = {} }: Given = {}) {
  const all = { ...fakeStages, ...stages };
  const root = {
    [PROFILE]: 'region: 甲\n',
    [OUTLINE]: 'id: campaign\n',
    'templates/results/outline.yaml': 'id: results\n',
    ...files,
  };
  const sources = Object.entries(root).map(([path, each]) => ({ path, text: each }));
  const shared = readSharedAnew({ sources, builtIn: [], unreadable: [] }, all);
  const plan = openPlan({
    ...{ id: 'a/2026/x', area: 'a', source: { path: PLAN, text }, shared, planIds: new Set(['a/2026/x']), stages: all },
    ...{ tables: new Map(tables.map((table) => [table.path, table])), options: { today, draft: false } },
  });
  const ground = { ledger: plan.plan ? [plan.plan] : [], paths: [PLAN, 'plans/a/2026/y.yaml'], shared, today: todayOn(today) };
  return { plan: plan.plan, finish: () => plan.finish(ground) };
}

const rules = ({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) => diagnostics.map(({ rule }) => rule);
const said = (rule: string, given: Partial<Diagnostic> = {}): Diagnostic => ({
  ...{ rule, severity: 'error', message: { zh: '有误', en: 'wrong' }, file: PLAN },
  ...given,
});

test('a plan is finished the same however often it is asked for', () => {
  const plan = opened(`${CAMPAIGN}flaw: 1\n`, { stages: { composeDocument: composingWith(said('outline/unknown-sentence')) } });
  const first = plan.finish();
  expect(rules(first)).toEqual(['outline/unknown-sentence', 'dates/early']);
  expect(plan.finish()).toEqual(first);
});

test('its files are its own, what it stands on and its outline, each once', () => {
  expect(opened(CAMPAIGN).finish().inputs).toEqual([PLAN, PROFILE, OUTLINE]);
});

test('an annual plan, which lists the campaigns of its folder, is made of all their files', () => {
  const files = { 'templates/annual-plan/outline.yaml': 'id: annual-plan\n' };
  expect(opened('kind: annual-plan\nprofile: p\n', { files }).finish().inputs).toEqual([
    ...[PLAN, PROFILE, 'plans/a/2026/y.yaml'],
    'templates/annual-plan/outline.yaml',
  ]);
});

test.each([
  ['cannot be read', 'kind: [\n', 'yaml/unclosed'],
  ['is of no kind', 'kind: memo\n', 'schema/value-not-allowed'],
  ['names no profile', 'kind: campaign\nyear: 2026\n', 'schema/missing-key'],
])('a plan that %s has no facts, and that alone is said', (_, text, rule) => {
  const plan = opened(text);
  expect(plan.plan).toBeUndefined();
  expect(plan.finish()).toMatchObject({ plan: undefined, manuscript: undefined });
  expect(rules(plan.finish())).toEqual([rule]);
});

test('a plan whose table cannot be read is told of its own text too, and has no facts', () => {
  const results = 'kind: results\nprofile: p\nfrom: rows.csv\n';
  expect(opened(results).plan).toBeUndefined();
  expect(opened(results).finish().inputs).toEqual([PLAN, 'plans/a/2026/rows.csv']);
  expect(rules(opened(results).finish())).toEqual(['tables/file-missing']);
  expect(rules(opened(`${results}fault: 1\n`).finish())).toEqual(['tables/file-missing', 'schema/unknown-key']);
});

test('half a plan is composed and not judged', () => {
  const finished = opened(`${CAMPAIGN}flaw: 【填 天数】\n`).finish();
  expect(rules(finished)).toEqual(['text/placeholder-left']);
  expect(finished.manuscript?.title).toBe('甲/campaign');
});

/** Stages that compose, and say this as they do. */
function composingWith(...diagnostics: readonly Diagnostic[]): Stages['composeDocument'] {
  return (...given) => ({ ...fakeStages.composeDocument(...given), diagnostics });
}

test('what could not be resolved is said where it was typed, and not again of the sentences that lack it', () => {
  const resolvePlan: Stages['resolvePlan'] = (given) => ({
    ...fakeStages.resolvePlan(given),
    diagnostics: [said('names/unknown')],
  });
  const composeDocument = composingWith(said('outline/unknown-reference'));
  expect(rules(opened(CAMPAIGN, { stages: { composeDocument } }).finish())).toEqual(['outline/unknown-reference']);
  expect(rules(opened(CAMPAIGN, { stages: { resolvePlan, composeDocument } }).finish())).toEqual(['names/unknown']);
});

test('a rule is silent of a place that is said to be wrong already', () => {
  const stages: Partial<Stages> = {
    resolvePlan: (given) => {
      const place = { source: given.positions.source, range: given.positions.locateKey(['flaw']) };
      return { ...fakeStages.resolvePlan(given), diagnostics: [said('names/unknown', { place })] };
    },
  };
  expect(rules(opened(`${CAMPAIGN}flaw: 1\n`, { stages }).finish())).toEqual(['names/unknown']);
});

test('an outline nobody has leaves the facts, which are judged', () => {
  const files = { [PROFILE]: 'template: own\n' };
  const finished = opened(`${CAMPAIGN}flaw: 1\n`, { files }).finish();
  expect(rules(finished)).toEqual(['names/unknown', 'dates/early']);
  expect([finished.plan === undefined, finished.manuscript]).toEqual([false, undefined]);
});

test('a broken outline is no fault of the plan, and one of its files', () => {
  const finished = opened(CAMPAIGN, { files: { [OUTLINE]: 'fault: 1\n' } }).finish();
  expect(rules(finished)).toEqual([]);
  expect(finished).toMatchObject({ manuscript: undefined, inputs: [PLAN, PROFILE, OUTLINE] });
});
