import { expect, test } from 'vitest';
import type { Stages } from '../../src/build/stages.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { parseDay } from '../../src/plan/days/day.ts';
import type { BuildReport } from '../../src/shell/build-report.ts';
import { type BuildOptions, runBuild } from '../../src/shell/run-build.ts';
import { type CheckOptions, runCheck } from '../../src/shell/run-check.ts';
import { fakeStages } from '../build/fake-stages.ts';
import { type FakeHost, fakeHost } from '../support/fake-host.ts';
import { fakeSite } from '../support/fake-site.ts';

/** A rule that finds every 旧 in a plan and knows the new word. */
const stages: Stages = {
  ...fakeStages,
  runChecks: ({ plan: { positions } }) =>
    [...positions.source.text.matchAll(/旧/g)].map(
      ({ index }): Diagnostic => ({
        rule: 'departments/organ-name-nonstandard',
        severity: 'error',
        message: { zh: '有误', en: 'wrong' },
        file: positions.source.path,
        place: { source: positions.source, range: { start: index, end: index + 1 } },
        replacement: '新',
      }),
    ),
};

const X = 'plans/a/2026/x.yaml';
const Y = 'plans/a/2026/y.yaml';
const BASELINE = 'banwen.baseline.json';
const root = {
  [X]: 'kind: campaign\nprofile: p\ntitle: 旧\n',
  [Y]: 'kind: campaign\nprofile: p\ntitle: 旧旧 # 旧\n',
  'plans/profiles/p.yaml': 'region: 旧\n',
  'templates/campaign/outline.yaml': 'id: campaign\n',
};

function today() {
  const day = parseDay('2026-07-01');
  if (day === undefined) throw new Error('a day');
  return day;
}

function check(host: FakeHost, options: Partial<CheckOptions> = {}): Promise<BuildReport> {
  return runCheck(host, { patterns: [], today: today(), ...options }, { stages });
}

const files = ({ diagnostics }: BuildReport) => diagnostics.map(({ file }) => file);

test('a check without options writes nothing', async () => {
  const host = fakeHost(root);
  const report = await check(host);
  expect(files(report)).toEqual([X, Y, Y, Y]);
  expect(report).toMatchObject({ fixes: null, baselined: 0, baselineWritten: null });
  expect(host.writes).toEqual([]);
});

test('what can be mended is mended, told by file, and what remains is told', async () => {
  const host = fakeHost(root);
  const report = await check(host, { fix: 'write' });
  expect(report.fixes).toMatchObject({ written: true, files: [{ count: 1 }, { count: 3 }] });
  expect(report.diagnostics).toEqual([]);
  expect(host.files.get(Y)).toBe('kind: campaign\nprofile: p\ntitle: 新新 # 新\n');
  expect(host.writes).toEqual([X, Y]);
  const again = await check(host, { fix: 'write' });
  expect(again.fixes?.files).toEqual([]);
  expect(host.writes).toEqual([X, Y]);
});

test('a preview writes nothing, and everything remains', async () => {
  const host = fakeHost(root);
  const report = await check(host, { fix: 'preview' });
  expect(report.fixes?.written).toBe(false);
  expect(report.fixes?.files.map(({ after }) => after.text)).toEqual([
    'kind: campaign\nprofile: p\ntitle: 新\n',
    'kind: campaign\nprofile: p\ntitle: 新新 # 新\n',
  ]);
  expect(files(report)).toEqual([X, Y, Y, Y]);
  expect(host.writes).toEqual([]);
});

test('only what the check was asked for is mended', async () => {
  const host = fakeHost(root);
  const report = await check(host, { fix: 'write', patterns: ['a/2026/x'] });
  expect(report).toMatchObject({ plans: 1, diagnostics: [] });
  expect(host.writes).toEqual([X]);
});

test('a file that was changed meanwhile is told, the others are mended', async () => {
  const host = fakeHost(root);
  const sources = await host.readSources();
  const stale: FakeHost = { ...host, readSources: async () => sources };
  host.files.set(X, 'kind: campaign\nprofile: p\ntitle: 旧事\n');
  const report = await check(stale, { fix: 'write' });
  expect(report.failures).toHaveLength(1);
  expect(host.writes).toEqual([Y]);
  expect(files(report)).toEqual([X]);
});

