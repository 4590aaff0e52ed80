import fs from 'node:fs';
import { expect, test } from 'vitest';
import { EnvironmentError } from '../../../src/core/failure.ts';
import { InvariantError } from '../../../src/core/invariant.ts';
import { filesOf, openPaperFolder } from '../../../src/shell/forms/paper-folder.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import { withBuiltin } from '../../support/with-builtin.ts';

const scratch = scratchFolder();
const FORMS = 'out/甲/2026/x/forms';
const bytes = (text: string) => new TextEncoder().encode(text);
const open = () => openPaperFolder(scratch.at('out'), '甲/2026/x/forms');
const failureOf = async (act: Promise<unknown>): Promise<string> => {
  const error: unknown = await act.catch((each: unknown) => each);
  return error instanceof EnvironmentError ? `${error.text.zh} ${error.advice.zh}` : String(error);
};

/** Puts papers of these names and contents, and ends. */
async function run(papers: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = await open();
  const told: string[] = [];
  for (const [file, text] of Object.entries(papers)) told.push(await folder.put(file, bytes(text)));
  await folder.settle();
  await folder.close();
  return told;
}

test('papers are in their folders once they are settled, and nothing else is', async () => {
  expect(await run({ '区教育局/甲-1.docx': '甲', '区教育局/乙-2.docx': '乙', 'c.docx': '丙' })).toEqual(Array(3).fill('written'));
  expect([scratch.names(FORMS), scratch.names(`${FORMS}/区教育局`)]).toEqual([
    ['c.docx', '区教育局'],
    ['乙-2.docx', '甲-1.docx'],
  ]);
  expect(scratch.read(`${FORMS}/区教育局/甲-1.docx`)).toBe('甲');
});

test('a second run leaves alone what is as it would be, and writes anew what is half, empty, or other', async () => {
  await run({ 'a/1.docx': '一二三', 'a/2.docx': '一二三', 'a/3.docx': '一二三', 'a/4.docx': '一二三' });
  scratch.put(`${FORMS}/a/2.docx`, '一');
  scratch.put(`${FORMS}/a/3.docx`);
  scratch.put(`${FORMS}/a/4.docx`, '三二一');
  const again = { 'a/1.docx': '一二三', 'a/2.docx': '一二三', 'a/3.docx': '一二三', 'a/4.docx': '一二三', 'a/5.docx': '新' };
  expect(await run(again)).toEqual(['unchanged', 'written', 'written', 'written', 'written']);
  expect(Object.keys(again).map((file) => scratch.read(`${FORMS}/${file}`))).toEqual(Object.values(again));
});

test('a run that was ended goes on: what it had not put in place is gone, what it had stays', async () => {
  await run({ 'a/1.docx': '一' });
  const ended = await open();
  await ended.put('a/2.docx', bytes('二'));
  await ended.put('b/3.docx', bytes('三'));
  expect([scratch.names(`${FORMS}/a`), scratch.names(`${FORMS}/.partial`)]).toEqual([['1.docx'], ['1.tmp', '2.tmp']]);
  expect(await run({ 'a/1.docx': '一', 'a/2.docx': '二', 'b/3.docx': '三' })).toEqual(['unchanged', 'written', 'written']);
  expect([scratch.names(FORMS), scratch.names(`${FORMS}/a`)]).toEqual([
    ['a', 'b'],
    ['1.docx', '2.docx'],
  ]);
});

test('more papers than wait for the disk together are all there', async () => {
  const names = Array.from({ length: 600 }, (_, index) => `a/${index}.docx`);
  await run(Object.fromEntries(names.map((name) => [name, name])));
  expect(scratch.names(`${FORMS}/a`)).toHaveLength(600);
  expect(names.every((name) => scratch.read(`${FORMS}/${name}`) === name)).toBe(true);
});

