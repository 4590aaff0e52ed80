import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Inspection } from '../inspect/inspect.ts';
import type { PackageFault } from '../inspect/package/package-fault.ts';
import { leadsNowhere } from './disk/wrap-failure.ts';
import { wrapReadFailure } from './disk/wrap-read-failure.ts';

/** What became of one file. */
export interface InspectedFile {
  /** As it was typed. */
  readonly path: string;
  /** What the rules came to, or why the file was not judged. */
  readonly result: Inspection | PackageFault;
}

export interface InspectReport {
  readonly version: string;
  readonly files: readonly InspectedFile[];
}

const MAX_BYTES = 256 * 1024 * 1024;

const faults = {
  missing: {
    text: { zh: '没有这个文件', en: 'there is no such file' },
    advice: { zh: '检查路径和文件名；名字里有空格的加引号', en: 'check the path and the name; quote a name with blanks' },
  },
  folder: {
    text: { zh: '这是文件夹，应为 .docx 文件', en: 'Unexpected folder, expected a .docx file' },
    advice: { zh: '写出里面的文件，如 文件夹/*.docx', en: 'name the files in it, as in FOLDER/*.docx' },
  },
  large: {
    text: { zh: '文件过大，没有读', en: 'the file is too large to be read' },
    advice: { zh: '压缩或删去图片再查', en: 'make its pictures smaller, or leave them out' },
  },
} as const satisfies Record<string, PackageFault>;

/** Inspects files seen from `cwd`, one after the other. Throws `EnvironmentError` where the machine keeps one from being read. */
export async function runInspect(cwd: string, paths: readonly string[], version: string): Promise<InspectReport> {
  const { inspect } = await import('../inspect/inspect.ts');
  const files: InspectedFile[] = [];
  for (const path of paths) {
    const bytes = await readBytes(resolve(cwd, path));
    files.push({ path: path.replaceAll('\\', '/'), result: bytes instanceof Uint8Array ? inspect(bytes) : bytes });
  }
  return { version, files };
}

async function readBytes(path: string): Promise<Uint8Array | PackageFault> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return faults.folder;
    return found.size > MAX_BYTES ? faults.large : await readFile(path);
  } catch (error) {
    if (leadsNowhere(error)) return faults.missing;
    throw wrapReadFailure(error, path);
  }
}
