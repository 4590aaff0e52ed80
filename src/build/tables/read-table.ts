import { decodeTable } from '../../source/decode-table.ts';
import { isCompoundFile, isZip } from '../../source/file-signature.ts';
import { readCsv } from '../../source/read-csv.ts';
import type { Table } from '../../source/table.ts';
import { digest } from '../digest.ts';
import type { TableFault, TableFile } from './table-file.ts';

/** Reads the bytes of a table file for what they are, whatever its name says: a workbook or text. */
export async function readTable(path: string, bytes: Uint8Array): Promise<TableFile> {
  const table = await tableOf(path, bytes);
  const sha256 = digest(bytes);
  return typeof table === 'string' ? { path, fault: { is: table }, sha256 } : { path, table, sha256 };
}

type Unreadable = Exclude<TableFault['is'], 'missing' | 'too-large'>;

async function tableOf(path: string, bytes: Uint8Array): Promise<Table | Unreadable> {
  if (isCompoundFile(bytes)) return 'old-workbook';
  if (isZip(bytes)) {
    const { readWorkbook } = await import('../../source/read-workbook.ts');
    const table = await readWorkbook(path, bytes);
    return table === 'too-large' ? 'unpacked-too-large' : table;
  }
  const decoded = decodeTable(bytes);
  if (decoded === undefined) return 'no-text';
  if (decoded.text.trim() === '') return 'empty';
  const { text, encoding } = decoded;
  return { ...readCsv(text), source: { path, text }, sheet: null, otherSheets: [], encoding };
}
