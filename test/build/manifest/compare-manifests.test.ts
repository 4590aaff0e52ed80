import { expect, test } from 'vitest';
import { compareManifests } from '../../../src/build/manifest/compare-manifests.ts';
import type { ArtifactRecord, Manifest } from '../../../src/build/manifest/manifest.ts';

const all = { plans: null, formats: null };

function record(said: Partial<ArtifactRecord> = {}): ArtifactRecord {
  return {
    ...{ plan: 'a/2026/x', format: 'docx', file: 'a/2026/x/notice.docx', bytes: 1, sha256: 'one' },
    ...{ program: '1.0.0/docx@1', content: 'facts', reads: { 'template:page.css': 'css' } },
    inputs: [{ path: 'plans/a/2026/x.yaml', sha256: 'plan' }],
    ...said,
  };
}

function manifest(...artifacts: readonly ArtifactRecord[]): Manifest {
  return { program: 'banwen/1.0.0', artifacts };
}

test('equal bytes are no difference, whatever they were made of', () => {
  const other = record({ program: '2.0.0/docx@9', content: 'others', inputs: [] });
  expect(compareManifests(manifest(record()), manifest(other), all)).toEqual([]);
});

test('each differing, missing and added file is named, in the order of paths', () => {
  const expected = manifest(record(), record({ file: 'b.docx' }));
  const made = manifest(record({ sha256: 'two' }), record({ file: 'a.docx' }));
  expect(compareManifests(expected, made, all)).toMatchObject([
    { is: 'added', file: 'a.docx' },
    { is: 'changed', file: 'a/2026/x/notice.docx' },
    { is: 'missing', file: 'b.docx' },
  ]);
});

test.each<[string, Partial<ArtifactRecord>, object]>([
  ['another version', { program: '1.1.0/docx@1', inputs: [] }, { is: 'program', expected: '1.0.0/docx@1', made: '1.1.0/docx@1' }],
  [
    'another input',
    { inputs: [{ path: 'plans/a/2026/x.yaml', sha256: 'new' }] },
    { is: 'inputs', paths: ['plans/a/2026/x.yaml'] },
  ],
  [
    'an input more',
    { inputs: [...record().inputs, { path: 'plans/b.yaml', sha256: 'b' }] },
    { is: 'inputs', paths: ['plans/b.yaml'] },
  ],
  ['another template', { reads: { 'template:page.css': 'new' } }, { is: 'reads', names: ['template:page.css'] }],
  ['other facts of the same inputs', { content: 'others' }, { is: 'content' }],
  ['nothing but the machine', {}, { is: 'machine' }],
])('%s is told as the cause', (_, said, cause) => {
  const [difference] = compareManifests(manifest(record()), manifest(record({ sha256: 'two', ...said })), all);
  expect(difference).toEqual({ is: 'changed', file: 'a/2026/x/notice.docx', cause });
});

test('what was not to be built is not compared: other plans, other formats, and files that tell of them', () => {
  const page = record({ format: 'html', file: 'a/2026/x/disclosure.html' });
  const list = record({ plan: null, format: 'site', file: 'index.html' });
  const expected = manifest(record(), page, list, record({ plan: 'b/2026/y', file: 'b/2026/y/notice.docx' }));
  const compared = (plans: readonly string[] | null, formats: readonly ('docx' | 'html')[] | null) =>
    compareManifests(expected, manifest(), {
      plans: plans && new Set(plans),
      formats: formats && new Set(formats),
    }).map(({ file }) => file);
  expect(compared(null, null)).toHaveLength(4);
  expect(compared(['a/2026/x'], null)).toEqual(['a/2026/x/disclosure.html', 'a/2026/x/notice.docx']);
  expect(compared(null, ['docx'])).toEqual(['a/2026/x/notice.docx', 'b/2026/y/notice.docx']);
  expect(compared(null, ['docx', 'html'])).toHaveLength(4);
});
