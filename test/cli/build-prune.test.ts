import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { repository } from '../support/compile-folder.ts';
import { runCli } from '../support/run-cli.ts';

const PLAN = 'plans/luquan/2026/item-list.yaml';
const OWN = 'output/luquan/2026/item-list';
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banwen-prune-'));
  cpSync(join(repository, 'plans'), join(root, 'plans'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const build = (...options: readonly string[]) => runCli(root, ['build', '--format', 'docx,html', ...options]);
const at = (path: string) => join(root, path);
const replaceIn = (path: string, from: string, to: string) =>
  writeFileSync(at(path), readFileSync(at(path), 'utf8').replaceAll(from, to));

test('files of a plan that is gone stay until they are pruned, and are told either way', async () => {
  await build();
  rmSync(at(PLAN));
  const { stdout } = await build();
  expect(stdout).toContain(`${OWN}/notice.docx 已没有方案生成它\n`);
  const dry = await build('--prune', '--dry-run');
  expect(dry.stdout).toContain(`${OWN}/notice.docx 已没有方案生成它，将删去\n`);
  expect(dry.stdout).toContain('output/data/luquan/2026/item-list.json 已没有方案生成它，将删去\n');
  expect(existsSync(at(`${OWN}/notice.docx`))).toBe(true);
  const pruned = JSON.parse((await build('--prune', '--reporter', 'json')).stdout);
  expect(pruned.pruned).toContain(`${OWN}/notice.docx`);
  expect(existsSync(at(OWN))).toBe(false);
  expect(existsSync(at('output/data/luquan/2026/item-list.csv'))).toBe(false);
  expect((await build('--prune')).stdout).not.toContain('已没有方案');
});

test('a file somebody has altered is named and stays, as does what no build has made', async () => {
  await build();
  appendFileSync(at(`${OWN}/notice.docx`), ' ');
  writeFileSync(at(`${OWN}/notes.txt`), '手记');
  rmSync(at(PLAN));
  const { stdout } = await build('--prune');
  expect(stdout).toContain(`${OWN}/notice.docx 已没有方案生成它\n`);
  expect(stdout).toContain(`${OWN}/disclosure.html 已没有方案生成它，删去了\n`);
  expect(existsSync(at(`${OWN}/notice.docx`))).toBe(true);
  expect(existsSync(at(`${OWN}/notes.txt`))).toBe(true);
});

test('a plan that is no longer public loses its page and its data, and keeps its document', async () => {
  await build();
  replaceIn(PLAN, 'type: 主动公开', 'type: 不予公开, reason: 内部管理信息');
  await build('--prune');
  expect(existsSync(at(`${OWN}/disclosure.html`))).toBe(false);
  expect(existsSync(at('output/data/luquan/2026/item-list.json'))).toBe(false);
  expect(existsSync(at(`${OWN}/notice.docx`))).toBe(true);
});

test('a format the settings no longer name is made no more; one that was only not asked for this once stays', async () => {
  const quick = (...options: readonly string[]) => runCli(root, ['build', PLAN, ...options]);
  await quick('--format', 'docx,html');
  writeFileSync(at('banwen.config.yaml'), 'formats: [docx]\n');
  expect((await quick('--format', 'docx', '--prune')).stdout).not.toContain(`${OWN}/disclosure.html 已没有方案`);
  expect((await quick()).stdout).toContain(`${OWN}/disclosure.html 已没有方案生成它\n`);
  expect((await quick('--prune')).stdout).toContain(`${OWN}/disclosure.html 已没有方案生成它，删去了\n`);
  expect(existsSync(at(`${OWN}/disclosure.html`))).toBe(false);
  expect(existsSync(at(`${OWN}/notice.docx`))).toBe(true);
});

test('files of a plan with errors are not pruned', async () => {
  await build();
  appendFileSync(at(PLAN), 'unknown: 1\n');
  await build('--prune');
  expect(existsSync(at(`${OWN}/notice.docx`))).toBe(true);
});

test('a dry run and a build say why: an organ was renamed, a file is gone', async () => {
  await build();
  replaceIn('plans/registry/luquan/orgs.yaml', 'short: 区教育局', 'short: 区教体局, aliases: [区教育局]');
  appendFileSync(at('plans/luquan/2026/work-plan.yaml'), '# 注\n');
  rmSync(at('output/luquan/2019/joint-h2/notice.docx'));
  const { stdout } = await build('--dry-run');
  expect(stdout).toContain('luquan/2019/joint-h2/notice.docx （文件已不在）');
  expect(stdout).toContain(
    'luquan/2026/item-list/notice.docx （因为 plans/registry/luquan/orgs.yaml 中的 `区教育局` 已改名为 `区教体局`）',
  );
  const { artifacts } = JSON.parse((await build('--reporter', 'json')).stdout);
  const reason = (path: string) => artifacts.find((each: { readonly path: string }) => each.path === path)?.reason;
  expect(reason('output/luquan/2019/joint-h2/notice.docx')).toBe('文件已不在');
  expect(reason('output/luquan/2026/work-plan/notice.docx')).toBeUndefined();
});
