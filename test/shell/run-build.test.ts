import { expect, test } from 'vitest';
import { UsageError } from '../../src/core/failure.ts';
import { parseDay } from '../../src/plan/days/day.ts';
import type { Renderer, Tools } from '../../src/renderers/renderer.ts';
import type { BuildReport } from '../../src/shell/build-report.ts';
import { type BuildOptions, runBuild } from '../../src/shell/run-build.ts';
import { runCheck } from '../../src/shell/run-check.ts';
import { fakeStages } from '../build/fake-stages.ts';
import { type FakeHost, fakeHost } from '../support/fake-host.ts';
import { fakeSite } from '../support/fake-site.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const renderer = (format: Renderer['format'], render: (title: string, tools: Tools) => Promise<string> | string): Renderer => ({
  format,
  file: `doc.${format}`,
  revision: 1,
  appliesTo: () => true,
  render: async ({ title, draft }, tools) => {
    const made = await render(draft ? `草稿 ${title}` : title, tools);
    return encode(made);
  },
});
const renderers = [
  renderer('docx', (title) => title),
  renderer('html', (title, tools) => `${tools.template('page.hbs')} ${title} ${tools.site.name}`),
  renderer('pdf', async (title, tools) => new TextDecoder().decode(await tools.printToPdf(title))),
];
const parts = {
  stages: fakeStages,
  renderers,
  site: fakeSite,
};

const root = {
  'plans/a/2026/x.yaml': 'kind: campaign\nprofile: p\ntitle: 甲\n',
  'plans/a/2026/y.yaml': 'kind: campaign\nprofile: p\ntitle: 乙\n',
  'plans/profiles/p.yaml': 'region: 甲\n',
  'templates/campaign/outline.yaml': 'id: campaign\n',
  'templates/pages/page.hbs': '页',
};

function build(host: FakeHost, options: Partial<BuildOptions> = {}): Promise<BuildReport> {
  const today = parseDay('2026-07-01');
  if (today === undefined) throw new Error('a day');
  return runBuild(host, { patterns: [], formats: null, draft: false, force: false, dryRun: false, today, ...options }, parts);
}

const statuses = ({ artifacts }: BuildReport) =>
  Object.fromEntries(artifacts.map(({ path, status }) => [path.slice('output/'.length), status]));

test('a build writes every document, the list, and the manifest last; the next one writes nothing', async () => {
  const host = fakeHost(root);
  const first = await build(host);
  expect(first.failures).toEqual([]);
  expect(host.files.get('output/a/2026/x/doc.html')).toBe('页 甲/campaign null');
  expect(host.files.get('output/index.html')).toBe('甲/campaign,乙/campaign');
  expect(host.writes.at(-1)).toBe('manifest.json');
  expect(host.browser).toMatchObject({ opened: 1, closed: 1 });
  const manifest = host.files.get('output/manifest.json');
  const second = await build(host);
  expect(new Set(Object.values(statuses(second)))).toEqual(new Set(['fresh']));
  expect(host.browser.opened).toBe(1);
  expect(host.files.get('output/manifest.json')).toBe(manifest);
});

test('what is stale is built, and said why', async () => {
  const host = fakeHost(root);
  await build(host);
  host.files.set('plans/a/2026/x.yaml', 'kind: campaign\nprofile: p\ntitle: 丙\n');
  host.files.set('templates/pages/page.hbs', '面');
  host.files.delete('output/a/2026/y/doc.docx');
  host.files.set('output/a/2026/y/doc.pdf', '改');
  const { intended } = await build(host, { dryRun: true });
  expect(Object.fromEntries(intended.map(({ job, reason }) => [job.file, reason.en]))).toEqual({
    'a/2026/x/doc.docx': 'because `title` has changed',
    'a/2026/x/doc.html': 'because `title` has changed',
    'a/2026/x/doc.pdf': 'because `title` has changed',
    'a/2026/y/doc.docx': 'file is gone',
    'a/2026/y/doc.html': 'because the page template `page.hbs` has changed',
    'a/2026/y/doc.pdf': 'file was altered',
  });
  expect(host.files.get('output/a/2026/y/doc.pdf')).toBe('改');
});

