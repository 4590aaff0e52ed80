import { expect, test } from 'vitest';
import type { PlanPath } from '../../../src/core/source.ts';
import { brief, resultsOf } from '../example.ts';

const PLAN = `kind: results
profile: luquan-2026
year: 2026
sequence: 2
issuers: [区市场监管局]
issued: 2026-08-21
campaign: luquan/2026/joint-02
entities:
`;

function inspectedBy(...organs: readonly string[]) {
  const rows = organs.map((org) => `  - { name: 甲, org: [${org}], outcome: 未发现问题 }\n`);
  return resultsOf(`${PLAN}${rows.join('')}`, { planIds: new Set(['luquan/2026/joint-02']) });
}

test('a name met again stands at its own place', () => {
  const { plan } = inspectedBy('区市场监管局', '区公安局', '区市场监管局');
  const places = plan?.entities.map(({ organs }) => organs.map(({ organ, path }): [string, PlanPath] => [organ.id, path]));
  expect(places).toEqual([
    [['lq-market', ['entities', 0, 'org', 0]]],
    [['lq-police', ['entities', 1, 'org', 0]]],
    [['lq-market', ['entities', 2, 'org', 0]]],
  ]);
});

test('what there is to say of a name is said each time it is typed, at that place', () => {
  const { diagnostics } = inspectedBy('区市场监督局', '区公安局', '区市场监督局');
  expect(brief(diagnostics)).toEqual(['names/unknown @ 区市场监督局', 'names/unknown @ 区市场监督局']);
  const [first, second] = diagnostics.map(({ place }) => place?.range.start ?? 0);
  expect(second).toBeGreaterThan(first ?? 0);
});

test('what is to be typed in place of a name keeps the quotes of each place', () => {
  const { diagnostics } = inspectedBy('“区公安局”', '"“区公安局”"', "'“区公安局”'");
  expect(diagnostics.map(({ replacement }) => replacement)).toEqual(['区公安局', '"区公安局"', "'区公安局'"]);
});

test('a name that can be put right is looked up at each place, one that cannot once for all', () => {
  const { plan, diagnostics } = inspectedBy('区公安据', '“区公安局”', '区公安据', "'“区公安局”'");
  expect(brief(diagnostics)).toEqual([
    'names/unknown @ 区公安据',
    'yaml/curly-quotes @ “区公安局”',
    'names/unknown @ 区公安据',
    "yaml/curly-quotes @ '“区公安局”'",
  ]);
  expect(plan?.entities.map(({ organs }) => organs[0]?.path[1])).toEqual([0, 1, 2, 3]);
});
