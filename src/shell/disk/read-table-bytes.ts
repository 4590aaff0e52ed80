import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MAX_TABLE_BYTES, type TableFault } from '../../build/tables/table-file.ts';
import { errorCode, leadsNowhere } from './wrap-failure.ts';
import { wrapReadFailure } from './wrap-read-failure.ts';
import { isBelow } from './write-whole.ts';

const TABLE = /\.(csv|xlsx)$/i;

/** The bytes of a table file of the root, or why there are none; its size is asked first, and links out of the root are left alone. */
export async function readTableBytes(root: string, path: string): Promise<Uint8Array | TableFault> {
  const named = join(root, path);
  try {
    const [realRoot, target] = await Promise.all([realpath(root), realpath(named)]);
    if (!isBelow(realRoot, target)) return { is: 'outside' };
    const { size, isFile } = await kindOf(target);
    if (!isFile) return { is: 'no-file' };
    if (size > MAX_TABLE_BYTES) return { is: 'too-large', bytes: size };
    return await readFile(target);
  } catch (error) {
    if (leadsNowhere(error)) return { is: 'missing', others: await tablesIn(dirname(named)) };
    throw wrapReadFailure(error, named);
  }
}

async function kindOf(path: string): Promise<{ readonly size: number; readonly isFile: boolean }> {
  const stats = await stat(path);
  return { size: stats.size, isFile: stats.isFile() };
}

async function tablesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => TABLE.test(name)).sort();
  } catch (error) {
    if (errorCode(error) !== undefined) return [];
    throw error;
  }
}
