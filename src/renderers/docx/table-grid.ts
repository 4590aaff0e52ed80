import { sum } from '../../core/sum.ts';
import type { Table } from '../../documents/manuscript.ts';
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

/** A table with every cell in its place: every row covers every column once. */
export interface TableGrid {
  readonly columns: number;
  readonly header: readonly (readonly PlacedCell[])[];
  readonly body: readonly (readonly PlacedCell[])[];
}

interface Open {
  readonly columns: number;
  readonly rowsLeft: number;
}

/** Word counts no further. */
const MOST_COLUMNS = 63;

/**
 * The cells of a table at their places. It has as many columns as have widths, or as its widest row asks for where none has,
 * and more where some row has more cells than that, so that none is lost. Spans are cut to the columns there are beside the
 * cells after them and to the rows that follow, gaps become empty cells.
 */
export function tableGrid({ widths, header, body }: Pick<Table, 'widths' | 'header' | 'body'>): TableGrid {
  const rows = [...header, ...body];
  if (rows.length === 0) return { columns: 0, header: [], body: [] };
  const asked = rows.map((cells) => sum(cells.map(({ columns }) => within(columns, MOST_COLUMNS))));
  const usual = widths.length > 0 ? widths.length : Math.max(1, ...asked);
  const parts = [header, body].map((part) =>
    part.map((cells) => cells.map((cell) => ({ ...cell, columns: within(cell.columns, usual) }))),
  );
  const columns = parts.reduce((most, part) => Math.max(most, columnsOf(part)), usual);
  const [top = [], rest = []] = parts.map((part) => placeCells(part, columns));
  return { columns, header: top, body: rest };
}

function within(columns: number, most: number): number {
  return Math.max(1, Math.min(columns, most));
}

/** The columns in which the cells of every row find room beside those that reach down from above. */
function columnsOf(rows: readonly (readonly Cell[])[]): number {
  let open: readonly Open[] = [];
  let most = 0;
  for (const cells of rows) {
    most = Math.max(most, sum(open.map(({ columns }) => columns)) + cells.length);
    const above = open.map(({ columns, rowsLeft }) => ({ columns, rowsLeft: rowsLeft - 1 }));
    const own = cells.map((cell) => ({ columns: cell.columns, rowsLeft: cell.rows - 1 }));
    open = [...above, ...own].filter(({ rowsLeft }) => rowsLeft > 0);
  }
  return most;
}

function placeCells(rows: readonly (readonly Cell[])[], columns: number): readonly (readonly PlacedCell[])[] {
  let open: ReadonlyMap<number, Open> = new Map();
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
  let free = columns - sum(Array.from(open.values(), (above) => above.columns));
  let column = 0;
  while (column < columns) {
    const above = open.get(column);
    const cell = above === undefined ? (waiting.shift() ?? EMPTY) : EMPTY;
    const room = Math.min(freeColumns(open, column, columns), free - waiting.length);
    const width = above?.columns ?? within(cell.columns, room);
    const rowsLeft = above === undefined ? Math.max(0, Math.min(cell.rows - 1, below)) : above.rowsLeft - 1;
    if (rowsLeft > 0) next.set(column, { columns: width, rowsLeft });
    placed.push({ text: cell.text, column, columns: width, continues: above !== undefined, tall: rowsLeft > 0 });
    if (above === undefined) free -= width;
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
