import { expect, test } from 'vitest';
import { digest } from '../../../src/build/digest.ts';
import { canonicalJson } from '../../../src/build/manifest/canonical-json.ts';
import { type ArtifactRecord, emptyManifest, parseManifest, printManifest } from '../../../src/build/manifest/manifest.ts';

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

const program = 'banwen/1';

test('a manifest is read as it was printed, whatever the order of building', () => {
  const text = printManifest({ program, artifacts: [record('b'), record('a')] });
  expect(printManifest({ program, artifacts: [record('a'), record('b')] })).toBe(text);
  expect(parseManifest(text)).toEqual({ program, artifacts: [record('a'), record('b')], text });
});

test('each file artifacts were made of is told once, with the values each of them used', () => {
  const values = { 9: '00', 10: '01', 信用监管股: '11', 教育局: '22', 财政局: '33' };
  const read = (...used: readonly string[]) => ({ path: 'plans/registry/a/orgs.yaml', sha256: 'ee', values, used });
  const { used: _, ...whole } = read();
  const artifacts = [
    { ...record('a'), inputs: [...record('a').inputs, read('信用监管股', '教育局')] },
    { ...record('b'), inputs: [read('10', '9', '财政局')] },
    { ...record('c'), inputs: [read()] },
    { ...record('d'), inputs: [whole] },
  ];
  const text = printManifest({ program, artifacts });
  expect(text.match(/orgs\.yaml/g)).toHaveLength(1);
  expect(text.match(/教育局/g)).toHaveLength(1);
  expect(parseManifest(text)).toEqual({ program, artifacts, text });
});

test('its seal is the digest of program, inputs and artifacts as canonical JSON, however it is laid out', () => {
  const text = printManifest({ program, artifacts: [record('a')] });
  const { seal, artifacts, inputs } = JSON.parse(text);
  expect(seal).toBe(digest(canonicalJson({ program, inputs, artifacts })));
  const anew = JSON.stringify({ artifacts: artifacts.map((each: object) => reversed(each)), inputs, seal, program, version: 3 });
  expect(parseManifest(anew)).toEqual({ program, artifacts: [record('a')] });
});

test('one of the version before is read as well, and printed as one of this version', () => {
  const page: ArtifactRecord = { ...record('disclosure.html'), format: 'html', shownSizes: 'ff' };
  const text = printManifest({ program, artifacts: [page] });
  const { artifacts, inputs } = JSON.parse(text);
  const [{ shownSizes, ...kept }] = artifacts;
  const former = sealed({ artifacts: [{ ...kept, beside: shownSizes }], inputs, program }, 2);
  expect(parseManifest(former)).toEqual({ program, artifacts: [page] });
  expect(printManifest(parseManifest(former))).toBe(text);
  expect(parseManifest(former.replace('"ff"', '"fe"'))).toEqual(emptyManifest);
});

test.each([
  ['a digest', '"sha256":"aa"', '"sha256":"ab"'],
  ['an input', '"sha256":"dd"', '"sha256":"de"'],
  ['the program', 'banwen/1', 'banwen/2'],
  ['the seal', '"seal": "', '"seal": "0'],
])('with %s altered it counts as empty', (_, before, after) => {
  const text = printManifest({ program, artifacts: [record('a')] });
  expect(text).toContain(before);
  expect(parseManifest(text.replace(before, after))).toEqual(emptyManifest);
});

test.each([
  undefined,
  '',
  '{',
  '[]',
  'null',
  '{"version":2}',
  '{"version":3}',
  '{"version":1,"artifacts":[]}',
  sealed({ artifacts: [{}], inputs: [], program }),
  sealed({ artifacts: [], inputs: [{ path: 1 }], program }),
  sealed({ artifacts: [{ ...record('a'), inputs: [[7]] }], inputs: [], program }),
  printManifest({ program, artifacts: [record('../../etc/passwd')] }),
  printManifest({ program, artifacts: [record('/etc/passwd')] }),
])('%j counts as empty', (text) => {
  expect(parseManifest(text)).toEqual(emptyManifest);
});

function reversed(value: object): object {
  return Object.fromEntries(Object.entries(value).reverse());
}

function sealed(said: object, version = 3): string {
  return JSON.stringify({ version, ...said, seal: digest(canonicalJson(said)) });
}
