import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digest } from '../../src/build/digest.ts';
import { repository } from '../support/compile-folder.ts';
import { runCli } from '../support/run-cli.ts';
import { creditCode, inventedList } from '../support/target-lists.ts';
import { unzip } from '../support/unzip.ts';

const PLAN = 'shili/2026/canteens';
const FORMS = `output/${PLAN}/forms`;
const LEAD = `${FORMS}/区市场监管局`;
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banwen-'));
  cpSync(join(repository, 'plans'), join(root, 'plans'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const forms = (...argv: readonly string[]) => runCli(root, ['forms', PLAN, '--today', '2026-08-25', ...argv]);
const list = (text: string, name = '名单.csv') => writeFileSync(join(root, name), text);
const under = (folder: string): string[] => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []);
const wordsOf = (path: string) => unzip(readFileSync(join(root, path))).get('word/document.xml') ?? '';

test('every enterprise gets its two papers, with its facts, the items and the days in them, and a manifest lists them', async () => {
  list(inventedList(12));
  const { code, stdout } = await forms('--targets', '名单.csv');
  expect(code).toBe(0);
  expect(stdout).toContain('12 户的检查用表在 output/shili/2026/canteens/forms：新写 24 份，未变 0 份');
  expect(under(LEAD)).toHaveLength(24);
  const stem = `示例第7食堂有限公司-${creditCode(7)}`;
  const record = wordsOf(`${LEAD}/${stem}-一企一表.docx`);
  for (const word of ['示例第7食堂有限公司', creditCode(7), '示例市示例区示例路7号', '2026年9月8日', '李某、王某'])
    expect(record).toContain(word);
  for (const item of ['对学校食堂食品安全的监督检查', '对学校食堂管理制度落实情况的检查']) expect(record).toContain(item);
  expect(wordsOf(`${LEAD}/${stem}-预先通知单.docx`)).toContain('现场检查预先通知单');
  const manifest = JSON.parse(readFileSync(join(root, FORMS, 'manifest.json'), 'utf8'));
  expect(manifest.papers).toHaveLength(12);
  for (const { files } of manifest.papers) {
    for (const { path, sha256 } of files) expect(digest(readFileSync(join(root, FORMS, path)))).toBe(sha256);
  }
  expect(manifest.papers[0].row).toBe(2);
});

test('a second run writes nothing anew, mends what was changed and names what is left over', async () => {
  list(inventedList(3));
  await forms('--targets', '名单.csv');
  const [first = '', second = ''] = under(LEAD);
  writeFileSync(join(root, LEAD, first), 'half');
  const before = statSync(join(root, LEAD, second)).mtimeMs;
  const again = await forms('--targets', '名单.csv');
  expect(again.stdout).toContain('新写 1 份，未变 5 份');
  expect(statSync(join(root, LEAD, second)).mtimeMs).toBe(before);
  list(inventedList(2));
  writeFileSync(join(root, LEAD, '说明.docx'), 'mine');
  const fewer = await forms('--targets', '名单.csv');
  expect(fewer.stdout).toContain(`名单上已没有（--prune 删除）  ${LEAD}/示例第2食堂有限公司-${creditCode(2)}-一企一表.docx`);
  expect(under(LEAD)).toHaveLength(7);
  await forms('--targets', '名单.csv', '--prune');
  expect(under(LEAD)).toHaveLength(5);
  expect(under(LEAD)).toContain('说明.docx');
});

test('rows with errors are named and left out, the others are made, and the code is 1', async () => {
  list(
    `企业名称,统一社会信用代码,检查部门\n甲,${creditCode(1)},区教育局\n乙,${creditCode(2)},区税务局\n丙,${creditCode(3).slice(0, 17)}@,区教育局`,
  );
  const { code, stdout } = await forms('--targets', '名单.csv');
  expect(code).toBe(1);
  expect(stdout).toContain('名单.csv:3:');
  expect(stdout).toContain('2 行有错误，没有做表');
  expect(under(`${FORMS}/区教育局`)).toHaveLength(2);
  const manifest = JSON.parse(readFileSync(join(root, FORMS, 'manifest.json'), 'utf8'));
  expect(manifest.rejected).toEqual([
    { row: 3, rule: 'targets/department-unknown' },
    { row: 4, rule: 'references/credit-code-checksum' },
  ]);
});

test('a workbook is read as a list is, and its faults are named by their cells', async () => {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('抽查名单');
  sheet.addRow(['企业名称', '统一社会信用代码', '联系电话', '检查日期']);
  sheet.addRow(['甲', creditCode(1), '00012345678901234567', new Date(Date.UTC(2026, 8, 9))]);
  sheet.addRow(['乙', 91130110, null, null]);
  writeFileSync(join(root, '名单.xlsx'), new Uint8Array(await workbook.xlsx.writeBuffer()));
  const { code, stdout } = await forms('--targets', '名单.xlsx');
  expect(code).toBe(1);
  expect(stdout).toContain('`抽查名单!B3`：统一社会信用代码为 `91130110`');
  const record = wordsOf(`${LEAD}/甲-${creditCode(1)}-一企一表.docx`);
  expect(record).toContain('00012345678901234567');
  expect(record).toContain('2026年9月9日');
});

test('wild names stay below the folder of papers', async () => {
  const names = ['../../逃出', 'CON', '甲/乙\\丙', `${'长'.repeat(300)}`, '尾 . ', '"=cmd|calc"', '.隐藏'];
  list(['企业名称,统一社会信用代码', ...names.map((name, index) => `${name},${creditCode(index)}`)].join('\n'));
  const { code } = await forms('--targets', '名单.csv');
  expect(code).toBe(0);
  expect(under(LEAD)).toHaveLength(2 * names.length);
  expect(under('')).toEqual(['output', 'plans', '名单.csv']);
  expect(under('output/shili/2026/canteens')).toEqual(['forms']);
});

test('papers of a department are bound on request', async () => {
  list(inventedList(4));
  const { stdout } = await forms('--targets', '名单.csv', '--combined', 'docx');
  expect(stdout).toContain(`合订  ${LEAD}/合订-1.docx`);
  const words = wordsOf(`${LEAD}/合订-1.docx`);
  for (const index of [0, 1, 2, 3]) expect(words).toContain(creditCode(index));
  expect(words.match(/<w:sectPr>/g)).toHaveLength(8);
});

test('for programs the report says how many papers were made, and where', async () => {
  list(inventedList(2));
  const { stdout } = await forms('--targets', '名单.csv', '--reporter', 'json');
  expect(JSON.parse(stdout).papers).toMatchObject({
    targets: 2,
    rejected: 0,
    written: 4,
    folder: FORMS,
    manifest: `${FORMS}/manifest.json`,
  });
});

test('a dry run judges the list and writes nothing', async () => {
  list(inventedList(2));
  const { code, stdout } = await forms('--targets', '名单.csv', '--dry-run');
  expect([code, stdout.includes('将为 2 户做检查用表'), under('')]).toEqual([0, true, ['plans', '名单.csv']]);
});

test.each([
  [['--targets', '没有.csv'], '名单 `没有.csv`：没有这个文件'],
  [['--targets', 'plans'], '应为 .csv 或 .xlsx 文件'],
  [[], '请用 --targets 写出检查对象名单'],
  [['--targets', '名单.csv', '--combined', 'odt'], '--combined 为 `odt`，应为 docx 或 pdf'],
])('%j is a slip of the command line', async (argv, told) => {
  list(inventedList(1));
  const { code, stderr } = await forms(...argv);
  expect([code, stderr]).toEqual([2, expect.stringContaining(told)]);
});

test('only a campaign has papers, and one at a time', async () => {
  list(inventedList(1));
  const other = await runCli(root, ['forms', 'luquan/2026/annual-plan', '--targets', '名单.csv']);
  expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('不是抽查实施方案')]);
  const many = await runCli(root, ['forms', 'luquan/2026/*', '--targets', '名单.csv']);
  expect([many.code, many.stderr]).toEqual([2, expect.stringContaining('一次只能为一份方案')]);
});

