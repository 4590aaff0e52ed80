import { type BigIntStats, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { digest } from '../../build/digest.ts';
import { isRecord } from '../../build/is-record.ts';
import { sealData, unsealData } from '../../build/kept/sealed-data.ts';
import type { AnswerShelf } from '../host.ts';
import { inLanes } from '../in-lanes.ts';
import { isNoFile } from './wrap-failure.ts';
import { wrapReadFailure } from './wrap-read-failure.ts';
import { isBelow } from './write-whole.ts';

/** A file looked at within this time of its last change may change again without looking otherwise. */
const RACY_MS = 2000n;
/** Files looked at at one time. */
const LANES = 16;

/** How a file looked when its digest was worked out: everything the system changes when the file does. */
type Looks = readonly [size: string, changed: string, written: string, inode: string];

type Seen = Readonly<Record<string, { readonly looks: Looks; readonly sha256: string }>>;

/**
 * The digests of files below a folder. A file that looks as it did when its digest was worked out is not read again,
 * provided it had stood unchanged for a while even then.
 */
export async function digestOutputs(
  folder: string,
  files: readonly string[],
  shelf: AnswerShelf | null,
): Promise<ReadonlyMap<string, string>> {
  const key = `looks-${digest(folder).slice(0, 16)}`;
  const before = seenIn(await shelf?.read(key));
  const digests = new Map<string, string>();
  const seen: Record<string, { looks: Looks; sha256: string }> = {};
  let isNew = false;
  await inLanes(files, LANES, async (file) => {
    const path = resolve(folder, file);
    if (!isBelow(folder, path)) return;
    const stats = statsOf(path);
    if (stats === undefined) return;
    const looks = looksOf(stats);
    const known = before[file];
    const isSame = known !== undefined && looks.every((each, at) => each === known.looks[at]);
    const now = BigInt(Date.now());
    const sha256 = isSame ? known.sha256 : await digestFile(path);
    if (sha256 === undefined) return;
    digests.set(file, sha256);
    if (!isSame && now - stats.ctimeMs < RACY_MS) return;
    seen[file] = { looks, sha256 };
    isNew ||= !isSame;
  });
  if (isNew) await shelf?.write(key, sealData(seen));
  return digests;
}

function statsOf(path: string): BigIntStats | undefined {
  try {
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
    return stats?.isFile() ? stats : undefined;
  } catch (error) {
    if (isNoFile(error)) return undefined;
    throw wrapReadFailure(error, path);
  }
}

function looksOf({ size, ctimeNs, mtimeNs, ino }: BigIntStats): Looks {
  return [`${size}`, `${ctimeNs}`, `${mtimeNs}`, `${ino}`];
}

async function digestFile(path: string): Promise<string | undefined> {
  try {
    return digest(await readFile(path));
  } catch (error) {
    if (isNoFile(error)) return undefined;
    throw wrapReadFailure(error, path);
  }
}

function seenIn(sealed: string | undefined): Seen {
  const value = unsealData(sealed);
  return isSeen(value) ? value : {};
}

function isSeen(value: unknown): value is Seen {
  const isFile = (each: unknown) => isRecord(each) && Array.isArray(each['looks']) && typeof each['sha256'] === 'string';
  return isRecord(value) && Object.values(value).every(isFile);
}
