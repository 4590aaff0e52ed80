import { closeSync, fdatasync, lstatSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { opendir, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { invariant } from '../../core/invariant.ts';
import { isFolder } from '../disk/is-folder.ts';
import { makeFolder } from '../disk/make-folder.ts';
import { errorCode, wrapFailure } from '../disk/wrap-failure.ts';
import { wrapReadFailure } from '../disk/wrap-read-failure.ts';
import { isBelow, refuseDetour } from '../disk/write-whole.ts';

/** Files that wait for the disk together, while the next are made. Twice as many are open at a time. */
const CHUNK = 256;
/** Names asked of the system at a time. */
const LISTED = 512;
/** Holds what is not whole yet, on the same disk; removed when a run begins and when it ends. */
const PARTIAL = '.partial';
const CANNOT_WRITE = { zh: '无法写入', en: 'could not write' };
const sync = promisify(fdatasync);

interface Waiting {
  readonly handle: number;
  readonly temporary: string;
  readonly target: string;
}

/** A folder of thousands of files, each there whole or not at all. */
export interface PaperFolder {
  /** Absolute path of the folder. */
  readonly path: string;
  /** Where a file is begun that `keep` puts in its place once it is whole. */
  readonly partial: string;
  /** Puts a file below the folder; one that has these bytes already is left alone. */
  put(file: string, bytes: Uint8Array): Promise<'written' | 'unchanged'>;
  /** Puts a file that was written and synced in `partial` in its place. */
  keep(name: string, file: string): Promise<void>;
  /** Waits until all files are on the disk. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a folder below the output folder, without what a run that was ended left behind. */
export async function openPaperFolder(out: string, folder: string): Promise<PaperFolder> {
  const path = join(out, folder);
  const partial = join(path, PARTIAL);
  invariant(isBelow(out, path), `papers stay below the output folder: ${folder}`);
  const chunks = openChunks(partial);
  await attempt(path, async () => {
    await reach(out, path);
    await rm(partial, { recursive: true, force: true });
    await reach(out, partial);
  });
  const known = new Map<string, Reached>();
  const reached = async (name: string): Promise<Reached> => {
    const below = join(path, name);
    invariant(below === path || isBelow(path, below), `a paper stays below its folder: ${name}`);
    const found = await attempt(below, () => reach(out, below));
    known.set(name, found);
    return found;
  };
  return {
    path,
    partial,
    async put(file, bytes) {
      const { parent, name } = partsOf(file);
      const { path: home, isNew } = known.get(parent) ?? (await reached(parent));
      const target = `${home}${sep}${name}`;
      return attempt(target, async () => {
        if (!isNew && hasBytes(target, bytes)) return 'unchanged';
        await chunks.add(target, bytes);
        return 'written';
      });
    },
    async keep(name, file) {
      const { parent, name: own } = partsOf(file);
      const { path: home } = known.get(parent) ?? (await reached(parent));
      await attempt(join(home, own), async () => renameSync(join(partial, name), join(home, own)));
    },
    settle: () => attempt(path, chunks.settle),
    close: () => attempt(partial, () => rm(partial, { recursive: true, force: true })),
  };
}

/** A folder papers are put into. */
interface Reached {
  readonly path: string;
  /** Whether this run made it, so that no earlier paper can be in it. */
  readonly isNew: boolean;
}

async function reach(out: string, path: string): Promise<Reached> {
  const isNew = !(await isFolder(path));
  await makeFolder(path);
  await refuseDetour(out, path);
  return { path, isNew };
}

/** The folder and the name of a paper, which are looked at once for a folder and not for each paper. */
function partsOf(file: string): { readonly parent: string; readonly name: string } {
  const cut = file.lastIndexOf('/');
  const name = file.slice(cut + 1);
  invariant(name !== '' && name !== '..' && !name.includes(sep), `a paper stays below its folder: ${file}`);
  return { parent: file.slice(0, Math.max(cut, 0)), name };
}

interface Chunks {
  add(target: string, bytes: Uint8Array): Promise<void>;
  settle(): Promise<void>;
}

/** Begins files apart and puts them in their places once the disk has them, a chunk while the next is begun. */
function openChunks(partial: string): Chunks {
  let waiting: Waiting[] = [];
  let before: Promise<void> = Promise.resolve();
  let count = 0;
  const send = async (): Promise<void> => {
    await before;
    before = settleChunk(waiting);
    waiting = [];
    // its failure is met at the next chunk, or at the end
    before.catch(() => undefined);
  };
  return {
    async add(target, bytes) {
      count += 1;
      waiting.push(begin(join(partial, `${count}.tmp`), target, bytes));
      if (waiting.length >= CHUNK) await send();
    },
    async settle() {
      await send();
      await before;
    },
  };
}

/** What a folder holds, one by one, since it may be hundreds of thousands; nothing where there is no such folder. */
export async function* filesOf(path: string): AsyncIterable<{ readonly name: string; readonly isFolder: boolean }> {
  try {
    for await (const entry of await opendir(path, { bufferSize: LISTED }))
      yield { name: entry.name, isFolder: entry.isDirectory() };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw wrapReadFailure(error, path);
  }
}

/** Synchronous calls: for small files each costs less than to wait for it. */
function begin(temporary: string, target: string, bytes: Uint8Array): Waiting {
  const handle = openSync(temporary, 'wx');
  try {
    writeFileSync(handle, bytes);
  } catch (error) {
    closeSync(handle);
    throw error;
  }
  return { handle, temporary, target };
}

async function settleChunk(chunk: readonly Waiting[]): Promise<void> {
  const synced = await Promise.allSettled(chunk.map(({ handle }) => sync(handle)));
  for (const { handle } of chunk) closeSync(handle);
  for (const result of synced) if (result.status === 'rejected') throw result.reason;
  for (const { temporary, target } of chunk) renameSync(temporary, target);
}

function hasBytes(path: string, bytes: Uint8Array): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === bytes.length && Buffer.compare(readFileSync(path), bytes) === 0;
}

async function attempt<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw wrapFailure(error, CANNOT_WRITE, path);
  }
}
