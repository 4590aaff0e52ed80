import { randomBytes } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../browser/browser-cache.ts';
import { errorCode } from '../disk/wrap-failure.ts';

const BYTES = 32;
const USER_ONLY = 0o700;

/**
 * The secret of this user, with which what the program keeps in a root is sealed: whoever may write into the root, as by a
 * pull request, cannot make it up. Undefined where none can be kept.
 */
export function shelfKey(folder: string = cacheFolder()): Uint8Array | undefined {
  const path = join(folder, 'key');
  try {
    const key = readKey(path) ?? makeKey(folder, path);
    return isOwn(path) && key?.length === BYTES ? key : undefined;
  } catch (error) {
    if (errorCode(error) !== undefined) return undefined;
    throw error;
  }
}

function readKey(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Of processes that start together one gives the key; it is there whole or not at all. */
function makeKey(folder: string, path: string): Uint8Array | undefined {
  mkdirSync(folder, { recursive: true, mode: USER_ONLY });
  const own = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    writeFileSync(own, randomBytes(BYTES), { flag: 'wx', mode: 0o600 });
    linkSync(own, path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(own, { force: true });
  }
  return readKey(path);
}

/** A folder below the temporary one may have been made by somebody else. */
function isOwn(path: string): boolean {
  const { uid } = lstatSync(path);
  return process.getuid === undefined || uid === process.getuid();
}
