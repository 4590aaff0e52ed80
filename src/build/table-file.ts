import type { Table } from '../source/table.ts';

/** A file of rows that a plan names, as it was read. */
export type TableFile = TableRead | { readonly path: string; readonly fault: TableFault };

export interface TableRead {
  /** Relative to the root. */
  readonly path: string;
  readonly table: Table;
  /** Of its bytes. */
  readonly sha256: string;
}

/** Why a file could not be read. */
export type TableFault =
  | { readonly is: 'missing' /** Tables in the same folder, by name. */; readonly others: readonly string[] }
  | { readonly is: 'outside' | 'no-file' | 'no-text' | 'old-workbook' | 'damaged' | 'unpacked-too-large' | 'empty' }
  | { readonly is: 'too-large'; readonly bytes: number };

/** Longest table file that is read. */
export const MAX_TABLE_BYTES = 20_000_000;
