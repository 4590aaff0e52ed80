import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { EnvironmentError } from '../../core/failure.ts';
import { invariant } from '../../core/invariant.ts';
import { makeFolder } from './make-folder.ts';
import { temporaryName } from './temporary-name.ts';
import { errorCode, wrapFailure } from './wrap-failure.ts';

const PERMISSIONS = 0o777;
const CANNOT_WRITE = { zh: '无法写入', en: 'could not write' };

export interface Writing {
  /** Whether it must outlast a loss of power; a file that can be made again anytime, and tells when it is torn, need not. */
  readonly lasts: boolean;
}

/**
 * Writes a file below a folder: to a temporary file beside it, synced, then renamed, and only if the bytes differ. A
 * failure leaves the earlier file as it was and no temporary file behind.
 */
export async function writeWhole(
  folder: string,
  file: string,
  bytes: Uint8Array,
  writing: Writing = { lasts: true },
): Promise<'written' | 'unchanged'> {
  const target = resolve(folder, file);
  invariant(isBelow(folder, target), `output stays below its folder: ${file}`);
  try {
    if (await hasBytes(target, bytes)) return 'unchanged';
    await refuseDetour(folder, dirname(target));
    await makeFolder(dirname(target));
    await replace(target, bytes, writing);
    return 'written';
  } catch (error) {
    throw wrapFailure(error, CANNOT_WRITE, target);
  }
}

/** Whether a path lies below a folder, by names alone. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  // from one drive to another there is no way but the whole path
  const leadsBelow = way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  return leadsBelow && resolve(folder, way) === path;
}

async function hasBytes(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return Buffer.compare(await readFile(path), bytes) === 0;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** A link inside the output folder may lead out of it; nothing is written there, and no folder made. */
export async function refuseDetour(folder: string, parent: string): Promise<void> {
  const [realFolder, realParent] = await Promise.all([realWay(folder), realWay(parent)]);
  if (realParent === realFolder || isBelow(realFolder, realParent)) return;
  throw new EnvironmentError(
    { zh: `\`${parent}\` 经链接指向输出文件夹之外`, en: `\`${parent}\` leads out of the output folder by a link` },
    { zh: '删除该链接后重试', en: 'remove the link, then try again' },
  );
}

/** The path with the links of those of its folders followed that are there. */
export async function realWay(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
    return join(await realWay(dirname(path)), basename(path));
  }
}

/** A file that takes the place of another may be read and written by the same people. */
async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode & PERMISSIONS;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function replace(target: string, bytes: Uint8Array, { lasts }: Writing): Promise<void> {
  const temporary = join(dirname(target), temporaryName(basename(target)));
  try {
    const handle = await open(temporary, 'wx', await modeOf(target));
    try {
      await handle.writeFile(bytes);
      if (lasts) await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
