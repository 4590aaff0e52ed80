import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from './compile-folder.ts';

/** A copy of the repository's plans in a repository of its own, with one commit tagged `v1`. */
export interface GitRoot {
  readonly root: string;
  /** Exchanges words in a file of the root. */
  edit(file: string, ...pairs: readonly (readonly [old: string, by: string])[]): void;
  git(...args: readonly string[]): string;
  close(): void;
}

/** Whether git is on this machine. */
export function hasGit(): boolean {
  try {
    execFileSync('git', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Makes the root, below `folder` of the repository where one is named. */
export function gitRoot(folder = ''): GitRoot {
  const top = mkdtempSync(join(tmpdir(), 'git-root-'));
  const root = join(top, folder);
  cpSync(join(repository, 'plans'), join(root, 'plans'), { recursive: true });
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@e', '-c', 'init.defaultBranch=main', ...args], {
      cwd: top,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'one');
  git('tag', 'v1');
  return {
    root,
    git,
    edit: (file, ...pairs) => {
      const path = join(root, file);
      let text = readFileSync(path, 'utf8');
      for (const [old, by] of pairs) {
        if (!text.includes(old)) throw new Error(`${file} does not say ${old}`);
        text = text.replace(old, () => by);
      }
      writeFileSync(path, text);
    },
    close: () => rmSync(top, { recursive: true, force: true }),
  };
}
