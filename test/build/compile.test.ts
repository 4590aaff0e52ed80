import { expect, test } from 'vitest';
import { compile } from '../../src/build/compile.ts';
import { readLayout } from '../../src/build/config/layout-settings.ts';
import { parseDay } from '../../src/plan/days/day.ts';
import { fakeStages } from './fake-stages.ts';

const today = parseDay('2026-07-01');

function compileFiles(
  files: Readonly<Record<string, string>>,
  { unreadable = [], ...options }: { readonly unreadable?: readonly string[]; readonly defaultProfile?: string } = {},
) {
  if (today === undefined) throw new Error('a day');
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const lost = unreadable.map((file) => ({
    rule: 'yaml/syntax',
    severity: 'error' as const,
    message: { zh: '不是文本', en: 'no text' },
    file,
  }));
  return compile({ sources, unreadable: lost, builtIn: [outline('campaign')] }, { today, draft: false, ...options }, fakeStages);
}

const outline = (id: string) => ({ path: `templates/${id}/outline.yaml`, text: `id: ${id}\n` });
const campaign = (title: string, profile = 'p') => `kind: campaign\nprofile: ${profile}\ntitle: ${title}\n`;
const rules = (plan: { diagnostics: readonly { rule: string }[] } | undefined) => plan?.diagnostics.map(({ rule }) => rule);

test('a plan goes through all stages and knows its inputs', () => {
  const { plans, shared } = compileFiles({
    'plans/a/b/2026/x.yaml': campaign('甲'),
    'plans/profiles/p.yaml': 'region: 甲\n',
    'plans/registry/a/b/orgs.yaml': 'orgs: []\n',
    'plans/registry/c/orgs.yaml': 'orgs: []\n',
    'plans/registry/common/docs.yaml': 'docs: []\n',
    'plans/registry/calendar.overrides.yaml': 'years: []\n',
    'plans/data/2026/list.yaml': 'a: 1\n',
    'plans/.schemas/x.yaml': 'a: 1\n',
  });
  expect(shared).toEqual([]);
  expect(plans.map(({ id }) => id)).toEqual(['a/b/2026/x']);
  expect(plans[0]?.manuscript?.title).toBe('甲/campaign');
  expect(plans[0]?.inputs).toEqual([
    'plans/a/b/2026/x.yaml',
    'plans/profiles/p.yaml',
    'plans/registry/a/b/orgs.yaml',
    'plans/registry/common/docs.yaml',
    'plans/registry/calendar.overrides.yaml',
    'templates/campaign/outline.yaml',
  ]);
});

test('the order of reading does not matter', () => {
  const files = {
    'plans/a/2026/x.yaml': campaign('甲'),
    'plans/a/2026/y.yaml': campaign('乙', 'q'),
    'plans/profiles/p.yaml': 'a: 1\n',
  };
  const backwards = Object.fromEntries(Object.entries(files).reverse());
  expect(JSON.stringify(compileFiles(backwards))).toBe(JSON.stringify(compileFiles(files)));
});

test('a broken profile is told once, and fails the plans that use it alone', () => {
  const { plans, shared } = compileFiles({
    'plans/a/2026/x.yaml': campaign('甲'),
    'plans/a/2026/y.yaml': campaign('乙'),
    'plans/a/2026/z.yaml': campaign('丙', 'q'),
    'plans/profiles/p.yaml': 'fault: 1\n',
    'plans/profiles/q.yaml': 'region: 甲\n',
  });
  expect(shared.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['schema/unknown-key plans/profiles/p.yaml']);
  expect(shared[0]?.hint?.zh).toBe('改正以前，依据此文件的 2 个方案不生成文件');
  expect(plans.map(rules)).toEqual([[], [], []]);
  expect(plans.map(({ manuscript }) => manuscript !== undefined)).toEqual([false, false, true]);
});

test('a broken calendar is told once, with the number of plans that wait for it', () => {
  const { plans, shared } = compileFiles({
    'plans/a/2026/x.yaml': campaign('甲'),
    'plans/b/2026/y.yaml': campaign('乙'),
    'plans/profiles/p.yaml': 'region: 甲\n',
    'plans/registry/calendar.overrides.yaml': 'fault: 1\n',
  });
  expect(shared.map(({ hint }) => hint?.zh)).toEqual(['改正以前，依据此文件的 2 个方案不生成文件']);
  expect(plans.map(rules)).toEqual([[], []]);
});

test('an unknown profile gets a suggestion', () => {
  const { plans } = compileFiles({
    'plans/a/2026/x.yaml': campaign('甲', 'north-2025'),
    'plans/profiles/north-2026.yaml': 'a: 1\n',
  });
  expect(rules(plans[0])).toEqual(['names/unknown']);
  expect(plans[0]?.diagnostics[0]?.message.zh).toContain('`north-2026`');
});