test('a plan with errors has no papers', async () => {
  list(inventedList(1));
  const path = join(root, 'plans', `${PLAN}.yaml`);
  writeFileSync(path, readFileSync(path, 'utf8').replace('区教育局', '区教育据'));
  const { code, stdout } = await forms('--targets', '名单.csv');
  expect([code, stdout.includes('names/unknown'), under('')]).toEqual([1, true, ['plans', '名单.csv']]);
});

test('a link out of the output folder is not followed', async () => {
  list(inventedList(1));
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  mkdirSync(join(root, FORMS), { recursive: true });
  symlinkSync(outside, join(root, LEAD));
  const { code, stderr } = await forms('--targets', '名单.csv');
  expect([code, stderr.includes('经链接指向输出文件夹之外'), readdirSync(outside)]).toEqual([3, true, []]);
  rmSync(outside, { recursive: true });
});

test('a bureau words its papers itself', async () => {
  mkdirSync(join(root, 'templates/papers'), { recursive: true });
  const own = readFileSync(join(repository, 'templates/papers/outline.yaml'), 'utf8');
  writeFileSync(join(root, 'templates/papers/outline.yaml'), own.replace('检查人员签字', '执法人员签名'));
  list(inventedList(1));
  await forms('--targets', '名单.csv');
  expect(wordsOf(`${LEAD}/${under(LEAD)[0]}`)).toContain('执法人员签名');
});

