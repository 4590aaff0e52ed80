import { expect, test } from 'vitest';
import type { Job } from '../../../src/build/jobs.ts';
import { type DecideArguments, decideBuild } from '../../../src/build/manifest/decide-build.ts';
import type { ArtifactRecord } from '../../../src/build/manifest/manifest.ts';

const PLAN = 'a/2026/x';
const job: Job = {
  plan: PLAN,
  renderer: {
    format: 'docx',
    file: 'x.docx',
    revision: 1,
    readsPage: false,
    appliesTo: () => true,
    render: async () => new Uint8Array(),
  },
  file: `${PLAN}/x.docx`,
  content: 'facts',
  inputs: [`plans/${PLAN}.yaml`],
  ties: null,
};
const record: ArtifactRecord = {
  ...{ plan: PLAN, format: 'docx', file: job.file, bytes: 1, sha256: 'one', program: '1.0.0/docx@1', content: 'facts' },
  ...{ reads: { 'template:page.css': 'css' }, inputs: [{ path: `plans/${PLAN}.yaml`, sha256: 'plan' }] },
};

function decide(given: Partial<DecideArguments> = {}, artifacts: readonly ArtifactRecord[] = [record]) {
  return decideBuild({
    ...{ jobs: [job], manifest: { program: 'banwen/1.0.0', artifacts }, version: '1.0.0', force: false, formats: null },
    ...{ sound: () => true, exists: () => true, onDisk: new Map([[job.file, 'one']]), digestOf: () => 'css' },
    ...{ inputsOf: (paths) => paths.map((path) => ({ path, sha256: 'plan' })), valuesOf: () => ({}) },
    ...given,
  });
}
const reason = (given: Partial<DecideArguments>, artifacts?: readonly ArtifactRecord[]) =>
  decide(given, artifacts).stale[0]?.reason.zh;

test('a file that stands as it was made, of what there is now, is fresh', () => {
  expect(decide()).toEqual({ stale: [], fresh: [{ job, record }], kept: [], orphans: [] });
});

test.each<[string, Partial<DecideArguments>, string]>([
  ['gone', { onDisk: new Map() }, '文件已不在'],
  ['altered', { onDisk: new Map([[job.file, 'two']]) }, '文件被改动过'],
  ['of another version', { version: '1.1.0' }, '程序已更新'],
  ['of other facts', { jobs: [{ ...job, content: 'others' }] }, '内容有变化'],
  ['wanted anew', { force: true }, '要求重新生成'],
])('a file that is %s is built', (_, given, expected) => {
  expect(reason(given)).toContain(expected);
});

test('one that was never built is built, and so is one of a template that changed', () => {
  expect(reason({}, [])).toBe('尚未生成');
  expect(reason({ digestOf: () => 'other' })).toBeDefined();
});

test('a file no plan makes any more is left over, unless its plan has errors', () => {
  expect(decide({ jobs: [] }).orphans).toEqual([record]);
  expect(decide({ jobs: [], exists: () => false, sound: () => false }).orphans).toEqual([record]);
  expect(decide({ jobs: [], sound: () => false })).toMatchObject({ kept: [record], orphans: [] });
});

test('nor is one of a format that was not asked for, and what is of no plan is nobody’s', () => {
  expect(decide({ jobs: [], formats: new Set(['html']) })).toMatchObject({ kept: [record], orphans: [] });
  expect(decide({ jobs: [], formats: new Set(['docx']) }).orphans).toEqual([record]);
  expect(decide({ jobs: [] }, [{ ...record, plan: null }])).toMatchObject({ kept: [], orphans: [] });
});