test('a plan that names no profile has that of the configuration', () => {
  const files = { 'plans/a/2026/x.yaml': 'kind: campaign\nyear: 2026\n', 'plans/profiles/a-2026.yaml': 'region: 甲\n' };
  expect(compileFiles(files, { defaultProfile: 'a-2026' }).plans.map(rules)).toEqual([[]]);
  const [plan] = compileFiles({ ...files, 'plans/profiles/a-2025.yaml': 'region: 甲\n' }).plans;
  expect(plan && rules(plan)).toEqual(['schema/missing-key']);
  const { place, message } = plan?.diagnostics[0] ?? {};
  expect(place?.source.text.slice(place.range.start, place.range.end)).toBe('kind');
  expect(message?.zh).toBe('缺少 `profile`（地区年度规则），应写明，如 `profile: a-2026`');
});

test('a profile that builds on another is stale and broken with it', () => {
  const files = {
    'plans/a/2026/x.yaml': campaign('甲', 'q'),
    'plans/profiles/p.yaml': 'fault: 1\n',
    'plans/profiles/q.yaml': 'extends: p\n',
  };
  const [plan] = compileFiles(files).plans;
  expect(plan?.inputs).toEqual(['plans/a/2026/x.yaml', 'plans/profiles/q.yaml', 'plans/profiles/p.yaml']);
  expect(plan && rules(plan)).toEqual([]);
  expect(plan?.manuscript).toBeUndefined();
});

test('a broken outline and a broken registry file fail their plans', () => {
  const { plans } = compileFiles({
    'plans/a/2026/x.yaml': campaign('甲', 'q'),
    'plans/b/2026/x.yaml': campaign('乙'),
    'plans/profiles/p.yaml': 'region: 甲\n',
    'plans/profiles/q.yaml': 'template: own\n',
    'plans/registry/b/orgs.yaml': 'fault: 1\n',
    'templates/own/outline.yaml': 'id: own\nextends: base\n',
    'templates/base/outline.yaml': 'fault: 1\n',
  });
  expect(plans.map(rules)).toEqual([[], []]);
  expect(plans.map(({ manuscript }) => manuscript)).toEqual([undefined, undefined]);
});

test('an outline nobody has is named at the plan', () => {
  const { plans } = compileFiles({ 'plans/a/2026/x.yaml': campaign('甲'), 'plans/profiles/p.yaml': 'template: campagin\n' });
  expect(rules(plans[0])).toEqual(['names/unknown']);
  expect(plans[0]?.diagnostics[0]?.message.en).toContain('`campaign`');
});

test('one id in two files is an error of both', () => {
  const { plans } = compileFiles({ 'plans/a/2026/x.yaml': campaign('甲'), 'plans/a/2026/x.yml': campaign('甲') });
  expect(plans.map(({ file }) => file)).toEqual(['plans/a/2026/x.yaml', 'plans/a/2026/x.yml']);
  expect(plans.map(rules)).toEqual([['config/duplicate-plan'], ['config/duplicate-plan']]);
});

test.each([
  ['', 'schema/wrong-type'],
  ['- a\n', 'schema/wrong-type'],
  ['title: 甲\n', 'schema/missing-key'],
  ['kind: memo\n', 'schema/value-not-allowed'],
  ['knid: campaign\n', 'schema/unknown-key'],
  ['kind: [\n', 'yaml/unclosed'],
])('%j is no plan', (text, rule) => {
  const { plans } = compileFiles({ 'plans/a/2026/x.yaml': text });
  expect(rules(plans[0])).toContain(rule);
  expect(plans[0]?.manuscript).toBeUndefined();
});

test('a file that is no text fails as the plan or profile it is', () => {
  const { plans, shared } = compileFiles(
    { 'plans/a/2026/y.yaml': campaign('乙') },
    { unreadable: ['plans/a/2026/x.yaml', 'plans/profiles/p.yaml'] },
  );
  expect(plans.map(rules)).toEqual([['yaml/syntax'], []]);
  expect(plans[1]?.manuscript).toBeUndefined();
  expect(shared.map(({ file }) => file)).toEqual(['plans/profiles/p.yaml']);
});

test('what the bureau chose of the layout reaches the documents, which bear a fingerprint where it wants one', () => {
  if (today === undefined) throw new Error('a day');
  const chosen: unknown[] = [];
  const stages: typeof fakeStages = {
    ...fakeStages,
    composeDocument: (plan, own, options) => {
      chosen.push(options.layout);
      return fakeStages.composeDocument(plan, own, options);
    },
  };
  const sources = [
    { path: 'plans/a/2026/x.yaml', text: campaign('甲') },
    { path: 'plans/profiles/p.yaml', text: 'a: 1\n' },
  ];
  const given = { sources, unreadable: [], builtIn: [outline('campaign')] };
  const print = (fingerprint: boolean) => {
    const layout = readLayout({ imprintPage: '双数面', fingerprint });
    return compile(given, { today, draft: false, layout }, stages).plans[0]?.manuscript?.layout.fingerprint;
  };
  expect(print(false)).toBeNull();
  expect(print(true)).toMatch(/^[0-9a-f ]{14}$/);
  expect(chosen).toMatchObject([{ imprintPage: 'even' }, { imprintPage: 'even' }]);
});
