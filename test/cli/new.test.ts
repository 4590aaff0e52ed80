import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { planKinds } from '../../src/schema/plan-kinds.ts';
import { fillBlanks } from '../support/fill-blanks.ts';
import { runCli } from '../support/run-cli.ts';

let root = '';
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'banwen-'));
  await run('init', '.');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = (...argv: readonly string[]) => runCli(root, argv);
const read = (path: string) => readFileSync(join(root, path), 'utf8');

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

interface Found {
  readonly rule: string;
  readonly message: string;
  readonly file: string;
  readonly range: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
}

async function found(): Promise<readonly Found[]> {
  return JSON.parse((await run('check', '--reporter', 'json')).stdout).diagnostics;
}

test.each(planKinds)('a new %s is told place by place what to fill in, and filled in so it is clean', async (kind) => {
  if (kind === 'disposals') await makeResults();
  const path = `plans/mouqu/2026/new-${kind}.yaml`;
  const { code, stdout } = await run('new', kind, `mouqu/2026/new-${kind}`);
  expect(code).toBe(0);
  const text = read(path);
  const blanks = [...text.replace(/(?<=^|\s)#.*$/gm, (comment) => ' '.repeat(comment.length)).matchAll(/【填 ([^】]+)】/g)];
  expect(stdout).toContain(`${blanks.length} 处【填 …】`);

  const told = await found();
  expect(told.map(({ rule }) => rule)).toEqual(blanks.map(() => 'text/placeholder-left'));
  expect(told.map(({ range }) => text.slice(range.start.offset, range.end.offset))).toEqual(blanks.map(([blank]) => blank));
  expect(told.map(({ message }) => message)).toEqual(blanks.map(([, wanted]) => `这里还没有填，应填${wanted}`));

  put(path, fillBlanks(text));
  expect(await found()).toEqual([]);
  expect(await run('build', path, '--format', 'docx,html,xlsx')).toMatchObject({ code: 0 });
});

async function makeResults(): Promise<void> {
  await run('new', 'results', 'mouqu/2026/joint-01-results');
  put('plans/mouqu/2026/joint-01-results.yaml', fillBlanks(read('plans/mouqu/2026/joint-01-results.yaml')));
}

test('half a plan is not judged by the rules, but a wrong name in it is told', async () => {
  await run('new', 'campaign', 'mouqu/2026/joint-02');
  const path = 'plans/mouqu/2026/joint-02.yaml';
  const dated = read(path).replace(/【填 [^】]*?如 ([\d%-]+)】/g, '$1');
  put(path, dated.replace(/(?<=role: 配合\n +items: \[)【[^】]+】/, '没有的事项'));
  const rules = (await found()).map(({ rule }) => rule);
  expect(new Set(rules)).toEqual(new Set(['text/placeholder-left', 'names/unknown']));
});

test('a draft of half a plan can be looked at', async () => {
  await run('new', 'campaign', 'mouqu/2026/joint-02');
  const path = 'plans/mouqu/2026/joint-02.yaml';
  put(path, read(path).replace(/【填 [^】]*?如 ([\d%-]+)】/g, '$1'));
  expect(await run('build', path, '--format', 'docx')).toMatchObject({ code: 1 });
  expect(existsSync(join(root, 'output/mouqu/2026/joint-02/notice.docx'))).toBe(false);
  expect(await run('build', path, '--draft', '--format', 'docx')).toMatchObject({ code: 1 });
  expect(existsSync(join(root, 'output/mouqu/2026/joint-02/notice.docx'))).toBe(true);
});

test('a blank stays an error, whatever a configuration or a baseline says', async () => {
  put('banwen.config.yaml', 'rules: { text/placeholder-left: off }\n');
  await run('new', 'campaign', 'mouqu/2026/joint-02');
  await run('check', '--write-baseline');
  expect(new Set((await found()).map(({ rule }) => rule))).toEqual(new Set(['text/placeholder-left']));
});

test('a new campaign has the next number of its area and year', async () => {
  put('plans/mouqu/2026/a.yaml', 'kind: campaign\nsequence: 7\n');
  put('plans/mouqu/2025/b.yaml', 'kind: campaign\nsequence: 9\n');
  put('plans/mouqu/2026/c.yaml', 'kind: results\nsequence: 11\n');
  await run('new', 'campaign', 'mouqu/2026/joint-02');
  expect(read('plans/mouqu/2026/joint-02.yaml')).toMatch(/^sequence: 8$|^sequence: 8 /m);
});

test('results belong to the campaign of their name, disposals to such results', async () => {
  await run('new', 'campaign', 'mouqu/2026/joint-02');
  await run('new', 'results', 'mouqu/2026/joint-02-results');
  await run('new', 'results', 'mouqu/2026/other');
  await run('new', 'disposals', 'mouqu/2026/joint-02-disposals');
  expect(read('plans/mouqu/2026/joint-02-results.yaml')).toMatch(/^sequence: 2 .*\n(?:.*\n)*campaign: mouqu\/2026\/joint-02 /m);
  expect(read('plans/mouqu/2026/joint-02-disposals.yaml')).toContain('\nresults: mouqu/2026/joint-02-results ');
  expect(read('plans/mouqu/2026/other.yaml')).toContain('如 mouqu/2026/joint-01 或 mouqu/2026/joint-02】');
});

test('what the registry has but one of is taken from it', async () => {
  put(
    'plans/registry/mouqu/orgs.yaml',
    read('plans/registry/mouqu/orgs.yaml').replaceAll(/^ +- \{ id: (?:emergency|culture).*\n/gm, ''),
  );
  put(
    'plans/registry/mouqu/items.yaml',
    read('plans/registry/mouqu/items.yaml').replaceAll(/^.*owner: (?:emergency|culture).*\n/gm, ''),
  );
  await run('new', 'campaign', 'mouqu/2026/joint-02');
  const text = read('plans/mouqu/2026/joint-02.yaml');
  expect(text).toContain('issuers: [区市场监管局]');
  expect(text).toContain('items: [公示信息检查]');
});

test('a platform the profile leaves open has a line of its own', async () => {
  put('plans/profiles/mouqu-2026.yaml', read('plans/profiles/mouqu-2026.yaml').replace(/^platform:.*\n/m, ''));
  await run('new', 'campaign', 'mouqu/2026/joint-02');
  expect(read('plans/mouqu/2026/joint-02.yaml')).toContain('\nplatform: 某省双随机执法监管平台\n');
});

test('without a profile it says how to make one, and then there is one', async () => {
  const { stdout } = await run('new', 'campaign', 'mouqu/2027/joint-01');
  expect(stdout).toContain('先运行 npx banwen new profile mouqu-2027');
  expect((await run('new', 'profile', 'mouqu-2027')).stdout).toContain('没写的都照 mouqu-2026');
  expect(read('plans/profiles/mouqu-2027.yaml')).toContain('year: 2027\nextends: mouqu-2026\n');
  expect(new Set((await found()).map(({ rule }) => rule))).toEqual(new Set(['text/placeholder-left']));
});

test('a new area has a registry, then a profile that knows its region, then plans', async () => {
  await run('new', 'registry', 'xinhua', '--region', '石家庄市新华区');
  await run('new', 'profile', 'xinhua-2026');
  expect(read('plans/profiles/xinhua-2026.yaml')).toContain('region: 石家庄市新华区\n');
  await run('new', 'campaign', 'xinhua/2026/joint-01');
  put('plans/xinhua/2026/joint-01.yaml', fillBlanks(read('plans/xinhua/2026/joint-01.yaml')));
  expect(await found()).toEqual([]);
});

test('a profile nobody can fill in tells its blanks, once', async () => {
  put('plans/registry/mouqu/orgs.yaml', 'orgs: []\n');
  await run('new', 'profile', 'other-2026');
  await run('new', 'campaign', 'other/2026/joint-01');
  const told = (await found()).filter(({ file }) => file === 'plans/profiles/other-2026.yaml');
  expect(told.map(({ message }) => message)).toEqual([
    '这里还没有填，应填地区全称，如 石家庄市鹿泉区',
    '这里还没有填，应填本级政府的简称，如 区政府',
  ]);
});

test.each([
  'plans/mouqu/2026/甲 乙.yaml',
  'mouqu\\2026\\甲 乙',
  './plans/mouqu/2026/甲 乙.yml',
])('%s names a plan', async (id) => {
  expect((await run('new', 'campaign', id)).stdout).toContain('新建  plans/mouqu/2026/甲 乙.yaml');
  expect(existsSync(join(root, 'plans/mouqu/2026/甲 乙.yaml'))).toBe(true);
});

test('the root may be named from elsewhere', async () => {
  expect(await runCli(tmpdir(), ['new', 'campaign', 'mouqu/2026/joint-05', '--root', root])).toMatchObject({ code: 0 });
  expect(existsSync(join(root, 'plans/mouqu/2026/joint-05.yaml'))).toBe(true);
});

test.each([
  [[], '请写种类和编号'],
  [['campaign'], '请写种类和编号'],
  [['campaign', 'mouqu/2026/a', 'b'], '请写种类和编号'],
  [['campagin', 'mouqu/2026/a'], '是否为 `campaign`'],
  [['notice', 'mouqu/2026/a'], '没有种类 `notice`'],
  [['campaign', 'joint-03'], '地区/年份/名称'],
  [['campaign', 'mouqu/joint-03'], '地区/年份/名称'],
  [['campaign', 'mouqu/26/joint-03'], '地区/年份/名称'],
  [['campaign', '../2026/a'], 'plans/ 里的位置'],
  [['campaign', 'mouqu/../../2026/a'], 'plans/ 里的位置'],
  [['campaign', '/etc/2026/a'], 'plans/ 里的位置'],
  [['campaign', 'C:/x/2026/a'], 'plans/ 里的位置'],
  [['campaign', 'registry/2026/a'], '`registry`'],
  [['campaign', 'Profiles/2026/a'], '`Profiles`'],
  [['campaign', 'mouqu/2026/a:b'], '`a:b`'],
  [['campaign', 'mouqu/2026/con'], '`con`'],
  [['campaign', 'mouqu/2026/a.'], '`a.`'],
  [['campaign', 'mouqu/2026/.a'], '`.a`'],
  [['campaign', 'mouqu//2026/a'], '不能用作文件名'],
  [['campaign', 'mouqu/2026/a#1'], '`a#1`'],
  [['campaign', 'mouqu/2026/joint-01'], '已经有 plans/mouqu/2026/joint-01.yaml'],
  [['profile', 'mouqu'], '地区-年份'],
  [['profile', 'mouqu-2026'], '已经有 plans/profiles/mouqu-2026.yaml'],
  [['registry', 'mouqu'], '已经有 plans/registry/mouqu/'],
  [['registry', 'common'], '小写拼音'],
])('`new %j` is a usage error', async (argv, words) => {
  const { code, stdout, stderr } = await run('new', ...argv);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(words);
});

test('a plan in the other spelling of YAML counts as there', async () => {
  put('plans/mouqu/2026/joint-09.yml', 'kind: campaign\n');
  expect((await run('new', 'campaign', 'mouqu/2026/joint-09')).stderr).toContain('已经有 plans/mouqu/2026/joint-09.yml');
});
