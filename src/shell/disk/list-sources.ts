import { isUtf8 } from 'node:buffer';
import { type Dirent, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic, Message } from '../../core/diagnostic.ts';
import type { Source } from '../../core/source.ts';
import type { Listing } from '../host.ts';
import { refuseOutside } from './refuse-outside.ts';
import { errorCode } from './wrap-failure.ts';
import { wrapReadFailure } from './wrap-read-failure.ts';
import { isBelow } from './write-whole.ts';

/** Longest source read, in bytes; the longest real plan has a hundredth of it. */
const MAX_SOURCE_BYTES = 1_000_000;
const YAML = /\.ya?ml$/;
const BYTE_ORDER_MARK = '\ufeff';

/** Reads what a root's build reads as YAML: everything below `plans/`, and the outlines. Links out of the root are left alone. */
export async function listSources(root: string): Promise<Listing> {
  for (const part of ['plans', 'templates']) refuseOutside(root, join(root, part));
  const found = await Promise.all([walk(root, 'plans', 'deep'), outlinePaths(root)]);
  return readAll(root, found.flat());
}

/** Reads the outlines below `templates/` alone. */
export async function listOutlines(root: string): Promise<Listing> {
  return readAll(root, await outlinePaths(root));
}

function readAll(root: string, paths: readonly string[]): Listing {
  const sources: Source[] = [];
  const unreadable: Diagnostic[] = [];
  for (const path of paths) {
    const read = readSource(root, path);
    if (read === undefined) continue;
    if ('text' in read) sources.push(read);
    else unreadable.push(read);
  }
  return { sources, unreadable };
}

/**
 * Reads one text file below a root; undefined where there is none or where it leads out of the root. Hundreds of small files are
 * read twice as fast one after the other as all at once.
 */
export function readSource(root: string, path: string): Source | Diagnostic | undefined {
  const whole = join(root, path);
  try {
    const own = lstatSync(whole);
    if (own.isSymbolicLink() && !isBelow(realpathSync(root), realpathSync(whole))) return undefined;
    const { size } = own.isSymbolicLink() ? statSync(whole) : own;
    if (size > MAX_SOURCE_BYTES) return refusal(path, tooLong(size));
    return decodeSource(path, readFileSync(whole));
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'EISDIR') return undefined;
    throw wrapReadFailure(error, whole);
  }
}

/** The text of a file, or why it is none that is read. */
export function decodeSource(path: string, bytes: Uint8Array): Source | Diagnostic {
  if (bytes.length > MAX_SOURCE_BYTES) return refusal(path, tooLong(bytes.length));
  if (!isUtf8(bytes)) return refusal(path, NOT_UTF8);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  return { path, text: text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text };
}

async function outlinePaths(root: string): Promise<readonly string[]> {
  const folders = await entriesOf(join(root, 'templates'));
  const names = folders.flatMap((entry) => (entry.isDirectory() && !isHidden(entry) ? [`templates/${entry.name}`] : []));
  const inside = await Promise.all(names.map((name) => walk(root, name, 'flat')));
  return inside.flat().filter((path) => /\/outline\.ya?ml$/.test(path));
}

async function walk(root: string, folder: string, how: 'deep' | 'flat'): Promise<readonly string[]> {
  const entries = await entriesOf(join(root, folder));
  const paths = entries
    .filter((entry) => !isHidden(entry))
    .map(async (entry): Promise<readonly string[]> => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return how === 'deep' ? walk(root, path, how) : [];
      return YAML.test(entry.name) && (entry.isFile() || entry.isSymbolicLink()) ? [path] : [];
    });
  return (await Promise.all(paths)).flat();
}

function isHidden({ name }: Dirent): boolean {
  return name.startsWith('.');
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return [];
    throw wrapReadFailure(error, folder);
  }
}

function refusal(path: string, { message, hint }: { message: Message; hint: Message }): Diagnostic {
  return { rule: 'yaml/syntax', severity: 'error', message, hint, file: path };
}

const NOT_UTF8 = {
  message: { zh: '文件不是 UTF-8 编码的文本', en: 'Unexpected bytes, expected text in UTF-8' },
  hint: { zh: '用编辑器另存为 UTF-8', en: 'Save the file as UTF-8' },
};

function tooLong(bytes: number): { message: Message; hint: Message } {
  return {
    message: {
      zh: `文件有 ${bytes} 字节，应不超过 ${MAX_SOURCE_BYTES} 字节`,
      en: `Unexpected size of ${bytes} bytes, expected ${MAX_SOURCE_BYTES} or less`,
    },
    hint: { zh: '把内容分到几个文件', en: 'Divide it into several files' },
  };
}
