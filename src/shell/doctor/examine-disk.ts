import { lstat, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Message } from '../../core/diagnostic.ts';
import { EnvironmentError, isFailure } from '../../core/failure.ts';
import { isFolder } from '../disk/is-folder.ts';
import { refuseOutside } from '../disk/refuse-outside.ts';
import { wrapFailure } from '../disk/wrap-failure.ts';
import type { Examination } from './examination.ts';

const MEGABYTE = 1024 * 1024;
/** Less than this does not hold the documents of a year. */
const LEAST_BYTES = 50 * MEGABYTE;
/** The browser and the fonts, unpacked, take about half of it. */
const SAFE_BYTES = 500 * MEGABYTE;

/** Whether files can be written to a folder that may not be there yet: one is, and is taken away again. `root` is one it must lie in. */
export async function examineOutput(folder: string, root?: string): Promise<Examination> {
  const facts = { folder };
  try {
    if (root !== undefined) refuseOutside(root, folder);
    const scratch = await mkdtemp(join(await nearest(folder, isTaken), '.banwen-doctor-'));
    try {
      await writeFile(join(scratch, 'probe'), 'banwen');
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
    return { id: 'output', condition: 'ok', found: { zh: `${folder} 可以写入`, en: `${folder} can be written to` }, facts };
  } catch (error) {
    const failure = wrapFailure(error, { zh: '无法写入', en: 'could not write' }, folder);
    if (!isFailure(failure)) throw error;
    const advice = failure instanceof EnvironmentError && { advice: failure.advice };
    return { id: 'output', condition: 'missing', found: failure.text, ...advice, facts };
  }
}

/** Room for the output and for what is unpacked once into the cache. */
export async function examineDisk(output: string, cache: string): Promise<Examination> {
  const free = await Promise.all([output, cache].map(roomAt));
  const least = Math.min(...free);
  const facts = { output: free[0], cache: free[1] };
  const found = worded(free);
  if (least >= SAFE_BYTES) return { id: 'disk', condition: 'ok', found, facts };
  const advice = {
    zh: `清理磁盘空间；浏览器解开后放在 ${cache}，也可以用 XDG_CACHE_HOME 指定别处`,
    en: `free some disk space; the browser is unpacked to ${cache}, which XDG_CACHE_HOME moves elsewhere`,
  };
  return { id: 'disk', condition: least < LEAST_BYTES ? 'missing' : 'warning', found, advice, facts };
}

function worded([output = 0, cache = 0]: readonly number[]): Message {
  const [a, b] = [output, cache].map((bytes) => `${Math.floor(bytes / MEGABYTE)} MB`);
  return { zh: `磁盘可用：输出 ${a}，缓存 ${b}`, en: `free on the disk: output ${a}, cache ${b}` };
}

async function roomAt(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(await nearest(folder, isFolder));
  return bavail * bsize;
}

/** The nearest path upward of which that is so. */
async function nearest(path: string, isSo: (path: string) => Promise<boolean>): Promise<string> {
  if ((await isSo(path)) || dirname(path) === path) return path;
  return nearest(dirname(path), isSo);
}

/** Whether anything is there, a file or a broken link perhaps, in the place of which no folder can be made. */
async function isTaken(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
