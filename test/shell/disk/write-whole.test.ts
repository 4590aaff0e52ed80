import { chmodSync, lstatSync, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { EnvironmentError } from '../../../src/core/failure.ts';
import { InvariantError } from '../../../src/core/invariant.ts';
import { isBelow, writeWhole } from '../../../src/shell/disk/write-whole.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import { withBuiltin } from '../../support/with-builtin.ts';

const scratch = scratchFolder();
const bytes = (text: string) => new TextEncoder().encode(text);
const write = (file: string, text = '新') => writeWhole(scratch.at('out'), file, bytes(text));
const failureOf = async (writing: Promise<unknown>): Promise<string> =>
  writing.then(
    () => 'written',
    (error: unknown) => (error instanceof EnvironmentError ? `${error.text.zh} ${error.advice.zh}` : String(error)),
  );

test('a file is there with the folders above it, and nothing is left beside it', async () => {
  expect(await write('鹿泉区/2026/第一 批/notice.docx')).toBe('written');
  expect(scratch.read('out/鹿泉区/2026/第一 批/notice.docx')).toBe('新');
  expect(scratch.names('out/鹿泉区/2026/第一 批')).toEqual(['notice.docx']);
});

test.each([
  ['the same', '旧', 'unchanged'],
  ['others', '新', 'written'],
  ['none', '', 'written'],
])('over an earlier file with the bytes that are %s: %j is %s', async (_, text, status) => {
  scratch.put('out/a', '旧');
  const { ino } = statSync(scratch.at('out/a'));
  expect(await write('a', text)).toBe(status);
  expect(scratch.read('out/a')).toBe(text);
  expect(statSync(scratch.at('out/a')).ino === ino).toBe(status === 'unchanged');
});

test('whoever could read and write the earlier file can the new one', async () => {
  chmodSync(scratch.put('out/a', '旧'), 0o604);
  await write('a');
  expect(statSync(scratch.at('out/a')).mode & 0o777).toBe(0o604);
});

test.each([
  ['Chinese', '长'.repeat(80)],
  ['signs of four bytes', '𠮷'.repeat(60)],
  ['Latin', 'x'.repeat(250)],
])('a name about as long as a name may be is written as any other: %s', async (_, name) => {
  expect(await write(`${name}.csv`)).toBe('written');
  expect(scratch.names('out')).toEqual([`${name}.csv`]);
});

test('a name that is too long is to be made shorter', async () => {
  expect(await failureOf(write('长'.repeat(86)))).toMatch(/（ENAMETOOLONG） 路径或文件名过长，改短后重试$/);
});

test('a link in the place of the file gives way to it; what it led to stays', async () => {
  scratch.put('other', '旧');
  scratch.link('out/a', scratch.at('other'));
  await write('a');
  expect([lstatSync(scratch.at('out/a')).isFile(), scratch.read('out/a'), scratch.read('other')]).toEqual([true, '新', '旧']);
});

test('the folder itself may be a link', async () => {
  scratch.link('out', scratch.folder('elsewhere'));
  await write('a/b');
  expect(scratch.read('elsewhere/a/b')).toBe('新');
});

test.each([
  ['a link out of the folder', 'a/b/c', /^`.*\/out\/a\/b` 经链接指向输出文件夹之外 删除该链接后重试$/],
  ['a broken link', 'gone/b', /（EEXIST） 文件夹的位置上有同名的文件或失效的链接，移开它后重试$/],
  ['a link to itself', 'round/b', /（ELOOP） 链接绕成了一圈，改正链接后重试$/],
  ['a file', 'file/b', /（ENOTDIR） 路径中有一段是文件而不是文件夹，移开它或用 --out 换一个输出文件夹$/],
])('%s in the place of a folder is told, and nothing is written through it', async (_, file, told) => {
  scratch.link('out/a', scratch.folder('elsewhere'));
  scratch.link('out/gone', scratch.at('nothing'));
  scratch.link('out/round', scratch.at('out/round'));
  scratch.put('out/file', '旧');
  expect(await failureOf(write(file))).toMatch(told);
  expect([scratch.names(), scratch.names('elsewhere'), scratch.read('out/file')]).toEqual([['elsewhere', 'out'], [], '旧']);
  expect(readlinkSync(scratch.at('out/gone'))).toBe(scratch.at('nothing'));
});

test('a folder in the place of the file stays', async () => {
  scratch.put('out/a/inside', '旧');
  expect(await failureOf(write('a'))).toMatch(/（EISDIR） 同名的文件夹占了位置，移开它后重试$/);
  expect([scratch.names('out'), scratch.read('out/a/inside')]).toEqual([['a'], '旧']);
});

test.each(['../x', '..', '.', '', 'a/../../x'])('%j is no file below the folder', async (file) => {
  await expect(write(file)).rejects.toThrow(InvariantError);
});

test.each([
  ['/r', '/r/plans', true],
  ['/r', '/r/..草稿/x', true],
  ['/r', '/r', false],
  ['/r', '/rest', false],
  ['/r', '/', false],
  ['/r/a', '/r/b', false],
  ['/', '/r', true],
  ['/r', '/r/a/../b', false],
])('below %s lies %s: %s', (folder, path, expected) => {
  expect(isBelow(folder, path)).toBe(expected);
});

test.each([
  ['C:\\工作', 'C:\\工作\\output', true],
  ['C:\\工作', 'C:\\别处', false],
  ['C:\\工作', 'D:\\工作\\output', false],
  ['C:\\工作', '\\\\server\\share\\output', false],
])('on Windows below %s lies %s: %s', async (folder, file, expected) => {
  expect(await withBuiltin(path, path.win32, () => isBelow(folder, file))).toBe(expected);
});
