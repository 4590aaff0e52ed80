import { lstat, realpath, rm, rmdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { invariant } from '../../core/invariant.ts';
import { errorCode, wrapFailure } from './wrap-failure.ts';
import { isBelow } from './write-whole.ts';

const CANNOT_REMOVE = { zh: '无法删除', en: 'could not remove' };

/** Takes away a file below a folder, and the folders it leaves empty. What leads out of the folder by a link stays. */
export async function removeOutput(folder: string, file: string): Promise<void> {
  const target = resolve(folder, file);
  invariant(isBelow(folder, target), `output stays below its folder: ${file}`);
  try {
    const [real, parent] = await Promise.all([realpath(folder), realpath(dirname(target))]);
    if (parent !== real && !isBelow(real, parent)) return;
    if (!(await lstat(target)).isFile()) return;
    await rm(target);
    await removeEmpty(folder, dirname(target));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw wrapFailure(error, CANNOT_REMOVE, target);
  }
}

async function removeEmpty(folder: string, path: string): Promise<void> {
  if (!isBelow(folder, path)) return;
  try {
    await rmdir(path);
  } catch (error) {
    if (errorCode(error) !== undefined) return; // something is left in it
    throw error;
  }
  await removeEmpty(folder, dirname(path));
}
