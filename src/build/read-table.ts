import { decodeTable } from '../source/decode-table.ts';
import { readCsv } from '../source/read-csv.ts';
import type { Table } from '../source/table.ts';
import { digest } from './digest.ts';
import type { TableFault, TableFile } from './table-file.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Workbooks of before 2007, and locked ones. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads the bytes of a table file for what they are, whatever its name says: a workbook or text. */
export async function readTable(path: string, bytes: Uint8Array): Promise<TableFile> {
  const table = await tableOf(path, bytes);
  const sha256 = digest(bytes);
  return typeof table === 'string' ? { path, fault: { is: table }, sha256 } : { path, table, sha256 };
}

type Unreadable = Exclude<TableFault['is'], 'missing' | 'too-large'>;

async function tableOf(path: string, bytes: Uint8Array): Promise<Table | Unreadable> {
  if (startsWith(bytes, COMPOUND)) return 'old-workbook';
  if (startsWith(bytes, ZIP)) {
    const { readWorkbook } = await import('../source/read-workbook.ts');
    const table = await readWorkbook(path, bytes);
    return table === 'too-large' ? 'unpacked-too-large' : table;
  }
  const decoded = decodeTable(bytes);
  if (decoded === undefined) return 'no-text';
  if (decoded.text.trim() === '') return 'empty';
  const { text, encoding } = decoded;
  return { ...readCsv(text), source: { path, text }, sheet: null, otherSheets: [], encoding };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
