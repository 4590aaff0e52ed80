import type { Cell } from '../../documents/sheet-model.ts';

/** A cell at its place. `continues` marks the part of a tall cell that lies in a row below its first. */
export interface PlacedCell {
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  readonly continues: boolean;
  /** Whether the cell reaches into the next row. */
  readonly tall: boolean;
}

interface Open {
  readonly columns: number;
  readonly rowsLeft: number;
}

/**
 * Rows in which every column is covered exactly once: spans are cut to the `columns` there are and to the rows that
 * follow, gaps become empty cells, and cells beyond the last column are left out.
 */
export function placeCells(rows: readonly (readonly Cell[])[], columns: number): readonly (readonly PlacedCell[])[] {
  let open = new Map<number, Open>();
  return rows.map((cells, index) => {
    const below = rows.length - index - 1;
    const { placed, next } = placeRow({ cells, columns, open, below });
    open = next;
    return placed;
  });
}

interface RowTask {
  readonly cells: readonly Cell[];
  readonly columns: number;
  /** Tall cells from above, by their first column. */
  readonly open: ReadonlyMap<number, Open>;
  readonly below: number;
}

function placeRow({ cells, columns, open, below }: RowTask): { placed: PlacedCell[]; next: Map<number, Open> } {
  const placed: PlacedCell[] = [];
  const next = new Map<number, Open>();
  const waiting = [...cells];
  let column = 0;
  while (column < columns) {
    const above = open.get(column);
    const cell = above === undefined ? (waiting.shift() ?? EMPTY) : EMPTY;
    const width = above?.columns ?? Math.max(1, Math.min(cell.columns, freeColumns(open, column, columns)));
    const rowsLeft = above === undefined ? Math.max(0, Math.min(cell.rows - 1, below)) : above.rowsLeft - 1;
    if (rowsLeft > 0) next.set(column, { columns: width, rowsLeft });
    placed.push({ text: cell.text, column, columns: width, continues: above !== undefined, tall: rowsLeft > 0 });
    column += width;
  }
  return { placed, next };
}

const EMPTY: Cell = { text: '', columns: 1, rows: 1 };

function freeColumns(open: ReadonlyMap<number, Open>, from: number, columns: number): number {
  let column = from;
  while (column < columns && !open.has(column)) column += 1;
  return column - from;
}
