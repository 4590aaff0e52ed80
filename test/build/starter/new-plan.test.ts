import { expect, test } from 'vitest';
import { newPlan } from '../../../src/build/starter/new-plan.ts';
import type { PlanKindName } from '../../../src/schema/plan-kinds.ts';
import { fakeStages } from '../fake-stages.ts';

const stages = { ...fakeStages, resolveRegistry: () => ({ value: undefined, diagnostics: [] }) };

/** A new plan of a root with these files, of which the starter text says no more than these slots. */
function made(
  slots: string,
  files: Readonly<Record<string, string>>,
  { kind = 'campaign' as PlanKindName, id = 'a/2026/x' } = {},
) {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const starter = () => slots.replace(/\w+/g, '«$&»');
  const [name = '', year = '', ...area] = id.split('/').reverse();
  const planId = { id, area: area.reverse().join('/'), year: Number(year), name };
  return newPlan({ given: { sources, builtIn: [], unreadable: [] }, stages, starter }, kind, planId);
}

const profile = (registry: string, year = 2026) => `registry: ${registry}\nyear: ${year}\nplatform: p\npublishTo: q\n`;

test('a plan lies where its id says, names its schema from there, and is of its area and year', () => {
  expect(made('schemas year', {})).toMatchObject({ path: 'plans/a/2026/x.yaml', text: '../../.schemas 2026' });
  expect(made('schemas', {}, { id: 'a/b/2026/x' })).toMatchObject({ path: 'plans/a/b/2026/x.yaml', text: '../../../.schemas' });
});

test('the profile is that of the area and year', () => {
  const files = { 'plans/profiles/old.yaml': profile('a', 2025), 'plans/profiles/b.yaml': profile('b') };
  expect(made('profile', { ...files, 'plans/profiles/own.yaml': profile('a') })).toMatchObject({ text: 'own', notes: [] });
});

test('where there is none, its name is written all the same, with a note on how to make it', () => {
  expect(made('profile', { 'plans/profiles/old.yaml': profile('a/b', 2025) }, { id: 'a/b/2026/x' })).toMatchObject({
    text: 'a-b-2026',
    notes: [
      {
        zh: '还没有 a/b 2026 年的参数文件，先运行 npx banwen new profile a-b-2026',
        en: 'there is no profile of a/b in 2026 yet: run npx banwen new profile a-b-2026',
      },
    ],
  });
});

test.each(['a', 'a/b'])('of several profiles of %s the one named after it is taken', (area) => {
  const own = `${area.replace('/', '-')}-2026`;
  const files = { 'plans/profiles/0.yaml': profile(area), [`plans/profiles/${own}.yaml`]: profile(area) };
  expect(made('profile', files, { id: `${area}/2026/x` }).text).toBe(own);
});

test('a campaign takes the next number of its folder, whatever other kinds, years and areas have', () => {
  const files = {
    'plans/a/2026/one.yaml': 'kind: campaign\nsequence: 4\n',
    'plans/a/2026/two.yaml': 'kind: campaign\n',
    'plans/a/2026/three.yaml': 'kind: results\nsequence: 7\n',
    'plans/a/2025/four.yaml': 'kind: campaign\nsequence: 8\n',
    'plans/b/2026/five.yaml': 'kind: campaign\nsequence: 9\n',
    'plans/a/2026/odd.yaml': '- 1\n',
  };
  expect(made('sequence', files).text).toBe('5');
  expect(made('sequence', {}).text).toBe('1');
});

test('results are of the one campaign there is, or of the one they are named after', () => {
  const one = { 'plans/a/2026/joint-01.yaml': 'kind: campaign\nsequence: 3\n' };
  const two = { ...one, 'plans/a/2026/joint-02.yaml': 'kind: campaign\nsequence: 4\n' };
  const of = (files: Readonly<Record<string, string>>, id: string) =>
    made('campaign\ncampaignSequence', files, { kind: 'results', id }).text;
  expect(of(one, 'a/2026/x')).toBe('a/2026/joint-01\n3');
  expect(of(two, 'a/2026/joint-02-results')).toBe('a/2026/joint-02\n4');
  expect(of(two, 'a/2026/joint-02-disposals')).toBe('a/2026/joint-02\n4');
  expect(of(two, 'a/2026/x')).toBe('【填 抽查方案的编号，如 a/2026/joint-01 或 a/2026/joint-02】');
});
