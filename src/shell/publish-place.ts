import { dirname, resolve } from 'node:path';
import { UsageError } from '../core/failure.ts';
import { isFile } from './disk/is-folder.ts';
import { wrapReadFailure } from './disk/wrap-read-failure.ts';
import { isBelow, realWay } from './disk/write-whole.ts';
import type { Host } from './host.ts';
import { configuredOutput } from './root/configured-output.ts';

export interface PublishOptions {
  /** Absolute path of the folder the command runs in, and that of the root. */
  readonly cwd: string;
  readonly root: string;
  /** The folder for what may be published, seen from `cwd`. */
  readonly folder: string;
}

/** Where what a build makes is published from and to. */
export interface PublishPlace {
  readonly target: Host;
  readonly root: string;
  /** As it was named, and its absolute path. */
  readonly folder: string;
  readonly goal: string;
}

/** The place to publish to. Throws `UsageError` for one that is no folder, or that holds the root, its output or a part of it. */
export async function publishPlace(host: Host, { cwd, root, folder }: PublishOptions): Promise<PublishPlace> {
  const target = await configuredOutput(host);
  const goal = resolve(cwd, folder);
  if ((await leadsThroughFile(goal)) || (await isTaken(goal, { out: resolve(root, target.outputPath('.')), root })))
    throw new UsageError(taken(folder));
  return { target, root, folder, goal };
}

/** By a link, too. */
async function isTaken(goal: string, ground: { readonly out: string; readonly root: string }): Promise<boolean> {
  const [real, out, root] = await Promise.all([realOf(goal), realOf(ground.out), realOf(ground.root)]);
  return [out, root].some((own) => own === real || isBelow(real, own)) || isBelow(out, real);
}

async function realOf(path: string): Promise<string> {
  try {
    return await realWay(path);
  } catch (error) {
    throw wrapReadFailure(error, path);
  }
}

async function leadsThroughFile(path: string): Promise<boolean> {
  if (await isFile(path)) return true;
  return dirname(path) === path ? false : leadsThroughFile(dirname(path));
}

function taken(folder: string) {
  return {
    zh: `--publish 为 \`${folder}\`，应为另一个文件夹，不是工作文件夹，也不在输出文件夹里`,
    en: `--publish is \`${folder}\`, expected a folder apart from the root and from its output`,
  };
}
