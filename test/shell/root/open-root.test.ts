import { expect, test } from 'vitest';
import { UsageError } from '../../../src/core/failure.ts';
import { findRoot } from '../../../src/shell/root/find-root.ts';
import { openRoot } from '../../../src/shell/root/open-root.ts';
import { rootOfFiles } from '../../../src/shell/root/root-of-files.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const scratch = scratchFolder();

const open = (cwd: string, root?: string, out?: string) =>
  openRoot({ cwd: scratch.at(cwd), root, out, patterns: ['x.yaml'], version: '1' });
const refusal = async (opening: Promise<unknown>): Promise<unknown> => {
  const error: unknown = await opening.catch((each: unknown) => each);
  return error instanceof UsageError ? error.text : error;
};

test.each([
  ['', ''],
  ['plans', ''],
  ['plans/鹿泉区/2026', ''],
  ['notes/2026', ''],
  ['plans/sub', 'plans/sub'],
  ['plans/sub/plans/a', 'plans/sub'],
])('from %j the nearest folder upward with plans/ is the root: %j', async (start, root) => {
  for (const folder of ['plans/鹿泉区/2026', 'notes/2026', 'plans/sub/plans/a']) scratch.folder(folder);
  expect(await findRoot(scratch.at(start))).toBe(scratch.at(root).replace(/\/$/, ''));
});

test('a file called plans makes no root, and a link to a folder does', async () => {
  scratch.put('a/plans', '');
  expect(await findRoot(scratch.at('a'))).toBeUndefined();
  scratch.link('b/plans', scratch.folder('elsewhere'));
  expect(await findRoot(scratch.at('b'))).toBe(scratch.at('b'));
});

test('without a root it is said where one is looked for, and how to name one', async () => {
  scratch.folder('a');
  expect(await refusal(open('a'))).toEqual({
    zh: '这里和上级文件夹都没有 plans/；进入工作文件夹再运行，或用 --root DIR 指明',
    en: 'there is no plans/ here or in a folder above; go to the root, or name it with --root DIR',
  });
});

test.each(['../none', '../file', '../bare', '.'])('a folder named as root that has no plans/ is none: %s', async (named) => {
  scratch.folder('root/plans');
  scratch.folder('root/here');
  scratch.put('root/file');
  scratch.folder('root/bare');
  expect(await refusal(open('root/here', named))).toEqual({
    zh: `\`${named}\` 里没有 plans/ 文件夹`,
    en: `there is no plans/ folder in \`${named}\``,
  });
});

test('the root named is seen from the folder of the command, and so is the output', async () => {
  scratch.folder('甲 县/plans');
  const { root, host, patterns } = await open('', '甲 县', 'public');
  expect([root, host.outputPath('a.docx'), patterns]).toEqual([scratch.at('甲 县'), scratch.at('public/a.docx'), ['x.yaml']]);
});

test('patterns typed below a root are meant from there, too', async () => {
  scratch.folder('plans/a/2026');
  expect((await open('plans/a/2026')).patterns).toEqual(['{x.yaml,plans/a/2026/x.yaml}']);
});

test('a command about files works in the root of its folder, else in that of the first file that lies in one', async () => {
  for (const folder of ['one/plans', 'two/plans', 'three']) scratch.folder(folder);
  const rootOf = (cwd: string, ...names: readonly string[]) => rootOfFiles(scratch.at(cwd), names);
  expect(await rootOf('one', '../two/output/a.docx')).toBe(scratch.at('one'));
  expect(await rootOf('three', 'a.docx', '../two/output/a.docx', '../one/b.docx')).toBe(scratch.at('two'));
  expect(await rootOf('three', scratch.at('one/x'))).toBe(scratch.at('one'));
  expect(await rootOf('three', 'a.docx')).toBeUndefined();
  expect(await rootOf('three')).toBeUndefined();
});
