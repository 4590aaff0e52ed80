import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { InvariantError } from '../../../src/core/invariant.ts';
import { removeOutput } from '../../../src/shell/disk/remove-output.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const scratch = scratchFolder();
const remove = (file: string) => removeOutput(scratch.at('out'), file);

test('a file goes with the folders it leaves empty, up to the output folder, which stays', async () => {
  scratch.put('out/a/2026/x/notice.docx');
  scratch.put('out/a/2025/y.docx');
  await remove('a/2026/x/notice.docx');
  expect([scratch.names('out'), scratch.names('out/a')]).toEqual([['a'], ['2025']]);
  await remove('a/2025/y.docx');
  expect(scratch.names('out')).toEqual([]);
});

test.each(['none', 'none/x', 'folder', 'folder/none'])('what is no file is no matter: %s', async (file) => {
  scratch.put('out/folder/x');
  await remove(file);
  expect(scratch.names('out/folder')).toEqual(['x']);
});

test('what a link leads to stays, and so does the link', async () => {
  scratch.put('elsewhere/x');
  scratch.put('out/real/x');
  scratch.link('out/folder', scratch.at('elsewhere'));
  scratch.link('out/file', scratch.at('elsewhere/x'));
  await remove('folder/x');
  await remove('file');
  expect([scratch.names('elsewhere'), scratch.names('out')]).toEqual([['x'], ['file', 'folder', 'real']]);
});

test('an output folder that is a link itself is cleared as any other', async () => {
  scratch.put('elsewhere/a/x');
  scratch.link('out', scratch.at('elsewhere'));
  await remove('a/x');
  expect([scratch.names('elsewhere'), existsSync(scratch.at('out'))]).toEqual([[], true]);
});

test.each(['../x', '', '.', 'a/../../x'])('%j is no file below the folder', async (file) => {
  scratch.put('x');
  await expect(remove(file)).rejects.toThrow(InvariantError);
  expect(scratch.names()).toEqual(['x']);
});