test('the public files tell nothing of papers', async () => {
  list(inventedList(2));
  await forms('--targets', '名单.csv');
  await runCli(root, ['build', PLAN, '--format', 'docx', '--today', '2026-08-25']);
  const tells = (path: string) => readFileSync(join(root, 'output', path), 'utf8').includes(creditCode(1));
  expect(
    ['manifest.json', 'index.html', `data/${PLAN}.json`].filter((path) => existsSync(join(root, 'output', path)) && tells(path)),
  ).toEqual([]);
  expect(readFileSync(join(root, 'output/manifest.json'), 'utf8')).not.toContain('/forms/');
});

test('papers and volumes are verified by their own manifest, without naming it', async () => {
  list(inventedList(3));
  await forms('--targets', '名单.csv', '--combined', 'docx');
  const [first = '', second = ''] = under(LEAD);
  const whole = await runCli(root, ['verify', `${LEAD}/${first}`, `${LEAD}/合订-1.docx`]);
  expect([whole.code, whole.stdout]).toEqual([0, expect.stringContaining(`${FORMS}/manifest.json：清单未被改动`)]);
  expect(whole.stdout).toContain('核对 2 个文件，0 个不符');
  const swapped = readFileSync(join(root, LEAD, second));
  writeFileSync(join(root, LEAD, first), swapped);
  expect((await runCli(root, ['verify', `${LEAD}/${first}`])).stdout).toContain(second);
  writeFileSync(join(root, LEAD, first), swapped.subarray(0, -1));
  const changed = await runCli(root, ['verify', `${LEAD}/${first}`, '--reporter', 'json']);
  expect([changed.code, JSON.parse(changed.stdout).files[0].is]).toEqual([1, 'altered']);
  const all = await runCli(root, ['verify', '--manifest', `${FORMS}/manifest.json`]);
  expect(all.stdout).toContain('核对 7 个文件，1 个不符');
  const text = readFileSync(join(root, FORMS, 'manifest.json'), 'utf8');
  writeFileSync(join(root, FORMS, 'manifest.json'), text.replace('"row":2', '"row":9'));
  expect((await runCli(root, ['verify', `${LEAD}/${second}`, '--reporter', 'json'])).stdout).toContain('"altered"');
});
