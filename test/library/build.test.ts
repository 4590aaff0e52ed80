import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build, check, EnvironmentError, UsageError } from '../../src/index.ts';
import { nodeHost } from '../../src/shell/node-host.ts';
import { docxText } from '../support/docx-text.ts';
import { type NewRoot, newRoot } from '../support/new-root.ts';

const PLAN = 'plans/mouqu/2026/joint-01.yaml';
const NOTICE = 'output/mouqu/2026/joint-01/notice.docx';
const common = { today: '2026-06-01', formats: ['docx'] } as const;

let root: NewRoot;
beforeEach(async () => {
  root = await newRoot();
});
afterEach(() => root.remove());

test('a build needs a root and nothing else to be told, and tells what became of each file', async () => {
  const report = await build({ root: root.path, ...common });
  expect(report.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(report.artifacts).toContainEqual(
    expect.objectContaining({ plan: 'mouqu/2026/joint-01', format: 'docx', path: NOTICE, status: 'written' }),
  );
  expect(docxText(readFileSync(join(root.path, NOTICE)))).toContain('联合抽查实施方案');
  const again = await build({ root: root.path, ...common });
  expect(again.artifacts.find(({ path }) => path === NOTICE)?.status).toBe('fresh');
});

test('files go where the caller wants them', async () => {
  const out = mkdtempSync(join(tmpdir(), 'banwen-'));
  try {
    await build({ root: root.path, out, ...common });
    expect(readFileSync(join(out, 'mouqu/2026/joint-01/notice.docx')).subarray(0, 2).toString()).toBe('PK');
    expect([...root.files().keys()].filter((path) => path.startsWith('output/'))).toEqual([]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});

test('a faulty plan makes nothing but as a draft', async () => {
  root.change(PLAN, /^schedule:/m, 'schedul:');
  const { artifacts, diagnostics } = await build({ root: root.path, ...common });
  expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  expect(artifacts.filter(({ plan }) => plan !== null)).toEqual([]);
});

test('a dry run writes nothing and says what it would', async () => {
  const { intended } = await build({ root: root.path, ...common, dryRun: true });
  expect(intended.map(({ job }) => job.file)).toEqual(['mouqu/2026/joint-01/notice.docx']);
  expect([...root.files().keys()].filter((path) => path.startsWith('output/'))).toEqual([]);
});

const odd: readonly [string, () => Promise<unknown>, string][] = [
  ['no root', () => build({ root: join(root.path, 'plans/mouqu') }), 'no plans/ folder'],
  ['no such plan', () => build({ root: root.path, plans: ['x/y'] }), 'no plan matches `x/y`'],
  ['no day', () => check({ root: root.path, today: 'tomorrow' }), 'today is `tomorrow`'],
  ['no number of jobs', () => build({ root: root.path, jobs: 0 }), 'jobs is `0`'],
  ['no format', () => build({ root: root.path, formats: JSON.parse('["doc"]') }), 'there is no format `doc`'],
];

test.each(odd)('%s is a usage error', async (_, run, words) => {
  await expect(run()).rejects.toThrow(UsageError);
  await expect(run()).rejects.toThrow(words);
});

test('another build at work is the machine in the way', async () => {
  const lock = await nodeHost({ root: root.path, out: undefined, version: '0.0.0' }).lock();
  await expect(build({ root: root.path, ...common })).rejects.toThrow(EnvironmentError);
  await lock.open();
});
