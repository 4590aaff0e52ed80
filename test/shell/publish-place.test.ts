import { expect, test } from 'vitest';
import { UsageError } from '../../src/core/failure.ts';
import { nodeHost } from '../../src/shell/node-host.ts';
import { publishPlace } from '../../src/shell/publish-place.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

const scratch = scratchFolder();

function place(folder: string) {
  scratch.put('root/plans/a/2026/x.yaml');
  scratch.put('root/output/manifest.json');
  scratch.put('root/file');
  scratch.link('linked-output', scratch.at('root/output'));
  scratch.link('linked-root', scratch.at('root'));
  const root = scratch.at('root');
  return publishPlace(nodeHost({ root, out: undefined, version: '1' }), { cwd: root, root, folder });
}

test.each([
  '../public',
  'public',
  '../甲 乙/公开',
  './outputs',
  '../linked-root/public',
])('what may be published goes to a folder apart, there or not: %s', async (folder) => {
  const { goal, folder: named } = await place(folder);
  expect([goal, named]).toEqual([scratch.at(`root/${folder}`), folder]);
});

test.each([
  '.',
  '..',
  'output',
  'output/public',
  './output/../output',
  '../linked-output',
  '../linked-output/public',
  '../linked-root',
  '../linked-root/output',
  'file',
  'file/public',
])('the root, what holds it, its output and a file are no such folder, by a link neither: %s', async (folder) => {
  const error: unknown = await place(folder).catch((each: unknown) => each);
  expect(error).toBeInstanceOf(UsageError);
  expect(error).toMatchObject({
    text: {
      zh: `--publish 为 \`${folder}\`，应为另一个文件夹，不是工作文件夹，也不在输出文件夹里`,
      en: `--publish is \`${folder}\`, expected a folder apart from the root and from its output`,
    },
  });
});
