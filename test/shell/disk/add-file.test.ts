import { readlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EnvironmentError, UsageError } from '../../../src/core/failure.ts';
import { addFile, isThere } from '../../../src/shell/disk/add-file.ts';
import { appendText } from '../../../src/shell/disk/append-text.ts';
import { makeFolder } from '../../../src/shell/disk/make-folder.ts';
import { writeReport } from '../../../src/shell/disk/write-report.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const scratch = scratchFolder();
const adviceOf = async (act: Promise<unknown>): Promise<string> => {
  const error: unknown = await act.catch((each: unknown) => each);
  if (error instanceof UsageError) return error.text.zh;
  return error instanceof EnvironmentError ? error.advice.zh : String(error);
};

test('a file is added where there is none, with its folders; one that is there stays, an empty one too', async () => {
  scratch.put('empty');
  expect(await addFile(scratch.at(), 'plans/鹿泉区/x.yaml', '新')).toBe('made');
  expect(await addFile(scratch.at(), 'plans/鹿泉区/x.yaml', '别的')).toBe('kept');
  expect(await addFile(scratch.at(), 'empty', '新')).toBe('kept');
  expect([scratch.read('plans/鹿泉区/x.yaml'), scratch.read('empty')]).toEqual(['新', '']);
});

test('a broken link, and a folder, are there already', async () => {
  scratch.link('link', scratch.at('nothing'));
  scratch.folder('folder');
  for (const name of ['link', 'folder']) expect(await addFile(scratch.at(), name, '新')).toBe('kept');
  expect([await isThere(scratch.at('link')), await isThere(scratch.at('nothing'))]).toEqual([true, false]);
  expect(readlinkSync(scratch.at('link'))).toBe(scratch.at('nothing'));
});

test('a file in the place of a folder is told with what to do', async () => {
  scratch.put('plans');
  expect(await adviceOf(addFile(scratch.at(), 'plans/x.yaml', '新'))).toBe(
    '路径中有一段是文件而不是文件夹；核对路径，或把那个文件移开',
  );
  expect(scratch.read('plans')).toBe('');
});

test('a folder is made with those above it, and making it again is no matter', async () => {
  const path = scratch.at('甲/乙 丙/丁');
  await Promise.all([makeFolder(path), makeFolder(path), makeFolder(scratch.at('甲/戊'))]);
  await makeFolder(path);
  expect([scratch.names('甲'), scratch.names('甲/乙 丙')]).toEqual([['乙 丙', '戊'], ['丁']]);
});

test.each(['file', 'file/below', 'link', 'link/below'])('no folder is made of what is none: %s', async (path) => {
  scratch.put('file');
  scratch.link('link', scratch.at('nothing'));
  await expect(makeFolder(scratch.at(path))).rejects.toMatchObject({ code: expect.stringMatching(/^(EEXIST|ENOTDIR)$/) });
  expect(scratch.names()).toEqual(['file', 'link']);
});

test('a report is written where the caller names it, seen from the folder of the command', async () => {
  scratch.folder('root');
  await writeReport(scratch.at('root'), '../报告/check.json', '{}');
  await writeReport(scratch.at('root'), scratch.at('修订稿.docx'), new Uint8Array([80, 75]));
  expect([scratch.read('报告/check.json'), scratch.read('修订稿.docx')]).toEqual(['{}', 'PK']);
});

test('a report that cannot be written, and a summary, have advice of their own', async () => {
  scratch.put('file');
  expect(await adviceOf(writeReport(scratch.at(), 'file/check.json', '{}'))).toBe(
    '检查那里的读写权限和剩余空间，或把报告写到别处',
  );
  expect(await adviceOf(appendText(scratch.at(), 'file/summary.md', '甲'))).toBe(
    '检查 GITHUB_STEP_SUMMARY 指向的文件能否写入，或不用 github 报告',
  );
});

test('a text is added after what others have written', async () => {
  scratch.put('summary.md', '甲\n');
  await appendText(scratch.at(), 'summary.md', '乙\n');
  await appendText(scratch.at(), scratch.at('new.md'), '丙\n');
  expect([scratch.read('summary.md'), scratch.read('new.md')]).toEqual(['甲\n乙\n', '丙\n']);
});
