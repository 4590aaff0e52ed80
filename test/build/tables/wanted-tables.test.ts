import { expect, test } from 'vitest';
import { wantedTables } from '../../../src/build/tables/wanted-tables.ts';
import { readData } from '../../../src/source/yaml-tree.ts';

const results = (from: string) => `kind: results\nfrom: ${from}\n`;
const FILES = {
  'plans/a/2026/x.yaml': results('x.csv'),
  'plans/a/2026/y.yaml': results('../y.csv'),
  'plans/a/2026/z.yaml': results('tables/x.xlsx'),
  'plans/b/2026/x.yaml': results('x.csv'),
  'plans/b/2026/same.yaml': results('x.csv'),
  'plans/b/2026/none.yaml': 'kind: campaign\ntitle: from.csv results\n',
  'plans/registry/a/orgs.yaml': results('orgs.csv'),
};
const sources = Object.entries(FILES).map(([path, text]) => ({ path, text }));

test('the tables plans name are wanted, each once, those elsewhere than below its folder not', () => {
  expect(wantedTables(sources, { readData })).toEqual(['plans/a/2026/tables/x.xlsx', 'plans/a/2026/x.csv', 'plans/b/2026/x.csv']);
});

test('for some plans, those of their folders are', () => {
  expect(wantedTables(sources, { readData }, new Set(['b/2026/none']))).toEqual(['plans/b/2026/x.csv']);
  expect(wantedTables(sources, { readData }, new Set())).toEqual([]);
});

test('a plan that names no table is not read for one', () => {
  const read: string[] = [];
  const noting = (source: { readonly path: string; readonly text: string }) => {
    read.push(source.path);
    return readData(source);
  };
  const plain = ['kind: campaign\n', 'kind: results\nentities: []\n', 'kind: results\nfrom: x\n'];
  wantedTables(
    plain.map((text, at) => ({ path: `plans/a/2026/${at}.yaml`, text })),
    { readData: noting },
  );
  expect(read).toEqual([]);
});