test('a file begun apart takes its place whole, over the one of the run before', async () => {
  scratch.put(`${FORMS}/manifest.json`, '旧');
  const folder = await open();
  scratch.put(`${FORMS}/.partial/list`, '新');
  expect(scratch.read(`${FORMS}/manifest.json`)).toBe('旧');
  await folder.keep('list', 'manifest.json');
  await folder.close();
  expect([scratch.read(`${FORMS}/manifest.json`), scratch.names(FORMS)]).toEqual(['新', ['manifest.json']]);
});

test.each([
  ['ENOSPC', '清理磁盘空间后重试'],
  ['EMFILE', '关闭一些程序后重试'],
  ['EROFS', '该位置只读，用 --out 换一个输出文件夹'],
])('a disk that refuses with %s leaves the earlier papers and nothing half', async (code, advice) => {
  await run({ 'a/1.docx': '旧', 'a/2.docx': '旧' });
  const folder = await open();
  const writeFileSync = () => {
    throw Object.assign(new Error(code), { code, syscall: 'write' });
  };
  await folder.put('a/1.docx', bytes('新'));
  const second = () => folder.put('a/2.docx', bytes('新'));
  const told = await withBuiltin(fs, { writeFileSync }, () => failureOf(second()));
  expect(told).toBe(`无法写入 \`${scratch.at(FORMS)}/a/2.docx\`（${code}） ${advice}`);
  await folder.close();
  expect([scratch.names(FORMS), scratch.names(`${FORMS}/a`)]).toEqual([['a'], ['1.docx', '2.docx']]);
  expect([scratch.read(`${FORMS}/a/1.docx`), scratch.read(`${FORMS}/a/2.docx`)]).toEqual(['旧', '旧']);
});

test('a folder in the place of a paper is told when the papers are settled', async () => {
  scratch.put(`${FORMS}/a/1.docx/inside`, '旧');
  const folder = await open();
  await folder.put('a/1.docx', bytes('新'));
  expect(await failureOf(folder.settle())).toMatch(/（EISDIR） 同名的文件夹占了位置，移开它后重试$/);
  expect(scratch.read(`${FORMS}/a/1.docx/inside`)).toBe('旧');
});

test('a link in the place of a paper gives way to it; one in the place of a folder is refused', async () => {
  scratch.put('elsewhere/x', '旧');
  scratch.link(`${FORMS}/a/1.docx`, scratch.at('elsewhere/x'));
  scratch.link(`${FORMS}/b`, scratch.at('elsewhere'));
  expect(await run({ 'a/1.docx': '新' })).toEqual(['written']);
  expect([scratch.read(`${FORMS}/a/1.docx`), scratch.read('elsewhere/x')]).toEqual(['新', '旧']);
  const folder = await open();
  expect(await failureOf(folder.put('b/1.docx', bytes('新')))).toContain('经链接指向输出文件夹之外');
  expect(scratch.names('elsewhere')).toEqual(['x']);
});

test.each(['../1.docx', 'a/../../../../../1.docx', 'a/', 'a/..', '..'])('%j is no paper of the folder', async (file) => {
  const folder = await open();
  await expect(folder.put(file, bytes('新'))).rejects.toThrow(InvariantError);
  expect(() => scratch.read('1.docx')).toThrow();
});

test('papers lie below the output folder', async () => {
  await expect(openPaperFolder(scratch.at('out'), '../forms')).rejects.toThrow(InvariantError);
  expect(scratch.names()).toEqual([]);
});

test('what a folder holds is told one by one; a folder that is not there holds nothing, a file is none', async () => {
  scratch.put('a/甲.docx');
  scratch.folder('a/下级');
  scratch.link('a/link', scratch.at('a/下级'));
  const found: [string, boolean][] = [];
  for await (const { name, isFolder } of filesOf(scratch.at('a'))) found.push([name, isFolder]);
  expect(found.sort()).toEqual([
    ['link', false],
    ['下级', true],
    ['甲.docx', false],
  ]);
  for await (const each of filesOf(scratch.at('none'))) expect(each).toBeUndefined();
  const all = async () => {
    for await (const each of filesOf(scratch.at('a/甲.docx'))) expect(each).toBeUndefined();
  };
  expect(await failureOf(all())).toMatch(/^无法读取 .*（ENOTDIR）/);
});
