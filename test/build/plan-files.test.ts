import { expect, test } from 'vitest';
import { filesByFolder, planFiles } from '../../src/build/plan-files.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';

function sources(...paths: readonly string[]) {
  return paths.map((path) => ({ path, text: '' }));
}

function unreadable(file: string): Diagnostic {
  return { rule: 'yaml/encoding', severity: 'error', message: { zh: '', en: '' }, file };
}

test('plans are the files below an area and a year, whichever ending they have; registry, profiles, data and schemas are none', () => {
  const paths = [
    'plans/b/2026/y.yaml',
    'plans/a/2026/x.yml',
    'plans/a/b/2025/z.yaml',
    'plans/registry/a/orgs.yaml',
    'plans/profiles/p.yaml',
    'plans/.schemas/campaign.schema.json',
    'templates/campaign/outline.yaml',
  ];
  expect(planFiles({ sources: sources(...paths), unreadable: [] }).map(({ id, area }) => [id, area])).toEqual([
    ['a/2026/x', 'a'],
    ['a/b/2025/z', 'a/b'],
    ['b/2026/y', 'b'],
  ]);
});

test('a plan that could not be read is one all the same, in its place', () => {
  const files = planFiles({ sources: sources('plans/a/2026/y.yaml'), unreadable: [unreadable('plans/a/2026/x.yaml')] });
  expect(files.map(({ id, source, unreadable: said }) => [id, source === undefined, said.length])).toEqual([
    ['a/2026/x', true, 1],
    ['a/2026/y', false, 0],
  ]);
  expect(planFiles({ sources: [], unreadable: [unreadable('plans/profiles/p.yaml')] })).toEqual([]);
});

test('two files for one id both stand, in the order of their paths, whatever order they were found in', () => {
  const both = ['plans/a/2026/x.yml', 'plans/a/2026/x.yaml'];
  const pathsOf = (paths: readonly string[]) => planFiles({ sources: sources(...paths), unreadable: [] }).map(({ path }) => path);
  expect(pathsOf(both)).toEqual(['plans/a/2026/x.yaml', 'plans/a/2026/x.yml']);
  expect(pathsOf(both.toReversed())).toEqual(pathsOf(both));
});

test('plans of one folder are judged beside each other', () => {
  const files = planFiles({
    sources: sources('plans/a/2026/x.yaml', 'plans/a/2026/y.yaml', 'plans/a/2025/x.yaml', 'plans/a/b/2026/x.yaml'),
    unreadable: [],
  });
  const folders = Array.from(filesByFolder(files), ([folder, own]) => [folder, own.map(({ id }) => id)]);
  expect(Object.fromEntries(folders)).toEqual({
    'a/2025': ['a/2025/x'],
    'a/2026': ['a/2026/x', 'a/2026/y'],
    'a/b/2026': ['a/b/2026/x'],
  });
});
