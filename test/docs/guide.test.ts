import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import exceljs from 'exceljs';
import { afterAll, expect, test } from 'vitest';
import { type DocumentBlock, documentBlocks } from '../support/document-blocks.ts';
import { fragmentFaults } from '../support/fragment-faults.ts';
import { hasGit } from '../support/git-root.ts';
import { type Played, playDocument } from '../support/play-document.ts';
import { programWords } from '../support/program-words.ts';
import { changed, fill, sheetOf } from '../support/returns.ts';
import { runCli } from '../support/run-cli.ts';

/** The guide is played through from top to bottom, in one folder, as its reader would. */
const guide = readFileSync(fileURLToPath(new URL('../../docs/编写指南.md', import.meta.url)), 'utf8');
const blocks = documentBlocks(guide);
const world = mkdtempSync(join(tmpdir(), 'banwen-'));
afterAll(() => rmSync(world, { recursive: true, force: true }));
const start = join(world, '办文程序');
mkdirSync(start);

/** Commands of other programs: installing, keeping and opening files. */
const OTHERS = /^(node|npm (ci|install)|code)\b/;
const play = playDocument({ start, run, judge: ({ about, text }) => expect(fragmentFaults(about, text)).toEqual([]) });

test.each(blocks.map((block) => ({ ...block, name: `${block.line}: ${block.language} ${block.about}` })))(
  'line $name',
  (block: DocumentBlock) => play(block),
  60_000,
);

async function run(here: string, words: readonly string[]): Promise<Played | undefined> {
  const typed = words.join(' ');
  if (OTHERS.test(typed)) return undefined;
  if (/ HEAD~1 /.test(typed) && !hasGit()) return undefined;
  for (const [about, make] of BEFORE) if (about.test(typed)) await make(here);
  const { code, stdout, stderr } = await runCli(here, programWords(here, words));
  for (const [about, clear] of AFTER) if (about.test(typed)) clear(here);
  return { code, printed: `${stdout}${stderr}` };
}

/** What a reader has by then, and the guide need not show. */
const BEFORE: readonly (readonly [RegExp, (here: string) => Promise<void> | void])[] = [
  [/ HEAD~1 /, keepTwice],
  [/joint-02-adjusted/, writeAdjusted],
  [/ forms /, writeList],
  [/ collect /, writeReturns],
];
/** What would be in the way of what comes later in the guide. */
const AFTER: readonly (readonly [RegExp, (here: string) => void])[] = [
  [/joint-02-adjusted/, (here) => rmSync(join(here, ADJUSTED))],
];
const ADJUSTED = 'plans/luquan/2026/joint-02-adjusted.yaml';

