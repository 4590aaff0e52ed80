import type { Place, Source } from '../core/source.ts';
import { decodeTable } from '../source/decode-table.ts';
import { isCompoundFile, isZip } from '../source/file-signature.ts';
import { csvRows } from '../source/read-csv.ts';
import { cellName, openSheetRows } from '../source/sheet-rows.ts';
import type { Table } from '../source/table.ts';

/** A cell of a list with something in it, and where a complaint about it points. */
export interface ListCell {
  /** Counted from 0. */
  readonly column: number;
  readonly text: string;
  readonly at: ListPlace;
}

/** A stretch of a text, or the name of a cell of a workbook, which has no text to point at. */
export type ListPlace = { readonly range: Place['range'] } | { readonly cell: string };

/** A row with something in it. */
export interface ListRow {
  /** As people count rows in that file: the line of a text, the row of a sheet. */
  readonly number: number;
  readonly cells: readonly ListCell[];
}

/** A file of rows, read as they are asked for, again and again. */
export interface TargetRows {
  readonly path: string;
  /** The text; null for a workbook. */
  readonly source: Source | null;
  readonly encoding: Table['encoding'];
  rows(): Iterable<ListRow>;
}

/** Why a list cannot be opened. */
export type TargetRowsFault = 'old-workbook' | 'damaged' | 'unpacked-too-large' | 'no-text' | 'empty';

/** Opens the bytes of a list for what they are, whatever its name says: a workbook or text. */
export function openTargetRows(path: string, bytes: Uint8Array): TargetRows | TargetRowsFault {
  if (isCompoundFile(bytes)) return 'old-workbook';
  if (isZip(bytes)) return workbookRows(path, bytes);
  const decoded = decodeTable(bytes);
  if (decoded === undefined) return 'no-text';
  const { text, encoding } = decoded;
  if (text.trim() === '') return 'empty';
  return { path, source: { path, text }, encoding, rows: () => textRows(text) };
}

function workbookRows(path: string, bytes: Uint8Array): TargetRows | TargetRowsFault {
  const opened = openSheetRows(bytes);
  if (typeof opened === 'string') return opened === 'too-large' ? 'unpacked-too-large' : opened;
  const { sheet } = opened;
  return {
    path,
    source: null,
    encoding: 'UTF-8',
    *rows() {
      for (const { number, cells } of opened.rows()) {
        yield {
          number,
          cells: cells.map(({ column, text }) => ({ column, text, at: { cell: cellName(sheet, number, column) } })),
        };
      }
    },
  };
}

function* textRows(text: string): Iterable<ListRow> {
  let line = 1;
  let counted = 0;
  for (const cells of csvRows(text)) {
    const start = cells[0]?.start ?? counted;
    for (let at = text.indexOf('\n', counted); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) {
      line += 1;
      counted = at + 1;
    }
    const filled = cells.flatMap(({ text: found, start: from, end }, column): readonly ListCell[] =>
      found === '' ? [] : [{ column, text: found, at: { range: { start: from, end } } }],
    );
    if (filled.length > 0) yield { number: line, cells: filled };
  }
}
