import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { UsageError } from '../../../src/core/failure.ts';
import { nodeHost } from '../../../src/shell/node-host.ts';
import { findVersion } from '../../../src/shell/versions/find-version.ts';
import { openGit } from '../../../src/shell/versions/git.ts';
import { repositoryFolder } from '../../../src/shell/versions/repository-folder.ts';
import { hasGit } from '../../support/git-root.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const scratch = scratchFolder();
const ID = '鹿泉区/2026/第一 批';

/** A root below the top of a repository, with one plan committed, another root beside it, and a file in none. */
function begin(): void {
  scratch.put(`top/工作/plans/${ID}.yaml`, '标题: 旧\n');
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@e', ...args], { cwd: scratch.at('top'), stdio: 'ignore' });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', '一');
  scratch.put(`top/工作/plans/${ID}.yaml`, '标题: 新\n');
  scratch.put('other/plans/b/2026/y.yaml', '标题: 别处\n');
  scratch.put('sent/修订 稿.yaml', '\uFEFF标题: 来稿\n');
  scratch.put('sent/gbk.yaml', new Uint8Array([0xb1, 0xea]));
}

async function find(name: string, cwd = 'top/工作') {
  const root = scratch.at('top/工作');
  const host = nodeHost({ root, out: undefined, version: '1' });
  const found = await findVersion(name, { cwd: scratch.at(cwd), root, host, git: () => openGit(root) });
  if (found.is === 'file') return ['file', found.source.path, found.source.text];
  const { sources } = await found.host.readSources();
  const said = sources.map(({ text }) => text.trim());
  return found.is === 'plan' ? ['plan', found.id, ...said] : ['revision', ...said];
}

test.skipIf(!hasGit()).each([
  [ID, undefined, ['plan', ID, '标题: 新']],
  [`plans/${ID}.yaml`, undefined, ['plan', ID, '标题: 新']],
  ['第一 批.yaml', 'top/工作/plans/鹿泉区/2026', ['plan', ID, '标题: 新']],
  ['HEAD', undefined, ['revision', '标题: 旧']],
  [`HEAD:plans/${ID}.yaml`, undefined, ['plan', ID, '标题: 旧']],
  [`HEAD:${ID}`, undefined, ['plan', ID, '标题: 旧']],
  [`HEAD:工作/plans/${ID}.yaml`, undefined, ['plan', ID, '标题: 旧']],
  ['HEAD:./第一 批.yaml', 'top/工作/plans/鹿泉区/2026', ['plan', ID, '标题: 旧']],
  [`:plans/${ID}.yaml`, undefined, ['plan', ID, '标题: 旧']],
  ['../../other/plans/b/2026/y.yaml', undefined, ['plan', 'b/2026/y', '标题: 别处']],
  ['../../sent/修订 稿.yaml', undefined, ['file', '修订 稿.yaml', '标题: 来稿\n']],
])('%s, typed in %s, is a version', async (name, cwd, expected) => {
  begin();
  expect(await find(name, cwd)).toEqual(expected);
});

test.skipIf(!hasGit()).each([
  ['nope', '`nope` 不是文件、方案编号，也不是版本；写文件、地区/年份/名称、版本:路径，或 HEAD~1 这样的版本'],
  ['HEAD:plans/旧名.yaml', '版本 `HEAD` 里没有方案 `plans/旧名.yaml`；改过名的，写当时的路径'],
  [':plans/旧名.yaml', '版本 `HEAD` 里没有方案 `plans/旧名.yaml`；改过名的，写当时的路径'],
  ['v9:plans/旧名.yaml', '没有版本 `v9`；应为分支、标签或提交的编号，如 main、HEAD~1'],
  ['../../sent/gbk.yaml', '`../../sent/gbk.yaml`：文件不是 UTF-8 编码的文本'],
])('%s is none, and it is said what one is', async (name, zh) => {
  begin();
  const error: unknown = await find(name).catch((each: unknown) => each);
  expect(error).toBeInstanceOf(UsageError);
  expect(error).toMatchObject({ text: { zh } });
});

test.each([
  ['top/工作 一', 'top/.git/HEAD', '工作 一'],
  ['top', 'top/.git/HEAD', ''],
  ['top/a/b', 'top/.git', 'a/b'],
  ['top/a/b', 'top/a/.git/HEAD', 'b'],
  ['top/a', 'elsewhere/.git/HEAD', ''],
])('%s with %s lies at %j of its repository', async (root, git, expected) => {
  scratch.put(git);
  expect(await repositoryFolder(scratch.folder(root))).toBe(expected);
});
