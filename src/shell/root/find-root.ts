import { dirname, join } from 'node:path';
import { isFolder } from '../disk/is-folder.ts';

/** The nearest folder, from `start` upward, that has `plans/`; undefined where none has. */
export async function findRoot(start: string): Promise<string | undefined> {
  for (let folder = start; ; folder = dirname(folder)) {
    if (await isFolder(join(folder, 'plans'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
