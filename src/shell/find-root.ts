import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The nearest folder, from `start` upward, that has `plans/`; undefined where none has. */
export async function findRoot(start: string): Promise<string | undefined> {
  for (let folder = start; ; folder = dirname(folder)) {
    if (await isFolder(join(folder, 'plans'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Whether there is a folder at the path. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}