test('an incremental build gives the bytes of a clean one', async () => {
  const host = fakeHost(root);
  await build(host);
  host.files.set('plans/a/2026/x.yaml', 'kind: campaign\nprofile: p\n# 注\ntitle: 丁\n');
  host.files.set('banwen.config.yaml', 'site: { name: 站 }\n');
  await build(host, { patterns: ['a/2026/x'] });
  await build(host);
  const clean = fakeHost(Object.fromEntries([...host.files].filter(([path]) => !path.startsWith('output/'))));
  await build(clean);
  expect([...host.files].sort()).toEqual([...clean.files].sort());
});

test('a plan with errors keeps its last good files, and its place in the list', async () => {
  const host = fakeHost(root);
  await build(host);
  host.files.set('plans/a/2026/x.yaml', 'kind: campaign\nprofile: p\ntitle: 丁\nflaw: 1\n');
  const report = await build(host);
  expect(statuses(report)['a/2026/x/doc.docx']).toBe('kept');
  expect(host.files.get('output/a/2026/x/doc.docx')).toBe('甲/campaign');
  expect(host.files.get('output/index.html')).toBe('甲/campaign,乙/campaign');
  const draft = await build(host, { draft: true });
  expect(statuses(draft)['a/2026/x/doc.docx']).toBe('written');
  expect(host.files.get('output/a/2026/x/doc.docx')).toBe('草稿 丁/campaign');
  expect(draft.diagnostics.map(({ rule }) => rule)).toEqual(['config/site-url-missing', 'dates/early']);
});

test('a file that is no text keeps the output of its plan', async () => {
  const host = fakeHost(root);
  await build(host);
  host.files.set('plans/a/2026/x.yaml', '\0');
  const report = await build(host);
  expect(statuses(report)['a/2026/x/doc.docx']).toBe('kept');
  expect(report.orphans).toEqual([]);
});

test('without a browser the other formats are built', async () => {
  const host = fakeHost(root);
  host.browser.broken = true;
  const report = await build(host);
  expect(statuses(report)).toMatchObject({
    'a/2026/x/doc.docx': 'written',
    'a/2026/x/doc.pdf': 'failed',
    'index.html': 'written',
  });
  expect(report.failures.map(({ text }) => text.en)).toEqual(['no browser']);
  expect(host.browser.opened).toBe(1);
  host.browser.broken = false;
  expect(statuses(await build(host))).toMatchObject({ 'a/2026/x/doc.docx': 'fresh', 'a/2026/x/doc.pdf': 'written' });
});

test('a full disk stops the writing and leaves earlier files as they were', async () => {
  const host = fakeHost(root);
  await build(host);
  host.room = 0;
  const report = await build(host, { force: true, draft: true });
  expect(new Set(Object.values(statuses(report)))).toEqual(new Set(['failed']));
  expect(report.failures).toHaveLength(1);
  expect(host.files.get('output/a/2026/x/doc.docx')).toBe('甲/campaign');
  host.room = Number.POSITIVE_INFINITY;
  expect(new Set(Object.values(statuses(await build(host))))).toEqual(new Set(['fresh']));
});

test('a damaged manifest means building anew', async () => {
  const host = fakeHost(root);
  await build(host);
  host.files.set('output/manifest.json', '{"version":1,"artifacts":');
  expect(statuses(await build(host))).toMatchObject({
    'a/2026/x/doc.docx': 'unchanged',
    'index.html': 'fresh',
    'manifest.json': 'written',
  });
});

