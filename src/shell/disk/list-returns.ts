import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { planMatcher } from '../../build/plan-matcher.ts';
import type { ReturnFault } from '../../build/returns/read-returned-file.ts';
import { MAX_TABLE_BYTES } from '../../build/tables/table-file.ts';
import { compareTexts } from '../../core/compare-texts.ts';
import { UsageError } from '../../core/failure.ts';
import { wayTo } from './way-to.ts';
import { errorCode, leadsNowhere } from './wrap-failure.ts';
import { wrapReadFailure } from './wrap-read-failure.ts';

/** Files that were sent in, in the order of their paths. */
export interface FoundReturns {
  readonly files: readonly FoundReturn[];
  /** Files of a folder that are no workbooks of any kind. */
  readonly passed: readonly string[];
}

export interface FoundReturn {
  /** As reports call it: seen from where the command runs, with `/`. */
  readonly path: string;
  readonly absolute: string;
}

/** What a program may have saved a form as; what it is the bytes tell. */
const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xls|et|ett|ods|csv)$/i;
/** Left by programs that have a file open, and by this one beside what it collected. */
const BY_THE_WAY = /^(?:\.|~\$|Thumbs\.db$|manifest\.json$)/i;
const WILD = /[*?{]/;
const MAX_DEPTH = 8;
const MAX_FILES = 5_000;

/** The files that names, folders and globs mean, each once. Links in folders are not followed. Throws `UsageError` for none. */
export async function listReturns(cwd: string, named: readonly string[]): Promise<FoundReturns> {
  const found = new Map<string, boolean>();
  for (const name of named) for (const [path, isWorkbook] of await meant(cwd, name)) found.set(path, isWorkbook);
  if (found.size > MAX_FILES) throw new UsageError(tooMany(found.size));
  const all = [...found]
    .map(([absolute, isWorkbook]) => ({ absolute, isWorkbook, path: wayTo(cwd, absolute) }))
    .sort((a, b) => compareTexts(a.path, b.path));
  return {
    files: all.filter(({ isWorkbook }) => isWorkbook).map(({ path, absolute }) => ({ path, absolute })),
    passed: all.filter(({ isWorkbook }) => !isWorkbook).map(({ path }) => path),
  };
}

/** The bytes of a file; its size is asked first. */
export async function readReturnBytes(absolute: string): Promise<Uint8Array | ReturnFault> {
  try {
    const { size } = await stat(absolute);
    return size > MAX_TABLE_BYTES ? 'too-large' : await readFile(absolute);
  } catch (error) {
    if (errorCode(error) === 'EACCES' || errorCode(error) === 'EPERM') return 'unreadable';
    throw wrapReadFailure(error, absolute);
  }
}

type Meant = readonly (readonly [path: string, isWorkbook: boolean])[];

async function meant(cwd: string, name: string): Promise<Meant> {
  const absolute = resolve(cwd, name);
  const kind = await kindOf(absolute);
  if (kind === 'file') return [[absolute, true]];
  const below = kind === 'folder' ? await filesBelow(absolute, 0) : await matching(cwd, name);
  if (below.length === 0) throw new UsageError(kind === 'folder' ? emptyFolder(name) : noFile(name));
  return below;
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : undefined;
  } catch (error) {
    if (leadsNowhere(error)) return undefined;
    throw wrapReadFailure(error, path);
  }
}

/** What a glob means, for shells that leave that to the program. */
async function matching(cwd: string, glob: string): Promise<Meant> {
  const parts = resolve(cwd, glob).split(sep);
  const firstWild = parts.findIndex((part) => WILD.test(part));
  if (firstWild === -1) return [];
  const folder = parts.slice(0, firstWild).join(sep) || sep;
  if ((await kindOf(folder)) !== 'folder') return [];
  const matches = planMatcher(parts.slice(firstWild).join('/'));
  const below = await filesBelow(folder, 0);
  return below.filter(([path]) => {
    const way = wayTo(folder, path);
    return matches({ id: way, file: way });
  });
}

async function filesBelow(folder: string, depth: number): Promise<Meant> {
  const entries = (await entriesOf(folder)).filter(({ name }) => !BY_THE_WAY.test(name));
  const found = await Promise.all(
    entries.map(async (entry): Promise<Meant> => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return depth < MAX_DEPTH ? filesBelow(path, depth + 1) : [];
      return entry.isFile() ? [[path, WORKBOOK.test(entry.name)]] : [];
    }),
  );
  return found.flat();
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw wrapReadFailure(error, folder);
  }
}

function noFile(name: string) {
  return {
    zh: `没有文件 \`${name}\`；写部门报来的 XLSX 文件、放它们的文件夹或通配符`,
    en: `there is no file \`${name}\`; name the XLSX files departments sent, their folder or a glob`,
  };
}

function emptyFolder(name: string) {
  return { zh: `文件夹 \`${name}\` 是空的`, en: `the folder \`${name}\` is empty` };
}

function tooMany(count: number) {
  return {
    zh: `有 ${count} 个文件，应不超过 ${MAX_FILES} 个；只写放报表的文件夹`,
    en: `there are ${count} files, expected ${MAX_FILES} or fewer; name the folder of the returns alone`,
  };
}
