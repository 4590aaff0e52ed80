import fs from 'node:fs/promises';
import { expect, test } from 'vitest';
import { examineDisk, examineOutput } from '../../../src/shell/doctor/examine-disk.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import { withBuiltin } from '../../support/with-builtin.ts';

const scratch = scratchFolder();
const MB = 1024 * 1024;

/** What is told where so much is free: as much for the folder of a name, else as for all others. */
function diskWith(free: { readonly output: number; readonly cache: number }) {
  const statfs = async (path: string) => ({ bavail: path.endsWith('cache') ? free.cache : free.output, bsize: 1 });
  const act = () => examineDisk(scratch.folder('output'), scratch.folder('cache'));
  // biome-ignore lint/suspicious/noExplicitAny: the disk is asked for two of its numbers
  const otherwise: any = { statfs };
  return withBuiltin(fs, otherwise, act);
}

test.each([
  [500 * MB, 500 * MB, 'ok'],
  [500 * MB - 1, 900 * MB, 'warning'],
  [900 * MB, 500 * MB - 1, 'warning'],
  [50 * MB, 50 * MB, 'warning'],
  [50 * MB - 1, 900 * MB, 'missing'],
  [900 * MB, 0, 'missing'],
])('with %d bytes free for the output and %d for the cache the disk is %s', async (output, cache, condition) => {
  expect(await diskWith({ output, cache })).toMatchObject({ id: 'disk', condition, facts: { output, cache } });
});

test('free space is told in whole megabytes, and where there is little, what to do', async () => {
  const { found, advice } = await diskWith({ output: 700 * MB - 1, cache: 30 * MB });
  expect(found).toEqual({
    zh: '磁盘可用：输出 699 MB，缓存 30 MB',
    en: 'free on the disk: output 699 MB, cache 30 MB',
  });
  expect(advice).toEqual({
    zh: `清理磁盘空间；浏览器解开后放在 ${scratch.at('cache')}，也可以用 XDG_CACHE_HOME 指定别处`,
    en: `free some disk space; the browser is unpacked to ${scratch.at('cache')}, which XDG_CACHE_HOME moves elsewhere`,
  });
  expect((await diskWith({ output: 900 * MB, cache: 900 * MB })).advice).toBeUndefined();
});

test('room is told of folders that are not there yet, or whose place is taken', async () => {
  scratch.put('output');
  scratch.link('cache', scratch.at('nowhere'));
  const { facts } = await examineDisk(scratch.at('output/a/b'), scratch.at('cache/a'));
  expect(facts).toEqual({ output: expect.any(Number), cache: expect.any(Number) });
});

test.each([
  'output',
  'output/甲 乙/公开',
])('a folder that is there or can be made can be written to, and stays as it was: %s', async (path) => {
  scratch.folder('output');
  expect(await examineOutput(scratch.at(path), scratch.at())).toEqual({
    id: 'output',
    condition: 'ok',
    found: { zh: `${scratch.at(path)} 可以写入`, en: `${scratch.at(path)} can be written to` },
    facts: { folder: scratch.at(path) },
  });
  expect([scratch.names(), scratch.names('output')]).toEqual([['output'], []]);
});

test.each([
  ['file', 'ENOTDIR', '路径中有一段是文件而不是文件夹，移开它或用 --out 换一个输出文件夹'],
  ['file/a/b', 'ENOTDIR', '路径中有一段是文件而不是文件夹，移开它或用 --out 换一个输出文件夹'],
  ['gone', 'ENOENT', '该位置不能新建文件夹，用 --out 换一个输出文件夹'],
  ['gone/a', 'ENOENT', '该位置不能新建文件夹，用 --out 换一个输出文件夹'],
])('what stands in the place of the folder is told before a build meets it: %s', async (path, code, advice) => {
  scratch.put('file', '旧');
  scratch.link('gone', scratch.at('nothing'));
  const output = scratch.at(path);
  expect(await examineOutput(output)).toMatchObject({
    condition: 'missing',
    found: { zh: `无法写入 \`${output}\`（${code}）`, en: `could not write \`${output}\` (${code})` },
    advice: { zh: advice },
  });
});

test.each([
  ['ENOSPC', '清理磁盘空间后重试', 'free some disk space, then try again'],
  ['EROFS', '该位置只读，用 --out 换一个输出文件夹', 'the place is read-only; name another folder with --out'],
  [
    'EACCES',
    '检查该位置的读写权限，或用 --out 换一个输出文件夹',
    'check the permissions there, or name another folder with --out',
  ],
])('a disk that refuses with %s is told in both languages, and nothing is left on it', async (code, zh, en) => {
  const folder = scratch.folder('output');
  const writeFile = async () => {
    throw Object.assign(new Error(code), { code, syscall: 'write' });
  };
  expect(await withBuiltin(fs, { writeFile }, () => examineOutput(folder))).toMatchObject({
    condition: 'missing',
    found: { zh: `无法写入 \`${folder}\`（${code}）` },
    advice: { zh, en },
  });
  expect(scratch.names('output')).toEqual([]);
});

test('a link out of the root, where a build writes nothing, is told; a folder named by the caller may be one', async () => {
  const output = scratch.link('root/output', scratch.folder('elsewhere'));
  const { advice, ...told } = await examineOutput(output, scratch.at('root'));
  expect([advice, told]).toEqual([
    undefined,
    {
      id: 'output',
      condition: 'missing',
      found: {
        zh: '`output` 经链接指向工作文件夹之外；把链接换成它指向的内容，输出文件夹可用 --out 另指',
        en: '`output` leads out of the root by a link; put what it leads to in its place, or name another output folder with --out',
      },
      facts: { folder: output },
    },
  ]);
  expect(await examineOutput(output)).toMatchObject({ condition: 'ok' });
});
