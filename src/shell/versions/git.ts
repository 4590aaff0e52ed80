import { spawn } from 'node:child_process';
import type { Message } from '../../core/diagnostic.ts';
import { EnvironmentError, UsageError } from '../../core/failure.ts';

/** A file of a commit, by its path relative to the folder the repository was opened at. */
export interface GitFile {
  readonly path: string;
  readonly oid: string;
  readonly size: number;
}

/** What is asked of git: commits, the files of one, and their bytes. Nothing is ever written. */
export interface Git {
  /** The way from the top of the repository to the folder, with a `/` at its end; empty where it is the top. */
  readonly prefix: string;
  /** The full id of the commit a revision names; a `UsageError` where it names none. */
  commit(revision: string): Promise<string>;
  /** Whether a text names a commit. */
  knows(revision: string): Promise<boolean>;
  /** Whether the clone was cut off, so that older commits are not there. */
  isShallow(): Promise<boolean>;
  /** The newest commit two have in common; undefined where they have none. */
  mergeBase(one: string, other: string): Promise<string | undefined>;
  /** The plain files of a commit below some folders or files. */
  files(commit: string, paths: readonly string[]): Promise<readonly GitFile[]>;
  /** The bytes of files, by their ids. */
  read(files: readonly GitFile[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** What another program may have set for a repository of its own. */
const FOREIGN = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY'];
const CONFIG = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '--no-pager'];
const FOUND = /^([0-9a-f]+) blob (\d+)$/;
const ENTRY = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.+)$/s;
const PLAIN: ReadonlySet<string | undefined> = new Set(['100644', '100755']);
/** What git itself says to run, with the top of the repository, in quotes where its name wants them. */
const TRUSTING = /git config --global --add safe\.directory .+/;
const LINE_END = 10;

interface Answer {
  readonly code: number;
  readonly out: Buffer;
  readonly error: string;
}

/** Opens the repository a folder lies in. Throws `EnvironmentError` where git is not installed, `UsageError` where there is none. */
export async function openGit(folder: string): Promise<Git> {
  const ask = (args: readonly string[], input = '') => run(folder, args, input);
  const place = await ask(['rev-parse', '--is-inside-work-tree', '--show-prefix']);
  if (place.code !== 0) throw new UsageError(noRepository(folder, place.error));
  const prefix = textOf(place.out).split('\n')[1] ?? '';
  const find = async (revision: string): Promise<string | undefined> => {
    if (revision === '' || revision.includes('\0')) return undefined;
    const found = await ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    return found.code === 0 ? textOf(found.out).trim() : undefined;
  };
  return {
    prefix,
    isShallow: () => isShallow(ask),
    knows: async (revision) => (await find(revision)) !== undefined,
    commit: async (revision) => {
      const commit = await find(revision);
      if (commit !== undefined) return commit;
      throw new UsageError(unknownRevision(revision, await isShallow(ask)));
    },
    mergeBase: async (one, other) => {
      const found = await ask(['merge-base', one, other]);
      if (found.code === 0) return textOf(found.out).trim();
      if (await isShallow(ask)) throw new UsageError(cutOff(one));
      return undefined;
    },
    files: async (commit, paths) => listed(await ask(['ls-tree', '-r', '-l', '-z', commit, '--', ...paths]), folder),
    read: (files) => readAll(ask, files, folder),
  };
}

type Ask = (args: readonly string[], input?: string) => Promise<Answer>;

function run(folder: string, args: readonly string[], input: string): Promise<Answer> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.includes(name)));
  const quiet = { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
  return new Promise((answer, fail) => {
    const child = spawn('git', [...CONFIG, ...args], { cwd: folder, env: quiet, shell: false, windowsHide: true });
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => error.push(chunk));
    child.on('error', (cause) => fail(new EnvironmentError(NO_GIT, INSTALL_GIT, cause)));
    child.on('close', (code) => answer({ code: code ?? 1, out: Buffer.concat(out), error: textOf(Buffer.concat(error)).trim() }));
    // git may end before it has read everything: that shows in its code
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function isShallow(ask: Ask): Promise<boolean> {
  return textOf((await ask(['rev-parse', '--is-shallow-repository'])).out).trim() === 'true';
}

/** Links and submodules are no files of ours. */
function listed({ code, out, error }: Answer, folder: string): readonly GitFile[] {
  if (code !== 0) throw failed(folder, error);
  return textOf(out)
    .split('\0')
    .flatMap((line): readonly GitFile[] => {
      const [, mode, oid, size, path] = ENTRY.exec(line) ?? [];
      return PLAIN.has(mode) && oid !== undefined && path !== undefined ? [{ path, oid, size: Number(size) }] : [];
    });
}

/** One process for all of them: ids go in, a line and the bytes of each come out. */
async function readAll(ask: Ask, files: readonly GitFile[], folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  if (files.length === 0) return found;
  const ids = [...new Set(files.map(({ oid }) => oid))];
  const { code, out, error } = await ask(['cat-file', '--batch'], `${ids.join('\n')}\n`);
  if (code !== 0) throw failed(folder, error);
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(LINE_END, at);
    const [, oid, size] = FOUND.exec(out.toString('latin1', at, end)) ?? [];
    if (end === -1 || oid === undefined) break;
    const start = end + 1;
    found.set(oid, out.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  if (found.size === ids.length) return found;
  throw failed(folder, 'cat-file');
}

function failed(folder: string, error: string): EnvironmentError {
  return new EnvironmentError(
    { zh: `git 没有读出 \`${folder}\` 的文件：${error}`, en: `git could not read the files of \`${folder}\`: ${error}` },
    { zh: '运行 git fsck 检查仓库，或重新克隆', en: 'run git fsck there, or clone the repository again' },
  );
}

const NO_GIT: Message = { zh: '找不到 git', en: 'could not find git' };
const INSTALL_GIT: Message = {
  zh: '安装 git 后重试；比较两个文件不用 git',
  en: 'install git, then try again; to compare two files git is not needed',
};

function noRepository(folder: string, error: string): Message {
  if (error.includes('dubious ownership')) {
    const trusting = TRUSTING.exec(error)?.[0] ?? `git config --global --add safe.directory ${folder}`;
    return {
      zh: `git 不读别人的仓库 \`${folder}\`；确认可信后运行 ${trusting}`,
      en: `git does not read \`${folder}\`, which is somebody else's; if you trust it, run ${trusting}`,
    };
  }
  return {
    zh: `\`${folder}\` 不在 git 仓库里，没有版本可以比较；没有 git 时用 banwen diff 比较两个文件`,
    en: `\`${folder}\` lies in no git repository, so that it has no revisions; without git, banwen diff compares two files`,
  };
}

function unknownRevision(revision: string, shallow: boolean): Message {
  if (shallow) return cutOff(revision);
  return {
    zh: `没有版本 \`${revision}\`；应为分支、标签或提交的编号，如 main、HEAD~1`,
    en: `there is no revision \`${revision}\`, expected a branch, a tag or a commit such as main or HEAD~1`,
  };
}

function cutOff(revision: string): Message {
  return {
    zh: `仓库是浅克隆，没有版本 \`${revision}\` 以来的历史；取回全部历史再试（CI 里写 fetch-depth: 0，或运行 git fetch --unshallow）`,
    en: `the clone is shallow and lacks the history of \`${revision}\`; fetch all of it (fetch-depth: 0 in CI, or git fetch --unshallow)`,
  };
}
