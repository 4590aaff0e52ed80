import { createHmac } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { EnvironmentError } from '../../core/failure.ts';
import { errorCode } from '../disk/wrap-failure.ts';
import { writeWhole } from '../disk/write-whole.ts';
import type { AnswerShelf } from '../host.ts';
import { shelfKey } from './shelf-key.ts';

/** Folder of a root for what the program keeps for itself; anybody may delete it at any time. */
export const OWN_FOLDER = '.banwen';
const FOLDER = `${OWN_FOLDER}/answers`;
/** A digest in hexadecimal stands before each entry. */
const SEAL_SIGNS = 64;
const MOST_AT_HAND = 64;
const MOST_BYTES = 64_000_000;
const DAY_MS = 86_400_000;
/** What nobody has asked for so long is cleared away. */
const MOST_DAYS = 30;
/** Entries written between two clearings: a watch goes on for days, and every edit leaves one. */
const TIDY_EACH = 200;

/**
 * The shelf in a root. What cannot be read is not there, what cannot be written is not kept: a root may be read-only.
 * Entries nobody uses go, the longest unused first where all together are too large. An entry another user has left, or a
 * pull request brought along, is not there.
 */
export function diskShelf(root: string, program: string): AnswerShelf {
  const fresh = new Map<string, string>();
  let secret: Uint8Array | null | undefined;
  const sealOf = (key: string, text: string): string | undefined => {
    secret ??= shelfKey() ?? null;
    return secret === null ? undefined : createHmac('sha256', secret).update(`${key}\n${text}`).digest('hex');
  };
  let written = 0;
  return {
    program,
    read: async (key) => {
      const text = fresh.get(key);
      if (text !== undefined) return text;
      const sealed = await readEntry(join(root, FOLDER, key));
      const own = sealed?.slice(SEAL_SIGNS);
      return own !== undefined && sealed === `${sealOf(key, own)}${own}` ? own : undefined;
    },
    write: async (key, text) => {
      remember(fresh, key, text);
      const seal = sealOf(key, text);
      if (seal === undefined) return;
      await tolerant(async () => {
        await makeOwnFolder(root);
        await writeWhole(root, `${FOLDER}/${key}`, new TextEncoder().encode(`${seal}${text}`), { lasts: false });
        written += 1;
        if (written % TIDY_EACH === 1) await tidy(join(root, FOLDER));
      });
    },
  };
}

/** Makes the own folder of a root, which git is told to leave alone. */
export async function makeOwnFolder(root: string): Promise<void> {
  await writeWhole(root, `${OWN_FOLDER}/.gitignore`, new TextEncoder().encode('*\n'));
}

/** Does what may fail without anybody noticing but by the time it takes. */
export async function tolerant<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof EnvironmentError || errorCode(error) !== undefined) return undefined;
    throw error;
  }
}

/** The latest entries are at hand even where nothing can be written. */
function remember(fresh: Map<string, string>, key: string, text: string): void {
  fresh.delete(key);
  fresh.set(key, text);
  const [oldest] = fresh.keys();
  if (fresh.size > MOST_AT_HAND && oldest !== undefined) fresh.delete(oldest);
}

/** An entry that is read counts as used, noted once a day. */
function readEntry(path: string): Promise<string | undefined> {
  return tolerant(async () => {
    const text = await readFile(path, 'utf8');
    const now = Date.now();
    const { mtimeMs } = await stat(path);
    if (now - mtimeMs > DAY_MS) await tolerant(() => utimes(path, now / 1000, now / 1000));
    return text;
  });
}

async function tidy(folder: string): Promise<void> {
  const entries = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const path = join(folder, name);
      const { mtimeMs, size } = await stat(path);
      return { path, mtimeMs, size };
    }),
  );
  const oldest = Date.now() - MOST_DAYS * DAY_MS;
  let bytes = 0;
  for (const { path, mtimeMs, size } of entries.toSorted((a, b) => b.mtimeMs - a.mtimeMs)) {
    bytes += size;
    if (mtimeMs < oldest || bytes > MOST_BYTES) await rm(path, { force: true });
  }
}
