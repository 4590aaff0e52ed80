import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planKinds } from '../../src/schema/plan-kinds.ts';
import { cursor } from '../support/cursor.ts';
import { editorSettings } from '../support/editor-settings.ts';
import { type LanguageClient, type Squiggle, type Suggestion, startLanguageClient } from '../support/language-client.ts';
import { listYaml } from '../support/list-yaml.ts';

const PLAN = readFileSync('plans/luquan/2026/joint-02.yaml', 'utf8');
/** Keys underlined as well where they hold less than they need. */
const ABOVE: readonly string[] = ['summary'];

let client: LanguageClient;
let opened = 0;

beforeAll(async () => {
  client = await startLanguageClient({ root: resolve('.'), settings: editorSettings() });
});

afterAll(() => client.stop());

/** A path of a plan that is not there, so that every text is a file of its own. */
function freshPath(): string {
  opened += 1;
  return `plans/luquan/2026/draft-${opened}.yaml`;
}

/** What is offered at the cursor `‸` of a plan of a kind, or of one without modeline. */
async function offered(kind: string | null, marked: string): Promise<readonly Suggestion[]> {
  const { text, position } = cursor(withModeline(kind, marked));
  const path = freshPath();
  client.open(path, text);
  return client.complete(path, position);
}

async function labels(kind: string | null, marked: string): Promise<readonly string[]> {
  return (await offered(kind, marked)).map(({ label }) => label);
}

async function hovered(kind: string, marked: string): Promise<string> {
  const { text, position } = cursor(withModeline(kind, marked));
  const path = freshPath();
  client.open(path, text);
  return client.hover(path, position);
}

function withModeline(kind: string | null, text: string): string {
  return kind === null ? text : `# yaml-language-server: $schema=../../.schemas/${kind}.schema.json\n${text}`;
}

/** The words underlined, as they stand in the text. */
function underlined(text: string, squiggles: readonly Squiggle[]): readonly string[] {
  const lines = text.split('\n');
  return squiggles.map(({ range: { start, end } }) => lines[start.line]?.slice(start.character, end.character) ?? '');
}

test('every file below plans/ opens without a squiggle', { timeout: 60_000 }, async () => {
  const judged = await Promise.all(
    listYaml('plans').map(async (path) => ({ path, said: await client.judge(path, readFileSync(path, 'utf8')) })),
  );
  expect(judged.length).toBeGreaterThan(10);
  expect(judged.filter(({ said }) => said.length > 0)).toEqual([]);
});

test('a key is completed, and explained in Chinese', async () => {
  const keys = await offered('campaign', 'kind: campaign\n‸\n');
  const schedule = keys.find(({ label }) => label === 'schedule');
  expect(schedule?.documentation).toContain('**时间安排**：');
  expect(schedule?.documentation).toContain('例：`schedule: {');
  expect(keys.every(({ documentation }) => /\p{Script=Han}/u.test(documentation))).toBe(true);
});

test.each([
  ['a new line', 'schedule:\n  ‸\n'],
  ['half a key', 'schedule:\n  wi‸\n'],
  ['half a key beside others', 'schedule:\n  dispatch: window.start\n  wi‸\n'],
])('in a block, after %s', async (_, text) => {
  expect(await labels('campaign', `kind: campaign\n${text}`)).toEqual(expect.arrayContaining(['window', 'results', 'summary']));
});

test('inside the braces of a deadline its keys are offered, each once', async () => {
  const keys = await labels('campaign', 'kind: campaign\nschedule:\n  results: { du‸ }\n');
  expect(keys).toEqual(expect.arrayContaining(['due', 'within', 'after', 'every']));
  expect(keys.filter((key) => key === 'time')).toHaveLength(1);
  expect(await labels('campaign', 'kind: campaign\nschedule:\n  results: { within: 20wd, af‸ }\n')).toContain('after');
});

