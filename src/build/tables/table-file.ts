import type { Table } from '../../source/table.ts';

/** A file of rows that a plan names, as it was read. */
export type TableFile =
  | TableRead
  | { readonly path: string; readonly fault: TableFault /** Of its bytes, where there are any. */; readonly sha256?: string };

/** A table file and what it is known by. */
export interface TableDigest {
  readonly path: string;
  /** Of its bytes; left out where there are none. */
  readonly sha256?: string;
}

export interface TableRead {
  /** Relative to the root. */
  readonly path: string;
  readonly table: Table;
  /** Of its bytes. */
  readonly sha256: string;
}

/** Equal for equal files, and for files that cannot be read for the same reason. */
export function tableToken(file: Pick<TableRead, 'sha256'> | { readonly fault: TableFault; readonly sha256?: string }): string {
  return file.sha256 ?? JSON.stringify('fault' in file ? file.fault : null);
}

/** What is known of a file by its token. */
export function tableDigest(path: string, token: string): TableDigest {
  return token.startsWith('{') ? { path } : { path, sha256: token };
}

/** Why a file could not be read. */
export type TableFault =
  | { readonly is: 'missing' /** Tables in the same folder, by name. */; readonly others: readonly string[] }
  | { readonly is: 'outside' | 'no-file' | 'no-text' | 'old-workbook' | 'damaged' | 'unpacked-too-large' | 'empty' }
  | { readonly is: 'too-large'; readonly bytes: number };

/** Longest table file that is read. */
export const MAX_TABLE_BYTES = 20_000_000;
