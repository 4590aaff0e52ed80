import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { digest } from '../../build/digest.ts';
import type { Message } from '../../core/diagnostic.ts';
import { UsageError } from '../../core/failure.ts';
import { openTargetRows, type TargetRows, type TargetRowsFault } from '../../targets/target-rows.ts';
import { leadsNowhere } from '../disk/wrap-failure.ts';
import { wrapReadFailure } from '../disk/wrap-read-failure.ts';

const MAX_BYTES = 64 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

/** A list of targets as it was read. */
export interface ReadList {
  readonly list: TargetRows;
  /** Its name without its folders, which are nobody's business. */
  readonly name: string;
  readonly sha256: string;
}

/** Reads the list named on the command line, wherever it lies. Throws `UsageError` for one that is none. */
export async function readList(cwd: string, named: string): Promise<ReadList> {
  const bytes = await bytesOf(resolve(cwd, named), named);
  const list = openTargetRows(named.replaceAll('\\', '/'), bytes);
  if (typeof list === 'string') throw new UsageError(withName(FAULTS[list], named));
  return { list, name: basename(named), sha256: digest(bytes) };
}

async function bytesOf(path: string, named: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new UsageError(withName(NO_FILE, named));
    if (found.size > MAX_BYTES) throw new UsageError(withName(tooLarge(found.size), named));
    return await readFile(path);
  } catch (error) {
    if (leadsNowhere(error)) throw new UsageError(withName(NONE, named));
    throw wrapReadFailure(error, path);
  }
}

function withName({ zh, en }: Message, name: string): Message {
  return { zh: `名单 \`${name}\`：${zh}`, en: `list \`${name}\`: ${en}` };
}

const NONE: Message = { zh: '没有这个文件，检查路径和文件名', en: 'there is no such file; check the path and the name' };
const NO_FILE: Message = { zh: '这不是文件，应为 .csv 或 .xlsx 文件', en: 'Unexpected folder, expected a .csv or .xlsx file' };

function tooLarge(bytes: number): Message {
  const [size, most] = [Math.ceil(bytes / MEGABYTE), MAX_BYTES / MEGABYTE];
  return {
    zh: `文件有 ${size} MB，应不超过 ${most} MB；分成几个名单`,
    en: `Unexpected file of ${size} MB, expected ${most} MB or less; make several lists of it`,
  };
}

const FAULTS: Readonly<Record<TargetRowsFault, Message>> = {
  'old-workbook': {
    zh: '是旧的 XLS 格式或加了密码，另存为不加密的 XLSX 或“CSV UTF-8”',
    en: 'it is of the old XLS kind or has a password; save it as XLSX without one, or as “CSV UTF-8”',
  },
  damaged: { zh: '工作簿打不开，用表格程序打开后另存一份', en: 'the workbook cannot be opened; save a copy of it' },
  'unpacked-too-large': {
    zh: '工作簿太大，删去图片和不用的工作表，或分成几个名单',
    en: 'the workbook is too large; remove pictures and sheets nobody needs, or make several lists',
  },
  'no-text': { zh: '不是表格，应为 CSV 或 XLSX', en: 'Unexpected content, expected CSV or XLSX' },
  empty: { zh: '里面没有内容，第一行写列名，每户一行', en: 'it is empty; write the names of columns, then a row each' },
};