test('a configuration is mended before it is followed', async () => {
  const config = 'banwen.config.yaml';
  const colon: Stages = {
    ...stages,
    parseYaml: (source) => {
      const at = source.text.indexOf('：');
      if (at === -1) return stages.parseYaml(source);
      const place = { source, range: { start: at, end: at + 1 } };
      const message = { zh: '全角', en: 'full-width' };
      const rule = 'yaml/fullwidth-colon';
      return {
        value: undefined,
        diagnostics: [{ rule, severity: 'error', message, file: source.path, place, replacement: ':' }],
      };
    },
  };
  const host = fakeHost({ ...root, [config]: 'language： en\n' });
  expect((await runCheck(host, { patterns: [], today: today() }, { stages: colon })).configurationFaulty).toBe(true);
  const report = await runCheck(host, { patterns: [], today: today(), fix: 'write' }, { stages: colon });
  expect(report).toMatchObject({ configurationFaulty: false, language: 'en', diagnostics: [] });
  expect(host.files.get(config)).toBe('language: en\n');
  expect(host.writes).toEqual([config, X, Y]);
});

test('a baseline leaves out what was there; new findings show, and a build takes old ones for nothing', async () => {
  const host = fakeHost(root);
  const written = await check(host, { baseline: 'write' });
  expect(written).toMatchObject({ diagnostics: [], baselined: 4, baselineWritten: { path: BASELINE, count: 4 } });
  expect(host.writes).toEqual([BASELINE]);
  expect(await check(host)).toMatchObject({ diagnostics: [], baselined: 4 });
  expect(files(await check(host, { baseline: 'ignore' }))).toEqual([X, Y, Y, Y]);
  host.files.set(X, 'kind: campaign\n# 行号变了\nprofile: p\ntitle: 旧旧\n');
  const report = await check(host);
  expect({ files: files(report), baselined: report.baselined }).toEqual({ files: [X], baselined: 4 });
  const build = { patterns: [], formats: null, draft: false, force: false, dryRun: true, today: today() };
  const parts = { stages, renderers: [], site: fakeSite };
  const found = async (options: BuildOptions) =>
    files(await runBuild(host, options, parts)).filter((file) => file !== 'banwen.config.yaml');
  expect(await found(build)).toEqual([X]);
  expect(await found({ ...build, useBaseline: false })).toEqual([X, X, Y, Y, Y]);
});

test('what a baseline covers is not mended, without it it is', async () => {
  const host = fakeHost(root);
  await check(host, { baseline: 'write' });
  expect((await check(host, { fix: 'write' })).fixes?.files).toEqual([]);
  const report = await check(host, { fix: 'write', baseline: 'ignore' });
  expect(report.fixes?.files).toHaveLength(2);
  const [outdated, ...more] = (await check(host)).diagnostics;
  expect(outdated).toMatchObject({ rule: 'config/baseline-outdated', severity: 'info', file: BASELINE });
  expect(outdated?.message.zh).toContain('4 个');
  expect(more).toEqual([]);
});

test('a baseline of some plans keeps what it says of the others', async () => {
  const host = fakeHost(root);
  await check(host, { baseline: 'write' });
  host.files.set(X, 'kind: campaign\nprofile: p\ntitle: 新\n');
  const report = await check(host, { baseline: 'write', patterns: ['a/2026/x'] });
  expect(report).toMatchObject({ diagnostics: [], baselined: 0, baselineWritten: { count: 3 } });
  expect(await check(host)).toMatchObject({ diagnostics: [], baselined: 3 });
  expect((await check(host, { patterns: ['a/2026/x'] })).baselined).toBe(0);
});

test('a damaged baseline stops a check, and is written over where a new one is asked for', async () => {
  const host = fakeHost({ ...root, [BASELINE]: '{' });
  const report = await check(host);
  expect(report).toMatchObject({ configurationFaulty: true, plans: 0 });
  expect(files(report)).toEqual([BASELINE]);
  expect((await check(host, { baseline: 'ignore' })).configurationFaulty).toBe(false);
  expect(await check(host, { baseline: 'write', patterns: ['a/2026/x'] })).toMatchObject({ configurationFaulty: true });
  expect(host.files.get(BASELINE)).toBe('{');
  expect(await check(host, { baseline: 'write' })).toMatchObject({ configurationFaulty: false, baselined: 4 });
});

test('mending comes before a new baseline', async () => {
  const host = fakeHost(root);
  const report = await check(host, { fix: 'write', baseline: 'write' });
  expect(report).toMatchObject({ diagnostics: [], baselineWritten: { count: 0 } });
});
