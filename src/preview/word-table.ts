import { grouped } from '../core/grouped.ts';
import { sum } from '../core/sum.ts';
import type { Table, TableCell } from '../inspect/document/word-file.ts';
import type { Looks } from './word-looks.ts';

/** A paragraph of a cell, set. */
export interface CellText {
  readonly row: number;
  readonly cell: number;
  readonly html: string;
}

/** A table with its spans; a cell that goes on from the row above is part of it. */
export function tableHtml(table: Table, texts: readonly CellText[], looks: Looks): string {
  const found = grouped(texts, ({ row, cell }) => `${row} ${cell}`);
  const rows = table.rows.map(({ cells }, row) => {
    const starts = startsOf(cells);
    const printed = cells.map((cell, index) => {
      if (cell.continues) return '';
      const html = (found.get(`${row} ${index}`) ?? []).map((each) => each.html).join('');
      return `<td${spans(cell.span, rowsOf(table, row, starts[index] ?? 0))}>${html}</td>`;
    });
    return `<tr>${printed.join('')}</tr>`;
  });
  const total = sum(table.grid);
  const columns = table.grid.map(
    (width) => `<col class="${looks.nameOf(`width:${((100 * width) / Math.max(1, total)).toFixed(2)}%`)}">`,
  );
  return `<table><colgroup>${columns.join('')}</colgroup>${rows.join('\n')}</table>`;
}

function spans(columns: number, rows: number): string {
  return `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
}

/** The column of the grid each cell of a row begins in. */
function startsOf(cells: readonly TableCell[]): readonly number[] {
  let at = 0;
  return cells.map(({ span }) => {
    const start = at;
    at += span;
    return start;
  });
}

/** How many rows the cell at a column reaches over. */
function rowsOf({ rows }: Table, from: number, column: number): number {
  let count = 1;
  for (const { cells } of rows.slice(from + 1)) {
    const starts = startsOf(cells);
    const below = cells.find((_, index) => starts[index] === column);
    if (below?.continues !== true) break;
    count += 1;
  }
  return count;
}
