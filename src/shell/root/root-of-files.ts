import { dirname, resolve } from 'node:path';
import { findRoot } from './find-root.ts';

/** The root a command about files works in: that of the folder it runs in, else that of a file it names. */
export async function rootOfFiles(cwd: string, names: readonly string[]): Promise<string | undefined> {
  for (const folder of [cwd, ...names.map((name) => dirname(resolve(cwd, name)))]) {
    const root = await findRoot(folder);
    if (root !== undefined) return root;
  }
  return undefined;
}
