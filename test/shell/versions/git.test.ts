import { execFileSync } from 'node:child_process';
import { chmodSync, renameSync, rmSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { EnvironmentError, UsageError } from '../../../src/core/failure.ts';
import { type Git, openGit } from '../../../src/shell/versions/git.ts';
import { hasGit } from '../../support/git-root.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const scratch = scratchFolder();
const there = test.skipIf(!hasGit());
const NOBODY = '0'.repeat(40);

function git(...args: readonly string[]): string {
  const who = ['-c', 'user.name=n', '-c', 'user.email=n@e', '-c', 'init.defaultBranch=main', '-c', 'protocol.file.allow=always'];
  return execFileSync('git', [...who, ...args], {
    cwd: scratch.at(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** Commits all files as they stand; the id of the commit. */
function commit(): string {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', '一');
  return git('rev-parse', 'HEAD');
}

const refusal = async (asking: Promise<unknown>): Promise<string> => {
  const error: unknown = await asking.catch((each: unknown) => each);
  return error instanceof UsageError || error instanceof EnvironmentError ? error.text.zh : String(error);
};
const textsOf = async (opened: Git, id: string, ...paths: readonly string[]): Promise<Record<string, string>> => {
  const files = await opened.files(id, paths);
  const bytes = await opened.read(files);
  return Object.fromEntries(files.map(({ path, oid }) => [path, Buffer.from(bytes.get(oid) ?? []).toString('utf8')]));
};

there('files of a commit are read with their names and bytes, whatever these are', async () => {
  git('init', '-q');
  scratch.put('plans/鹿泉区/2026/第一 批 (修订).yaml', '标题: 甲\n');
  scratch.put('plans/a/"引号".yaml', 'blob 12\n\n');
  scratch.put('plans/a/same.yaml', '标题: 甲\n');
  scratch.put('plans/a/empty.yaml');
  scratch.put('other/x.yaml', 'x');
  const id = commit();
  scratch.put('plans/a/same.yaml', '以后');
  const opened = await openGit(scratch.at());
  expect(await textsOf(opened, id, 'plans')).toEqual({
    'plans/鹿泉区/2026/第一 批 (修订).yaml': '标题: 甲\n',
    'plans/a/"引号".yaml': 'blob 12\n\n',
    'plans/a/same.yaml': '标题: 甲\n',
    'plans/a/empty.yaml': '',
  });
  expect(await textsOf(opened, id, 'nothing')).toEqual({});
  expect(await opened.read([])).toEqual(new Map());
});

there('bytes that are no text come as they are', async () => {
  git('init', '-q');
  scratch.put('a.csv', new Uint8Array([0xc3, 0xfb, 0x0a, 0x00, 0xff]));
  const opened = await openGit(scratch.at());
  const [file, ...more] = await opened.files(commit(), ['a.csv']);
  if (file === undefined || more.length > 0) throw new Error('expected one file');
  expect([file.size, [...((await opened.read([file])).get(file.oid) ?? [])]]).toEqual([5, [0xc3, 0xfb, 0x0a, 0x00, 0xff]]);
});

there('a folder below the top of a repository is seen by itself', async () => {
  git('init', '-q');
  scratch.put('工作 文件夹/plans/a.yaml', '甲');
  scratch.put('plans/b.yaml', '乙');
  const id = commit();
  const opened = await openGit(scratch.at('工作 文件夹'));
  expect([opened.prefix, await textsOf(opened, id, 'plans')]).toEqual(['工作 文件夹/', { 'plans/a.yaml': '甲' }]);
  expect((await openGit(scratch.at())).prefix).toBe('');
});

there('a renamed file has the name it had then', async () => {
  git('init', '-q');
  scratch.put('plans/旧.yaml', '甲');
  const before = commit();
  renameSync(scratch.at('plans/旧.yaml'), scratch.at('plans/新.yaml'));
  const after = commit();
  const opened = await openGit(scratch.at());
  expect([await textsOf(opened, before, 'plans'), await textsOf(opened, after, 'plans')]).toEqual([
    { 'plans/旧.yaml': '甲' },
    { 'plans/新.yaml': '甲' },
  ]);
});

there('links and programs: the one is no file of ours, the other is', async () => {
  git('init', '-q');
  chmodSync(scratch.put('plans/x.yaml', '甲'), 0o755);
  scratch.link('plans/link.yaml', '/etc/passwd');
  const opened = await openGit(scratch.at());
  expect(await textsOf(opened, commit(), 'plans')).toEqual({ 'plans/x.yaml': '甲' });
});

there('branches, tags, short ids and steps back name a commit, detached or not; others do not', async () => {
  git('init', '-q');
  const first = commit();
  git('tag', '定稿');
  const second = commit();
  git('checkout', '-q', '--detach', first);
  const opened = await openGit(scratch.at());
  for (const name of ['HEAD', '定稿', first.slice(0, 8), 'main~1']) expect(await opened.commit(name)).toBe(first);
  expect(await opened.commit('main')).toBe(second);
  for (const name of ['', 'nope', '--all', 'HEAD~9', 'a\0b', 'main..HEAD', NOBODY]) expect(await opened.knows(name)).toBe(false);
  expect(await refusal(opened.commit('nope'))).toBe('没有版本 `nope`；应为分支、标签或提交的编号，如 main、HEAD~1');
});

there('a repository without a commit has no revision yet', async () => {
  git('init', '-q');
  const opened = await openGit(scratch.at());
  expect([await opened.knows('HEAD'), await opened.isShallow()]).toEqual([false, false]);
  expect(await refusal(opened.commit('HEAD'))).toContain('没有版本 `HEAD`');
});

there('what two branches have in common is found; those that have nothing in common have none', async () => {
  git('init', '-q');
  const base = commit();
  git('checkout', '-q', '-b', '修订');
  const own = commit();
  git('checkout', '-q', 'main');
  scratch.put('x', 'x');
  const theirs = commit();
  git('checkout', '-q', '--orphan', 'apart');
  const apart = commit();
  const opened = await openGit(scratch.at());
  expect(await opened.mergeBase(own, theirs)).toBe(base);
  expect(await opened.mergeBase(own, own)).toBe(own);
  expect(await opened.mergeBase(own, apart)).toBeUndefined();
});

there('of a clone that was cut off it is said how to fetch the rest', async () => {
  git('init', '-q', 'whole');
  const inWhole = (...args: readonly string[]) => git('-C', 'whole', ...args);
  for (const name of ['一', '二']) inWhole('commit', '-q', '--allow-empty', '-m', name);
  const first = inWhole('rev-parse', 'HEAD~1');
  git('clone', '-q', '--depth', '1', `file://${scratch.at('whole')}`, 'cut');
  const opened = await openGit(scratch.at('cut'));
  expect([await opened.isShallow(), await opened.knows('HEAD'), await opened.knows('HEAD~1')]).toEqual([true, true, false]);
  for (const name of ['HEAD~1', first]) {
    expect(await refusal(opened.commit(name))).toBe(
      `仓库是浅克隆，没有版本 \`${name}\` 以来的历史；取回全部历史再试（CI 里写 fetch-depth: 0，或运行 git fetch --unshallow）`,
    );
  }
});

there('a file git has lost is told with what to do', async () => {
  git('init', '-q');
  scratch.put('plans/x.yaml', '甲');
  const id = commit();
  const opened = await openGit(scratch.at());
  const files = await opened.files(id, ['plans']);
  const oid = files[0]?.oid ?? '';
  rmSync(scratch.at(`.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`), { force: true });
  const error: unknown = await opened.read(files).catch((each: unknown) => each);
  expect(error).toMatchObject({
    name: 'EnvironmentError',
    text: { zh: expect.stringContaining(`git 没有读出 \`${scratch.at()}\` 的文件`) },
    advice: { zh: '运行 git fsck 检查仓库，或重新克隆' },
  });
});

there('a folder in no repository has no revisions', async () => {
  vi.stubEnv('GIT_CEILING_DIRECTORIES', scratch.at('..'));
  expect(await refusal(openGit(scratch.at()))).toBe(
    `\`${scratch.at()}\` 不在 git 仓库里，没有版本可以比较；没有 git 时用 banwen diff 比较两个文件`,
  );
  vi.unstubAllEnvs();
});

there('a repository another program has named in the environment is not meant', async () => {
  git('init', '-q');
  const id = commit();
  vi.stubEnv('GIT_DIR', scratch.at('nowhere'));
  vi.stubEnv('GIT_WORK_TREE', scratch.at('nowhere'));
  const opened = await openGit(scratch.at());
  expect(await opened.commit('HEAD')).toBe(id);
  vi.unstubAllEnvs();
});

there('of somebody else’s repository the command that trusts it names its top, in quotes where it has blanks', async () => {
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
  execFileSync('git', ['init', '-q', '有 空格'], { cwd: scratch.folder('repositories'), stdio: 'ignore' });
  const folder = scratch.folder('repositories/有 空格/下级');
  expect(await refusal(openGit(folder))).toBe(
    `git 不读别人的仓库 \`${folder}\`；确认可信后运行 git config --global --add safe.directory '${scratch.at('repositories/有 空格')}'`,
  );
  vi.unstubAllEnvs();
});

test('without git it is said what to do, and what needs no git', async () => {
  vi.stubEnv('PATH', scratch.at());
  const error: unknown = await openGit(scratch.at()).catch((each: unknown) => each);
  vi.unstubAllEnvs();
  expect(error).toMatchObject({
    name: 'EnvironmentError',
    text: { zh: '找不到 git', en: 'could not find git' },
    advice: {
      zh: '安装 git 后重试；比较两个文件不用 git',
      en: 'install git, then try again; to compare two files git is not needed',
    },
  });
});
