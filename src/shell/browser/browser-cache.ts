import { randomUUID } from 'node:crypto';
import { chmod, lstat, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where unpacked browsers and fonts are kept: `$XDG_CACHE_HOME/banwen`, else a folder of this user below the temporary one. */
export function cacheFolder(): string {
  const home = process.env['XDG_CACHE_HOME'];
  if (home !== undefined && home !== '') return join(home, 'banwen');
  return join(tmpdir(), `banwen-${process.getuid?.() ?? 'user'}`);
}

/**
 * The folder `name` in the cache, filled by `fill` where it does not stand. It appears whole or not at all: it is filled
 * under another name and renamed, so that processes started together do not see each other's halves.
 */
export async function cachedFolder(cache: string, name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  await mkdir(cache, { recursive: true, mode: 0o700 });
  await refuseForeign(cache);
  const folder = join(cache, name);
  if (await exists(folder)) return folder;
  const scratch = await mkdtemp(join(cache, `.${name.slice(0, 40)}-${randomUUID().slice(0, 8)}-`));
  try {
    await fill(scratch);
    await chmod(scratch, 0o755);
    await rename(scratch, folder);
  } catch (error) {
    await rm(scratch, { recursive: true, force: true });
    if (!(await exists(folder))) throw error;
  }
  return folder;
}

/** A folder of somebody else in a shared temporary folder might hold somebody else's program. */
async function refuseForeign(cache: string): Promise<void> {
  const own = process.getuid?.();
  const { uid } = await lstat(cache);
  if (own !== undefined && uid !== own) throw new Error(`${cache} belongs to another user`);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
