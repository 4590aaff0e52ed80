import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isFolder } from './is-folder.ts';
import { errorCode } from './wrap-failure.ts';

/**
 * Makes a folder and those above it. Not `mkdir` with `recursive`: Node 20 never comes back where a parent exists and the
 * system still answers ENOENT, as below `/proc`.
 */
export async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  try {
    await mkdir(path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST' || !(await isFolder(path))) throw error;
  }
}
