import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { tolerant } from '../threads/disk-shelf.ts';
import { temporaryNames } from './temporary-name.ts';

/** Takes away what a process that was ended has left half-written below a folder: the temporary files of its number. */
export async function clearPartial(folder: string, pid: number): Promise<void> {
  const isLeft = temporaryNames(pid);
  const entries = (await tolerant(() => readdir(folder, { recursive: true, withFileTypes: true }))) ?? [];
  for (const entry of entries) {
    if (!entry.isFile() || !isLeft.test(entry.name)) continue;
    await tolerant(() => rm(join(entry.parentPath, entry.name), { force: true }));
  }
}
