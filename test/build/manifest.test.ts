import { expect, test } from 'vitest';
import { type ArtifactRecord, emptyManifest, parseManifest, printManifest } from '../../src/build/manifest.ts';

const record = (file: string): ArtifactRecord => ({
  plan: 'a/2026/x',
  format: 'docx',
  file,
  bytes: 3,
  sha256: 'aa',
  program: '1/docx@1',
  content: 'bb',
  reads: { 'template:page.hbs': 'cc' },
  inputs: [{ path: 'plans/a/2026/x.yaml', sha256: 'dd' }],
});

test('a manifest is read as it was printed, whatever the order of building', () => {
  const one = { artifacts: [record('b'), record('a')], entries: new Map() };
  const text = printManifest(one);
  expect(printManifest({ ...one, artifacts: [record('a'), record('b')] })).toBe(text);
  expect(parseManifest(text)).toEqual({ artifacts: [record('a'), record('b')], entries: new Map() });
});

test.each([
  undefined,
  '',
  '{',
  '[]',
  'null',
  '{"version":2}',
  '{"version":1,"artifacts":[{}],"entries":{}}',
  printManifest({ artifacts: [record('../../etc/passwd')], entries: new Map() }),
  printManifest({ artifacts: [record('/etc/passwd')], entries: new Map() }),
])('%j counts as empty', (text) => {
  expect(parseManifest(text)).toEqual(emptyManifest);
});
