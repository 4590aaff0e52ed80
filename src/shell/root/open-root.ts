import { resolve } from 'node:path';
import { UsageError } from '../../core/failure.ts';
import { isFolder } from '../disk/is-folder.ts';
import type { Host } from '../host.ts';
import { nodeHost } from '../node-host.ts';
import { findRoot } from './find-root.ts';
import { rootPattern } from './root-pattern.ts';

export interface RootOptions {
  /** Absolute path of the folder the command runs in. */
  readonly cwd: string;
  /** Folder named as root, seen from `cwd`; the nearest one upward where none is. */
  readonly root: string | undefined;
  /** Output folder named by the caller, seen from `cwd`. */
  readonly out: string | undefined;
  readonly patterns: readonly string[];
  readonly version: string;
}

/** Finds the root and turns patterns typed here into patterns of the root. Throws `UsageError` where there is no root. */
export async function openRoot({
  cwd,
  root: named,
  out,
  patterns,
  version,
}: RootOptions): Promise<{ root: string; host: Host; patterns: readonly string[] }> {
  const root = await rootOf(cwd, named);
  const host = nodeHost({ root, out: out === undefined ? undefined : resolve(cwd, out), version });
  return { root, host, patterns: patterns.map((pattern) => rootPattern(pattern, { cwd, root })) };
}

async function rootOf(cwd: string, named: string | undefined): Promise<string> {
  if (named === undefined) {
    const found = await findRoot(cwd);
    if (found === undefined) throw new UsageError(NO_ROOT);
    return found;
  }
  const root = resolve(cwd, named);
  if (await isFolder(resolve(root, 'plans'))) return root;
  throw new UsageError({ zh: `\`${named}\` 里没有 plans/ 文件夹`, en: `there is no plans/ folder in \`${named}\`` });
}

const NO_ROOT = {
  zh: '这里和上级文件夹都没有 plans/；进入工作文件夹再运行，或用 --root DIR 指明',
  en: 'there is no plans/ here or in a folder above; go to the root, or name it with --root DIR',
};