/** Two versions of everything. */
function keepTwice(here: string): void {
  const git = (...argv: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@e', ...argv], { cwd: here, stdio: 'ignore' });
  git('init', '-q');
  for (const message of ['一', '二']) {
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', message);
  }
}

function writeAdjusted(here: string): void {
  const text = readFileSync(join(here, 'plans/luquan/2026/joint-02.yaml'), 'utf8');
  writeFileSync(join(here, ADJUSTED), text.replace('status: 印发', 'status: 调整\nsupersedes: luquan/2026/joint-02'));
}

async function writeList(here: string): Promise<void> {
  const workbook = new exceljs.Workbook();
  workbook.addWorksheet('名单').addRows([
    ['企业名称', '统一社会信用代码', '住所'],
    ['示例甲娱乐有限公司', '91130110MA000A012X', '示例路1号'],
  ]);
  writeFileSync(join(here, '名单.xlsx'), new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** The workbook that was sent out, filled in by one department. */
async function writeReturns(here: string): Promise<void> {
  const form = new Uint8Array(readFileSync(join(here, 'output/luquan/2026/joint-01/statistics.xlsx')));
  const filled = await changed(form, (workbook) => fill(sheetOf(workbook, '区市场监管局'), [6, 12, 1, 1, 3, 2, 2, 1, 0, 4]));
  mkdirSync(join(here, '返回'));
  writeFileSync(join(here, '返回/区市场监管局.xlsx'), filled);
}

/** Code in running text that is a deadline, a period of an annual plan, a ratio or a part of a campaign. */
const inline = [...guide.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
const FORMS: readonly { readonly begins: RegExp; readonly schema: string; around(code: string): string }[] = [
  {
    begins: /^\{ (due|within|every):/,
    schema: 'campaign',
    around: (code) => `schedule: { milestones: [{ id: x, name: 甲, deadline: ${code} }] }`,
  },
  { begins: /^\{ (atLeast|atMost|exactly|about|between):/, schema: 'campaign', around: inSampling('ratio') },
  { begins: /^(count|frequency): /, schema: 'campaign', around: (code) => `sampling: { objects: { text: 甲 }, ${code} }` },
  { begins: /^\{ start:/, schema: 'annual-plan', around: (code) => `rows: [{ name: 甲, period: ${code} }]` },
  { begins: /^\{ sequence:/, schema: 'campaign', around: (code) => `number: ${code}` },
  { begins: /^\{ type:/, schema: 'campaign', around: (code) => `disclosure: ${code}` },
  { begins: /^(planRows|status|supersedes|template|extends): /, schema: '', around: (code) => code },
];

function inSampling(key: string): (code: string) => string {
  return (code) => `sampling: { objects: { text: 甲 }, ${key}: ${code} }`;
}

test('the forms shown in tables are forms', () => {
  const shown = inline
    .filter((code) => !code.includes('…'))
    .flatMap((code) => {
      const form = FORMS.find(({ begins, schema }) => schema !== '' && begins.test(code));
      return form === undefined ? [] : [{ code, faults: fragmentFaults(form.schema, form.around(code)) }];
    });
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter(({ faults }) => faults.length > 0)).toEqual([]);
});

const PITFALLS: readonly { readonly begins: RegExp; readonly schema: string; around(code: string): string }[] = [
  { begins: /^(year|status)/, schema: 'campaign', around: (code) => code },
  { begins: /^见附件/, schema: 'campaign', around: (code) => `title: ${code}` },
  { begins: /^phone/, schema: 'registry', around: (code) => `contacts: [{ id: x, ${code} }]` },
  { begins: /^atLeast/, schema: 'campaign', around: (code) => `sampling: { objects: { text: 甲 }, ratio: { ${code} } }` },
  { begins: /^due/, schema: 'campaign', around: (code) => `schedule: { summary: { ${code} } }` },
  { begins: /^text/, schema: 'work-plan', around: (code) => `sections:\n  - heading: 甲\n    ${code}` },
];

test('the pitfalls shown are told of, and their remedies are none', () => {
  const table = guide.slice(guide.indexOf('容易错的：')).split('\n## ', 1).join();
  const rows = [...table.matchAll(/^\| `([^`]+)` \| [^|]+ \| `([^`]+)` \|$/gm)];
  const tried = rows.flatMap(([, wrong = '', right = '']) => {
    const form = PITFALLS.find(({ begins }) => begins.test(wrong));
    return form === undefined
      ? []
      : [{ wrong, ...form, faults: [wrong, right].map((code) => fragmentFaults(form.schema, form.around(code))) }];
  });
  expect(rows.length - tried.length).toBe(1); // a full-width comma makes one name of two, which the registry does not know
  expect(tried.filter(({ faults: [wrong = [], right = []] }) => wrong.length === 0 || right.length > 0)).toEqual([]);
});

test('the words it offers for sentences are facts', async () => {
  const words = new Set(guide.match(/\{\{[\w.]+\}\}/g));
  const root = join(world, '鹿泉办文');
  const path = join(root, 'plans/luquan/2026/joint-02.yaml');
  const stated = readFileSync(path, 'utf8').replace('  summary:', '  visits: { start: 2026-08-10, end: 2026-08-21 }\n  summary:');
  writeFileSync(path, `${stated}\noverrides: { preamble: '${[...words].join('，')}。' }\n`);
  const { stdout } = await runCli(root, ['check', 'luquan/2026/joint-02', '--reporter', 'json']);
  const told: readonly { readonly rule: string }[] = JSON.parse(stdout).diagnostics;
  expect(words.size).toBeGreaterThan(15);
  expect(told.filter(({ rule }) => /^(outline|yaml|schema)\//.test(rule))).toEqual([]);
});

test('the page on keys is linked, and every heading of the contents is there', () => {
  const anchors = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
  const headings = [...guide.matchAll(/^##+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replaceAll(' ', '-'));
  expect(anchors.filter((anchor) => !headings.includes(anchor.toLowerCase()))).toEqual([]);
  expect(existsSync(fileURLToPath(new URL('../../docs/reference/README.md', import.meta.url)))).toBe(true);
});
