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
  const one = { artifacts: [record('b'), record('a')] };
  const text = printManifest(one);
  expect(printManifest({ ...one, artifacts: [record('a'), record('b')] })).toBe(text);
  expect(parseManifest(text)).toEqual({ artifacts: [record('a'), record('b')] });
});

test.each([
  undefined,
  '',
  '{',
  '[]',
  'null',
  '{"version":2}',
  '{"version":1,"artifacts":[{}]}',
  printManifest({ artifacts: [record('../../etc/passwd')] }),
  printManifest({ artifacts: [record('/etc/passwd')] }),
])('%j counts as empty', (text) => {
  expect(parseManifest(text)).toEqual(emptyManifest);
});
