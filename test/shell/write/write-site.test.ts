import { expect, test } from 'vitest';
import { parseManifest } from '../../../src/build/manifest/manifest.ts';
import { parseDay } from '../../../src/plan/days/day.ts';
import type { Renderer } from '../../../src/renderers/renderer.ts';
import type { BuildReport } from '../../../src/shell/build-report.ts';
import { type BuildOptions, runBuild } from '../../../src/shell/run-build.ts';
import { fakeStages } from '../../build/fake-stages.ts';
import { type FakeHost, fakeHost } from '../../support/fake-host.ts';
import { fakeSite } from '../../support/fake-site.ts';

const docx: Renderer = {
  format: 'docx',
  file: 'doc.docx',
  revision: 1,
  appliesTo: () => true,
  render: async ({ title }) => new TextEncoder().encode(title),
};
const plan = (title: string) => `kind: campaign\nprofile: p\ntitle: ${title}\n`;
const X = 'plans/a/2026/x.yaml';
const Y = 'plans/a/2026/y.yaml';
const root = {
  [X]: plan('甲'),
  [Y]: plan('乙'),
  'plans/profiles/p.yaml': 'region: 甲\n',
  'templates/campaign/outline.yaml': 'id: c\n',
};

function build(host: FakeHost, options: Partial<BuildOptions> = {}, parts = {}): Promise<BuildReport> {
  const today = parseDay('2026-07-01');
  if (today === undefined) throw new Error('a day');
  const all = { patterns: [], formats: null, draft: false, force: false, dryRun: false, today, ...options };
  return runBuild(host, all, { stages: fakeStages, renderers: [docx], site: fakeSite, ...parts });
}

const list = (host: FakeHost) => host.files.get('output/index.html');
const titleOf = (host: FakeHost, id: string): unknown => JSON.parse(host.files.get(`output/data/${id}.json`) ?? '{}').title;
const siteOf = ({ artifacts }: BuildReport) =>
  Object.fromEntries(
    artifacts.flatMap(({ plan: id, path, status }) => (id === null ? [[path.slice('output/'.length), status]] : [])),
  );

test('data of every plan, their schema and the pages are artifacts of the whole root', async () => {
  const host = fakeHost(root);
  const report = await build(host);
  expect(Object.keys(siteOf(report))).toEqual([
    ...['data/a/2026/x.csv', 'data/a/2026/x.json', 'data/a/2026/y.csv', 'data/a/2026/y.json', 'data/schema.json'],
    ...['index.html', 'manifest.json'],
  ]);
  expect(report.artifacts.filter(({ plan: id }) => id === null).every(({ format }) => format === 'site')).toBe(true);
  const { artifacts } = parseManifest(host.files.get('output/manifest.json'));
  const record = artifacts.find(({ file }) => file === 'data/a/2026/x.csv');
  expect(record?.inputs.map(({ path }) => path)).toContain(X);
});

test('where nothing changed nothing is rendered or written', async () => {
  const host = fakeHost(root);
  await build(host);
  host.writes.length = 0;
  const idle = { ...fakeSite, renderSite: () => Promise.reject(new Error('made')), printCsv: () => 'made' };
  expect(new Set(Object.values(siteOf(await build(host, {}, { site: idle }))))).toEqual(new Set(['fresh']));
  expect(host.writes).toEqual([]);
  await expect(build(host, { force: true }, { site: idle })).rejects.toThrow('made');
});

test('a file that was altered or is gone is made again', async () => {
  const host = fakeHost(root);
  await build(host);
  host.files.set('output/data/a/2026/x.csv', '改');
  host.files.delete('output/index.html');
  host.files.delete('output/data/a/2026/y.json');
  const report = await build(host);
  expect(siteOf(report)).toMatchObject({
    'data/a/2026/x.csv': 'written',
    'data/a/2026/y.json': 'written',
    'data/a/2026/y.csv': 'fresh',
    'index.html': 'written',
  });
  expect(host.files.get('output/data/a/2026/x.csv')).toBe('甲/campaign\r\n');
});

test('a plan a build was not asked for is told of as its documents stand', async () => {
  const host = fakeHost(root);
  await build(host);
  host.files.set(Y, plan('丁'));
  const report = await build(host, { patterns: ['a/2026/x'] });
  expect(siteOf(report)).toMatchObject({
    'data/a/2026/x.json': 'fresh',
    'data/a/2026/y.json': 'kept',
    'data/a/2026/y.csv': 'kept',
  });
  expect([list(host), titleOf(host, 'a/2026/y')]).toEqual(['甲/campaign,乙/campaign', '乙/campaign']);
  await build(host);
  expect([list(host), titleOf(host, 'a/2026/y')]).toEqual(['甲/campaign,丁/campaign', '丁/campaign']);
});

test('a limited build in an empty folder tells of all plans, but of no draft it was not asked for', async () => {
  const host = fakeHost(root);
  await build(host, { patterns: ['a/2026/x'] });
  expect(list(host)).toBe('甲/campaign,乙/campaign');
  expect(host.files.has('output/a/2026/y/doc.docx')).toBe(false);
  const drafts = fakeHost(root);
  await build(drafts, { patterns: ['a/2026/x'], draft: true });
  expect(list(drafts)).toBe('甲/campaign');
});

test('a plan with errors keeps its data, one that never was without them has none', async () => {
  const host = fakeHost({ ...root, 'plans/a/2026/z.yaml': `${plan('丙')}flaw: 1\n` });
  await build(host);
  expect(list(host)).toBe('甲/campaign,乙/campaign');
  host.files.set(X, `${plan('新')}flaw: 1\n`);
  const report = await build(host);
  expect(siteOf(report)['data/a/2026/x.json']).toBe('kept');
  expect([list(host), titleOf(host, 'a/2026/x')]).toEqual(['甲/campaign,乙/campaign', '甲/campaign']);
});

test('what is not for the public is in no file of the root, and its earlier data are left over', async () => {
  const host = fakeHost(root);
  await build(host);
  const stages: typeof fakeStages = {
    ...fakeStages,
    composeDocument: (each, outline, options) => {
      const { value, diagnostics } = fakeStages.composeDocument(each, outline, options);
      const disclosureType = each.id === 'a/2026/y' ? '不予公开' : '主动公开';
      return { value: value && { ...value, metadata: { ...value.metadata, disclosureType } }, diagnostics };
    },
  };
  const report = await build(host, {}, { stages });
  expect(list(host)).toBe('甲/campaign');
  expect(report.orphans).toEqual(['output/data/a/2026/y.csv', 'output/data/a/2026/y.json']);
  expect((await build(host, {}, { stages })).orphans).toEqual(report.orphans);
});

test('a build without an address of the site says so once', async () => {
  const host = fakeHost(root);
  expect((await build(host)).diagnostics).toMatchObject([{ rule: 'config/site-url-missing', severity: 'info' }]);
  host.files.set('banwen.config.yaml', 'site: { url: "https://www.example.gov.cn" }\n');
  expect((await build(host)).diagnostics).toEqual([]);
});