test('where a deadline begins, its forms are offered to fill in', async () => {
  const forms = await offered('campaign', 'kind: campaign\nschedule:\n  results: ‸\n');
  expect(forms.find(({ label }) => label === '到某日为止')?.inserted).toBe('{ due: $1 }');
  expect(forms.find(({ label }) => label === '某日之后若干工作日内')?.inserted).toMatch(/^\{ within: \S+, after: /);
  expect(forms.find(({ label }) => label === 'window.end')?.documentation).toContain('最后一日');
});

test('an organ is offered by its short name, its full name and its id, each explained', async () => {
  const organs = await offered('campaign', 'kind: campaign\ndepartments:\n  - org: ‸\n');
  for (const label of ['区市场监管局', '石家庄市鹿泉区市场监督管理局', 'lq-market']) {
    expect(organs.find((organ) => organ.label === label)?.documentation).toContain('石家庄市鹿泉区市场监督管理局');
  }
});

test.each([
  ['a list in brackets', 'issuers: [‸]\n'],
  ['a list in brackets, half a name', 'issuers: [区市‸]\n'],
  ['a list in lines', 'issuers:\n  - ‸\n'],
  ['a list in lines, half a name', 'issuers:\n  - 区市‸\n'],
  ['a value in braces', 'schedule:\n  summary: { due: 2026-09-28, to: 区‸ }\n'],
])('names are offered in %s', async (_, text) => {
  const found = await labels('campaign', `kind: campaign\n${text}`);
  expect(found).toContain('区市场监管局');
  expect(found.filter((label) => label.startsWith('-'))).toEqual([]);
});

test.each([
  ['an item', 'campaign', 'departments:\n  - org: 区市场监管局\n    items:\n      - 公‸\n', '公示信息检查'],
  ['a document', 'campaign', 'basis: [luquan-‸]\n', 'luquan-2026-scheme'],
  ['a contact', 'campaign', 'contacts: [‸]\n', 'luquan-credit-section'],
  ['a platform', 'campaign', 'platform: ‸\n', '河北省双随机执法监管平台'],
  ['a profile', 'campaign', 'profile: ‸\n', 'luquan-2026'],
  ['an organ of a joint mark', 'campaign', 'mark: [‸]\n', '区市场监管局'],
  ['the organ of a mark', 'results', 'mark: 区‸\n', '区市场监管局'],
  ['a secrecy', 'campaign', 'secrecy: ‸\n', '机密★1年'],
  ['an urgency', 'work-plan', 'urgency: ‸\n', '特急'],
  ['a form of the first page', 'annual-plan', 'pageForm: ‸\n', '信函'],
  ['a sealing', 'disposals', 'sealing: ‸\n', '签名章'],
  ['a role', 'campaign', 'departments:\n  - org: 区市场监管局\n    role: ‸\n', '牵头'],
  ['a form', 'campaign', 'attachments: [{ form: st‸ }]\n', 'statistics-10'],
  ['a sentence', 'campaign', 'overrides:\n  ‸\n', 'preamble'],
  ['a rule', 'campaign', 'waivers:\n  - rule: ‸\n', 'dates/lead-time-short'],
  ['an earlier plan', 'campaign', 'supersedes: ‸\n', 'luquan/2026/joint-02'],
  ['a row of an annual plan', 'campaign', 'planRows: [‸]\n', 'luquan/2026/annual-plan#1'],
  ['an outcome', 'results', 'entities:\n  - name: 示例\n    outcome: ‸\n', '发现问题已责令改正'],
  ['a campaign', 'results', 'campaign: ‸\n', 'luquan/2026/joint-02'],
  ['the owner of an item', 'registry', 'items:\n  - name: 甲\n    owner: ‸\n', 'lq-market'],
  ['an outline', 'profile', 'template: ‸\n', 'campaign-2019'],
])('%s is offered, and explained', async (_, kind, text, label) => {
  const found = (await offered(kind, text)).find((each) => each.label === label);
  expect(found?.documentation).toMatch(/\p{Script=Han}/u);
});

test('an empty plan begins with its kind, which decides the rest', async () => {
  expect(await labels(null, '‸')).toContain('kind');
  expect(await labels(null, 'kind: ‸\n')).toEqual(expect.arrayContaining([...planKinds]));
  expect(await labels(null, 'kind: campaign\n‸\n')).toEqual(expect.arrayContaining(['departments', 'schedule']));
  expect(await labels(null, 'kind: work-plan\n‸\n')).not.toContain('departments');
});

test('hover says what a key is, what a value means, and which organ, document or sentence is named', async () => {
  expect(await hovered('campaign', 'kind: campaign\nschedule:\n  win‸dow: { start: 2026-07-07, end: 2026-07-31 }\n')).toMatch(
    /\*\*抽查时间\*\*：.+起止日期/,
  );
  expect(await hovered('campaign', 'kind: campaign\ndepartments:\n  - { org: lq-market, role: 牵‸头 }\n')).toContain(
    '`牵头`: 组织',
  );
  expect(await hovered('campaign', 'kind: campaign\ndepartments:\n  - org: 区卫生‸健康局\n')).toContain(
    '石家庄市鹿泉区卫生健康局',
  );
  expect(await hovered('results', 'kind: results\nsecr‸ecy: 机密★1年\n')).toMatch(
    /\*\*密级和保密期限\*\*：.+例：`secrecy: 机密★1年`/s,
  );
  expect(await hovered('item-list', 'kind: item-list\nstamps: [{ po‸st: 局长, name: 张某某 }]\n')).toContain('**职务**');
  const basis = await hovered('campaign', 'kind: campaign\nbasis: [luquan-2026-‸scheme]\n');
  expect(basis).toContain('石鹿市监〔2026〕6号');
  expect(basis).not.toContain('luquan-2019-17');
  expect(await hovered('campaign', 'kind: campaign\noverrides:\n  pre‸amble: 为了……\n')).toMatch(/根据\{\{basis\}\}/);
});

test.each([
  ['a key', 'population:', 'popluation:', 'popluation'],
  ['a key of a deadline', '{ due: 2026-09-28, to: 区双随机办 }', '{ duo: 2026-09-28, to: 区双随机办 }', 'duo'],
  ['an organ', 'org: 区市场监管局', 'org: 区市场监管居', '区市场监管居'],
  ['an item', '[公示信息检查]', '[公示信息检察]', '公示信息检察'],
  ['a document', 'luquan-2026-scheme', 'luquan-2026-shceme', 'luquan-2026-shceme'],
  ['a value of a vocabulary', 'status: 印发', 'status: 引发', '引发'],
  ['a secrecy', 'issued: 2026-07-01', 'issued: 2026-07-01\nsecrecy: 机密1年', '机密1年'],
  ['a copy number', 'issued: 2026-07-01', "issued: 2026-07-01\ncopyNumber: '12'", "'12'"],
  ['a date', 'issued: 2026-07-01', 'issued: 2026年7月1日', '2026年7月1日'],
])('a slip in %s is underlined, and nothing else', async (_, right, wrong, word) => {
  const text = PLAN.replace(right, wrong);
  expect(text).not.toBe(PLAN);
  const said = await client.judge(freshPath(), text);
  expect(underlined(text, said).filter((each) => !ABOVE.includes(each))).toEqual([word]);
});

test('names that were right, or will do, are not underlined', async () => {
  const text = withModeline('registry', 'contacts:\n  - { id: a, org: 区公安局 }\n');
  expect(await client.judge('plans/registry/luquan/draft.yaml', text)).toEqual([]);
  const platform = withModeline('profile', 'region: 甲\nyear: 2026\nregistry: luquan\nplatform: 河北省双随机监管工作平台\n');
  expect(await client.judge('plans/profiles/draft.yaml', platform.replace('../../', '../'))).toEqual([]);
});

test.each([
  ['plans/luquan/2026/new.yaml', 'kind: campaign\nstatus: 草搞\n', '草搞'],
  ['plans/shili/deep/2026/new.yml', 'kind: work-plan\ndepartments: []\n', 'departments'],
  ['plans/registry/luquan/new.yaml', 'orgs:\n  - { id: a, name: 甲, kind: 机关 }\n', '机关'],
  ['plans/registry/calendar.overrides.yaml', 'yaers: {}\n', 'yaers'],
  ['plans/profiles/new.yaml', 'year: 2026\nregoin: 甲\n', 'regoin'],
  ['templates/mine/outline.yaml', 'id: mine\nsectoins: []\n', 'sectoins'],
  ['banwen.config.yaml', 'formats: [word]\n', 'word'],
])('without a modeline, the settings choose the schema of %s', async (path, text, word) => {
  expect(underlined(text, await client.judge(path, text))).toContain(word);
});

test('the server asks for no connection', () => {
  expect(client.errors()).toBe('');
});
