import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const PLAN = 'plans/mouqu/2026/joint-01.yaml';
const OWN = 'mouqu/2026/joint-01';
let root = '';
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'banwen-publish-'));
  await runCli(root, ['init', '.', '--today', '2026-06-01']);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (path: string) => join(root, path);
const publish = (...options: readonly string[]) =>
  runCli(root, ['build', '--format', 'docx,html', '--publish', '公开', ...options]);
const published = () => readdirSync(at('公开'), { recursive: true, encoding: 'utf8' }).sort();
const replaceIn = (path: string, from: string, to: string) =>
  writeFileSync(at(path), readFileSync(at(path), 'utf8').replaceAll(from, to));
const closePlan = () => replaceIn(PLAN, '{ type: 主动公开 }', '{ type: 不予公开, reason: 内部事务信息 }');

test('what is public stands in a folder of its own, with a manifest of just that', async () => {
  const { code, stdout } = await publish();
  expect(code).toBe(0);
  expect(stdout).toMatch(/公开的 \d+ 件放在 公开\n/);
  expect(published()).toEqual(
    expect.arrayContaining(['index.html', 'manifest.json', `${OWN}/disclosure.html`, `${OWN}/notice.docx`]),
  );
  expect(await runCli(root, ['verify', '--manifest', '公开/manifest.json'])).toMatchObject({ code: 0 });
});

test('a document that is not public is not put there, nor named; one that was public is taken down', async () => {
  cpSync(at(PLAN), at('plans/mouqu/2026/second.yaml'));
  replaceIn('plans/mouqu/2026/second.yaml', 'sequence: 1', 'sequence: 2');
  await publish();
  closePlan();
  const { code, stdout } = await publish();
  expect(code).toBe(0);
  expect(stdout).toContain('不公开的 1 件没有放：output/mouqu/2026/joint-01/notice.docx');
  expect(existsSync(at(`output/${OWN}/notice.docx`))).toBe(true);
  expect(published().filter((path) => path.includes('joint-01'))).toEqual([]);
  expect(readFileSync(at('公开/manifest.json'), 'utf8')).not.toContain('joint-01');
  expect(published()).toContain('mouqu/2026/second/notice.docx');
  const frozen = ['build', '--format', 'docx,html', '--frozen', '--manifest', '公开/manifest.json'];
  expect(await runCli(root, frozen)).toMatchObject({ code: 0 });
  replaceIn('plans/mouqu/2026/second.yaml', 'population: 60', 'population: 61');
  expect((await runCli(root, frozen)).code).toBe(1);
});

test('after errors what was published stays as it was', async () => {
  await publish();
  const before = published();
  appendFileSync(at(PLAN), 'unknown: 1\n');
  const { code, stdout } = await publish();
  expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining('有错误，没有发布') });
  expect(published()).toEqual(before);
});

test('a file put there by others stays', async () => {
  await publish();
  writeFileSync(at('公开/CNAME'), 'www.example.gov.cn');
  await publish();
  expect(published()).toContain('CNAME');
});

test.each([
  [['--publish', '.'], '应为另一个文件夹'],
  [['--publish', 'output'], '应为另一个文件夹'],
  [['--publish', 'output/public'], '应为另一个文件夹'],
  [['--publish', '..'], '应为另一个文件夹'],
  [['--publish', PLAN], '应为另一个文件夹'],
  [['--publish', `${PLAN}/site`], '应为另一个文件夹'],
  [['--publish', 'p', '--draft'], '--publish 不能和'],
  [['--publish', 'p', '--dry-run'], '--publish 不能和'],
])('%j is a slip of the command line, told before anything is built', async (options, told) => {
  const { code, stderr } = await runCli(root, ['build', '--format', 'docx', ...options]);
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(told) });
  expect(existsSync(at('output'))).toBe(false);
});
