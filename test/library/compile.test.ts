import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile, lineColumn, type RootFile, UsageError } from '../../src/index.ts';
import { type NewRoot, newRoot } from '../support/new-root.ts';

const PLAN = 'plans/mouqu/2026/joint-01.yaml';
const today = '2026-06-01';

let root: NewRoot;
beforeAll(async () => {
  root = await newRoot();
});
afterAll(() => root.remove());

function filesWith(path = '', change: (text: string) => string = (text) => text): readonly RootFile[] {
  return [...root.files()].map(([each, text]) => ({ path: each, content: each === path ? change(text) : text }));
}

test('the files of a root come to plans and their documents', async () => {
  const { plans, diagnostics } = await compile(filesWith(), { today });
  expect(diagnostics).toEqual([]);
  expect(plans.map(({ id, file, plan }) => [id, file, plan?.kind])).toEqual([['mouqu/2026/joint-01', PLAN, 'campaign']]);
  expect(plans[0]?.manuscript).toMatchObject({ title: expect.stringContaining('联合抽查实施方案'), draft: false });
});

test('neither their order nor whether they are texts or bytes makes a difference', async () => {
  const bytes = filesWith().map(({ path, content }) => ({ path, content: Buffer.from(content) }));
  const [one, other] = await Promise.all([compile(filesWith(), { today }), compile(bytes.reverse(), { today })]);
  expect(other.plans.map(({ manuscript }) => manuscript)).toEqual(one.plans.map(({ manuscript }) => manuscript));
});

test('a fault is told at its place, and nothing is thrown', async () => {
  const { diagnostics } = await compile(
    filesWith(PLAN, (text) => text.replace(/^status: .*$/m, 'status: 印')),
    { today },
  );
  const [first] = diagnostics;
  expect(first).toMatchObject({ rule: 'schema/value-not-allowed', severity: 'error', file: PLAN });
  const { source, range } = first?.place ?? { source: { text: '' }, range: { start: 0, end: 0 } };
  expect(source.text.slice(range.start, range.end)).toBe('印');
  expect(lineColumn(source.text, range.start).line).toBe(
    source.text.split('\n').findIndex((line) => line.startsWith('status')) + 1,
  );
});

test('settings count as in a folder, and faulty ones let nothing be looked at', async () => {
  const quiet = [...filesWith(PLAN, (text) => `${text}\nx: 1\n`), { path: 'banwen.config.yaml', content: 'rules: 1' }];
  const { plans, diagnostics } = await compile(quiet, { today });
  expect(plans).toEqual([]);
  expect(diagnostics.map(({ file }) => file)).toEqual(['banwen.config.yaml']);
});

test('a table a plan names is read from among the files, or missed', async () => {
  const results = {
    path: 'plans/mouqu/2026/joint-01-results.yaml',
    content:
      'kind: results\nprofile: mouqu-2026\nyear: 2026\nissuers: [区市场监管局]\ncampaign: mouqu/2026/joint-01\nfrom: 结果.csv\n',
  };
  const table = { path: 'plans/mouqu/2026/结果.csv', content: '检查对象名称,检查结果\n示例甲有限公司,未发现问题\n' };
  const plans = ['mouqu/2026/joint-01-results'];
  const without = await compile([...filesWith(), results], { today, plans });
  expect(without.plans[0]?.plan).toBeUndefined();
  const {
    plans: [found],
  } = await compile([...filesWith(), results, table], { today, plans });
  expect(found?.plan).toMatchObject({ kind: 'results', entities: [{ name: '示例甲有限公司' }] });
});

test('drafts are marked', async () => {
  const { plans } = await compile(filesWith(), { today, draft: true });
  expect(plans[0]?.manuscript?.draft).toBe(true);
});

test('what is asked for and cannot be is a usage error', async () => {
  await expect(compile([], {})).rejects.toThrow(UsageError);
  await expect(compile(filesWith(), { plans: ['x/y'] })).rejects.toThrow('no plan matches `x/y`');
  await expect(compile(filesWith(), { today: '2026-02-30' })).rejects.toThrow('today is `2026-02-30`');
});
