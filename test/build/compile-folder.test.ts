import { expect, test } from 'vitest';
import { compileFolder } from '../../src/build/compile-folder.ts';
import { judgedPlan } from '../../src/build/judged-plan.ts';
import type { OlderFolder } from '../../src/build/kept/ledger-reads.ts';
import { planFiles } from '../../src/build/plan-files.ts';
import { readSharedAnew } from '../../src/build/shared/shared-inputs.ts';
import type { Stages } from '../../src/build/stages.ts';
import { day } from '../support/plans.ts';
import { fakeStages } from './fake-stages.ts';

const today = day('2026-07-01');
const PLANS = { x: '甲', y: '乙' };

/** Compiles a folder of campaigns of these titles, of which a rule reads the titles of all others. */
function compiled(
  titles: Readonly<Record<string, string>>,
  { older = undefined as { of: OlderFolder | undefined } | undefined } = {},
) {
  const plans = Object.entries(titles).map(([name, title]) => ({
    path: `plans/a/2026/${name}.yaml`,
    text: `kind: campaign\nprofile: p\ntitle: ${title}\n`,
  }));
  const shared = [
    { path: 'plans/profiles/p.yaml', text: 'region: 甲\n' },
    { path: 'templates/campaign/outline.yaml', text: 'id: campaign\n' },
  ];
  const given = { sources: [...plans, ...shared], builtIn: [], unreadable: [] };
  const files = planFiles(given);
  const judged: string[] = [];
  const runChecks: Stages['runChecks'] = ({ plan, ledger }) => {
    judged.push(plan.id);
    for (const other of ledger) Reflect.get(other, 'title');
    return [];
  };
  const stages = { ...fakeStages, runChecks };
  const means = {
    ...{ shared: readSharedAnew(given, stages), planIds: new Set(files.map(({ id }) => id)), tables: new Map() },
    ...{ stages, options: { today, draft: false }, keep: judgedPlan, older },
  };
  return { ...compileFolder({ files, asked: files }, means), judged };
}

test('where nobody wants to know what plans read of each other, nothing is noted of it', () => {
  const folder = compiled(PLANS);
  expect(folder.judged).toEqual(['a/2026/x', 'a/2026/y']);
  expect([folder.ledger, folder.stands]).toEqual([undefined, undefined]);
});

test('what each plan reads of the others is noted, even where nothing is known of the folder', () => {
  const { ledger, stands } = compiled(PLANS, { older: { of: undefined } });
  expect(stands).toEqual([]);
  expect(ledger?.read).toEqual({ 'a/2026/x': { 'a/2026/y': ['title'] }, 'a/2026/y': { 'a/2026/x': ['title'] } });
});

test('a plan is not judged again while all it read of a changed one is as it was', () => {
  const { ledger } = compiled(PLANS, { older: { of: undefined } });
  if (ledger === undefined) throw new Error('noted');
  const of = { ledger, changed: new Set(['a/2026/y']), plans: ['a/2026/x'] };
  const same = compiled({ ...PLANS, y: '乙 # 注' }, { older: { of } });
  expect([same.judged, same.stands]).toEqual([['a/2026/y'], ['a/2026/x']]);
  expect(same.plans.map(({ plan }) => plan.id)).toEqual(['a/2026/y']);
  expect(same.ledger).toEqual(ledger);
  const other = compiled({ ...PLANS, y: '丙' }, { older: { of } });
  expect([other.judged, other.stands]).toEqual([['a/2026/x', 'a/2026/y'], []]);
});

test('two files of one id are told of each other, and neither is read', () => {
  const sources = ['plans/a/2026/x.yaml', 'plans/a/2026/x.yml'].map((path) => ({ path, text: 'kind: campaign\n' }));
  const files = planFiles({ sources, unreadable: [] });
  const shared = readSharedAnew({ sources, builtIn: [], unreadable: [] }, fakeStages);
  const { plans } = compileFolder(
    { files, asked: files },
    {
      ...{ shared, planIds: new Set<string>(), tables: new Map(), stages: fakeStages },
      ...{ options: { today, draft: false }, keep: judgedPlan, older: undefined },
    },
  );
  expect(plans.map(({ plan }) => plan.diagnostics)).toMatchObject([
    [
      {
        ...{ rule: 'config/duplicate-plan', severity: 'error', file: 'plans/a/2026/x.yaml' },
        message: {
          zh: '方案 `a/2026/x` 有两个文件，另一个是 `plans/a/2026/x.yml`',
          en: 'Unexpected second file of plan `a/2026/x`, expected only one of it and `plans/a/2026/x.yml`',
        },
        related: [{ source: { path: 'plans/a/2026/x.yml' }, message: { en: 'the other file of the same id' } }],
      },
    ],
    [{ file: 'plans/a/2026/x.yml', related: [{ source: { path: 'plans/a/2026/x.yaml' } }] }],
  ]);
});
