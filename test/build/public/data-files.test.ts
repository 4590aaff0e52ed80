import { expect, test } from 'vitest';
import { csvFile, jsonFile, planOfData, SCHEMA_FILE } from '../../../src/build/public/data-files.ts';
import { orphanData } from '../../../src/build/public/orphan-data.ts';
import { publicArtifacts } from '../../../src/build/public/public-artifacts.ts';

const record = (file: string, plan: string | null = null) => ({
  ...{ plan, format: 'site' as const, file, bytes: 1, sha256: 's', program: 'p', content: 'c', reads: {}, inputs: [] },
});
const files = (records: readonly { readonly file: string }[]) => records.map(({ file }) => file);

test('the data of a plan lie where its id says, and tell whose they are', () => {
  expect([jsonFile('a/2026/x'), csvFile('a/2026/x')]).toEqual(['data/a/2026/x.json', 'data/a/2026/x.csv']);
  expect([jsonFile('a/2026/x'), csvFile('a/2026/x')].map(planOfData)).toEqual(['a/2026/x', 'a/2026/x']);
  expect([SCHEMA_FILE, 'index.html', 'a/data/x.json', 'data/x.html'].map(planOfData)).toEqual([
    ...[undefined, undefined, undefined, undefined],
  ]);
});

test('data are left over where nothing may be told of their plan any more, or it is gone', () => {
  const ids = ['a/shown', 'a/hidden', 'a/gone'];
  const site = [...ids.flatMap((id) => [jsonFile(id), csvFile(id)]), SCHEMA_FILE, 'index.html'].map((file) => record(file));
  const artifacts = [...site, record('data/a/odd/notice.json', 'data/a/odd')];
  const told = (id: string, listed: boolean) => ({
    ...{ id, file: `plans/${id}.yaml`, plan: {}, manuscript: {}, diagnostics: [], inputs: [], title: '标题', draft: false },
    ...{ listed, card: null, prints: null, formats: {} },
  });
  const plans = [told('a/shown', true), told('a/hidden', false)];
  expect(files(orphanData({ program: 'p', artifacts }, plans))).toEqual(
    ['a/hidden', 'a/gone'].flatMap((id) => [jsonFile(id), csvFile(id)]),
  );
});

test('what may be published are the files of the whole root, and those of plans whose data are among them', () => {
  const shown = [record('index.html'), record(jsonFile('a/shown')), record('a/shown/notice.docx', 'a/shown')];
  const artifacts = [...shown, record('a/hidden/notice.docx', 'a/hidden'), record('data/a/hidden.json', 'a/hidden')];
  expect(publicArtifacts(artifacts)).toEqual(shown);
});
