import type { Part } from '../../documents/manuscript.ts';
import type { ColumnTexts } from './column-texts.ts';
import { printShares } from './print-shares.ts';
import type { CellView, TableView } from './table-view.ts';
import type { TextPiece } from './whole-pieces.ts';

/** Rows of a table that are printed as one: 10,000 at once took a browser 3.6 times as long as 5,000, in stretches twice. */
const ROWS_AT_ONCE = 400;

/** A stretch of the rows of a table, and the header that is printed above it on each sheet; none where the table is printed as it is. */
export interface TableStretch {
  readonly header: readonly HeaderCell[];
  /** Whether its header is that of the whole table, which is told once. */
  readonly isFirst: boolean;
  readonly rows: readonly (readonly PageCell[])[];
}

interface PageCell extends CellView {
  /** Its text where some of it stays on one line; none where the text is set as it is. */
  readonly pieces: readonly TextPiece[];
}

interface HeaderCell {
  readonly text: string;
  /** Width of its column in per cent, the same in all stretches. */
  readonly share: number;
}

/**
 * A long table in stretches that are printed as tables of their own, one below the other. No stretch ends within a cell that
 * reaches over rows; a table whose header has several rows, or cells over columns, stays whole and bare.
 */
export function cutTable(
  { header, body }: Pick<TableView, 'header' | 'body'>,
  { orientation, texts }: { readonly orientation: Part['orientation']; readonly texts: readonly ColumnTexts[] },
): readonly TableStretch[] {
  const [names = [], ...others] = header;
  const isPlain = names.length > 0 && others.length === 0 && names.every(({ spans }) => !spans);
  if (!isPlain) return [{ header: [], isFirst: true, rows: whole(body) }];
  const shares = printShares(texts, orientation);
  const cells = names.map(({ text }, column) => ({ text, share: shares[column] ?? 0 }));
  return stretchesOf(body).map((rows, index) => ({ header: cells, isFirst: index === 0, rows: whole(rows) }));
}

function whole(rows: TableView['body']): TableStretch['rows'] {
  return rows.map((row) => row.map((cell) => ({ ...cell, pieces: [] })));
}

function stretchesOf(body: readonly (readonly CellView[])[]): readonly TableView['body'][] {
  const stretches: TableView['body'][] = [];
  let start = 0;
  let free = 0;
  for (const [index, row] of body.entries()) {
    if (index - start >= ROWS_AT_ONCE && index >= free) {
      stretches.push(body.slice(start, index));
      start = index;
    }
    free = Math.max(free, ...row.map(({ rows }) => index + rows));
  }
  return [...stretches, body.slice(start)];
}
