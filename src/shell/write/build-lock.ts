import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { digest } from '../../build/digest.ts';
import { isRecord } from '../../build/is-record.ts';
import { parseJson } from '../../build/parse-json.ts';
import { EnvironmentError } from '../../core/failure.ts';
import { clearPartial } from '../disk/clear-partial.ts';
import { errorCode } from '../disk/wrap-failure.ts';
import type { Lock } from '../host.ts';
import { makeOwnFolder, OWN_FOLDER, tolerant } from '../threads/disk-shelf.ts';

/** Who is at work. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** As the clock there showed it. */
  readonly since: string;
}

const OPEN: Lock = { open: async () => undefined };

/**
 * Keeps other builds out of an output folder until the lock is opened. One that a process of this machine has left behind
 * is taken over, and what that process left half-written is cleared away. A root nothing can be written to is not locked.
 */
export async function lockOutput(root: string, out: string): Promise<Lock> {
  const file = `${OWN_FOLDER}/lock-${digest(out).slice(0, 16)}`;
  const path = join(root, file);
  const own = JSON.stringify({ pid: process.pid, host: hostname(), since: clock() } satisfies Holder);
  const isWritable = await tolerant(() => makeOwnFolder(root).then(() => true));
  if (!isWritable) return OPEN;
  if (!(await taken(path, own))) {
    const found = await readText(path);
    const holder = holderIn(found);
    if (holder === undefined || !isGone(holder)) throw busy(file, holder);
    await clearAway(path, found);
    if (!(await taken(path, own))) throw busy(file, holderIn(await readText(path)));
    await clearPartial(out, holder.pid);
  }
  return {
    open: async () => {
      if ((await readText(path)) === own) await rm(path, { force: true });
    },
  };
}

/** Whether the lock is ours now. A root that cannot be written to after all counts as ours. */
async function taken(path: string, own: string): Promise<boolean> {
  try {
    const handle = await open(path, 'wx');
    try {
      await handle.writeFile(own);
    } catch (error) {
      await rm(path, { force: true }); // nobody could tell whose it is
      throw error;
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return errorCode(error) !== 'EEXIST';
  }
}

/** Takes away the lock that read so; one that somebody has put there meanwhile is put back. */
async function clearAway(path: string, text: string | undefined): Promise<void> {
  const aside = `${path}.${randomBytes(4).toString('hex')}`;
  await tolerant(() => rename(path, aside));
  if ((await readText(aside)) === text) await tolerant(() => rm(aside, { force: true }));
  else await tolerant(() => rename(aside, path));
}

async function readText(path: string): Promise<string | undefined> {
  return tolerant(() => readFile(path, 'utf8'));
}

function holderIn(text: string | undefined): Holder | undefined {
  const value = text === undefined ? undefined : parseJson(text);
  return isHolder(value) ? value : undefined;
}

function isHolder(value: unknown): value is Holder {
  if (!isRecord(value)) return false;
  const { pid, host, since } = value;
  return Number.isInteger(pid) && typeof host === 'string' && typeof since === 'string';
}

/** Whether the process is one of this machine and runs no more. */
function isGone({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}

function busy(file: string, holder: Holder | undefined): EnvironmentError {
  const { pid, host, since } = holder ?? { pid: '?', host: '?', since: '?' };
  return new EnvironmentError(
    {
      zh: `另一次生成正在进行：进程 ${pid}（${host}），开始于 ${since}`,
      en: `another build is at work here: process ${pid} (${host}), since ${since}`,
    },
    {
      zh: `等它结束再运行；确知它已不在的，删去 \`${file}\``,
      en: `wait until it has ended; if you know it is gone, delete \`${file}\``,
    },
  );
}

/** 2026-07-01 10:02:13, in the zone of the machine. */
function clock(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day} ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':')}`;
}
