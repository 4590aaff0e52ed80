import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, withAdvice } from './wrap-failure.ts';
import { wrapReadFailure } from './wrap-read-failure.ts';
import { writeWhole } from './write-whole.ts';

/** Writes a file below a folder where there is none yet; one that is there, a broken link too, is left as it is. */
export async function addFile(folder: string, path: string, text: string): Promise<'made' | 'kept'> {
  if (await isThere(join(folder, path))) return 'kept';
  try {
    await writeWhole(folder, path, new TextEncoder().encode(text));
    return 'made';
  } catch (error) {
    throw withAdvice(error, ADVICE);
  }
}

/** Whether anything goes by that path. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw wrapReadFailure(error, path);
  }
}

const ADVICE = {
  zh: '检查该位置的读写权限和剩余空间，或者换一个文件夹',
  en: 'check the permissions and the room there, or take another folder',
};