test('patterns and formats limit the documents, never the list', async () => {
  const host = fakeHost(root);
  await build(host);
  host.files.set('plans/a/2026/x.yaml', 'kind: campaign\nprofile: p\ntitle: 丙\n');
  host.files.set('plans/a/2026/y.yaml', 'kind: campaign\nprofile: p\ntitle: 丁\n');
  const report = await build(host, { patterns: ['a/2026/x'], formats: new Set(['docx'] as const) });
  expect(statuses(report)).toMatchObject({
    'a/2026/x/doc.docx': 'written',
    'a/2026/x/doc.html': 'kept',
    'a/2026/y/doc.docx': 'kept',
  });
  expect(host.files.get('output/index.html')).toBe('丙/campaign,乙/campaign');
  await expect(build(host, { patterns: ['b/*'] })).rejects.toThrow(UsageError);
});

test('a plan that is gone leaves orphans, listed and not removed', async () => {
  const host = fakeHost(root);
  await build(host);
  host.files.delete('plans/a/2026/y.yaml');
  const report = await build(host);
  expect(report.orphans).toContain('output/a/2026/y/doc.docx');
  expect(host.files.has('output/a/2026/y/doc.docx')).toBe(true);
  expect(host.files.get('output/index.html')).toBe('甲/campaign');
});

test('a page template of the root that does not render is named', async () => {
  const broken = renderer('html', (_, tools) => {
    tools.template('page.hbs');
    throw new Error('"nothing" not defined');
  });
  const host = fakeHost(root);
  const today = parseDay('2026-07-01');
  if (today === undefined) throw new Error('a day');
  const options = { patterns: [], formats: null, draft: false, force: false, dryRun: false, today };
  const report = await runBuild(host, options, { ...parts, renderers: [broken] });
  expect(report.failures[0]).toBeInstanceOf(UsageError);
  expect(report.failures[0]?.text.zh).toContain('templates/pages/page.hbs');
});

test('a check writes nothing, a faulty configuration stops it, no plan is a usage error', async () => {
  const host = fakeHost({ ...root, 'plans/a/2026/z.yaml': 'kind: campaign\nprofile: p\nflaw: 1\n' });
  const today = parseDay('2026-07-01');
  if (today === undefined) throw new Error('a day');
  const report = await runCheck(host, { patterns: [], today }, parts);
  expect(report).toMatchObject({ plans: 3, artifacts: [] });
  expect(report.diagnostics.map(({ file }) => file)).toEqual(['plans/a/2026/z.yaml']);
  expect(host.writes).toEqual([]);
  host.files.set('banwen.config.yaml', 'fault: 1\n');
  expect(await build(host)).toMatchObject({ configurationFaulty: true, artifacts: [] });
  await expect(build(fakeHost({}))).rejects.toThrow(UsageError);
});

test('a plan with a 密级 is not listed, and no longer where it was', async () => {
  const host = fakeHost(root);
  await build(host);
  const stages: typeof fakeStages = {
    ...fakeStages,
    composeDocument: (plan, outline, options) => {
      const { value, diagnostics } = fakeStages.composeDocument(plan, outline, options);
      const marks = { copyNumber: '000001', secrecy: '秘密', urgency: null, origin: { path: ['secrecy'] } };
      const isSecret = value !== undefined && plan.id === 'a/2026/y';
      if (!isSecret) return { value, diagnostics };
      return {
        value: {
          ...value,
          parts: [{ role: 'notice', orientation: 'portrait', blocks: [{ kind: 'file-marks', ...marks }] }],
        },
        diagnostics,
      };
    },
  };
  const today = parseDay('2026-07-01');
  if (today === undefined) throw new Error('a day');
  const options = { patterns: [], formats: null, draft: false, force: false, dryRun: false, today };
  const report = await runBuild(host, options, { ...parts, stages });
  expect(host.files.get('output/index.html')).toBe('甲/campaign');
  expect(report.orphans.filter((path) => path.startsWith('output/data/'))).toEqual([
    'output/data/a/2026/y.csv',
    'output/data/a/2026/y.json',
  ]);
});
