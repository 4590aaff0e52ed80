import { gridCell, type SheetGrid } from '../source/sheet-grid.ts';
import { foldText } from './fold-text.ts';

/** A column somebody may have filled in, and what it may be called, folded, the best first. */
export interface NamedColumn {
  readonly key: string;
  readonly called: readonly string[];
}

/** The header of a table in a sheet, as far as its columns are known. */
export interface FoundTable {
  readonly grid: SheetGrid;
  readonly top: number;
  /** The last row of the header. */
  readonly bottom: number;
  /** Where each known column stands. */
  readonly places: ReadonlyMap<string, number>;
  /** Columns that hold a known thing a second time. */
  readonly twice: readonly HeaderCell[];
  /** Columns nobody knows. */
  readonly strange: readonly HeaderCell[];
}

export interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The key it was taken for; empty for an unknown one. */
  readonly key: string;
}

/** Titles and notes may stand above the header. */
const MOST_ROWS = 60;
const MOST_DEPTH = 3;
const HEADER_NAME = '表头';
/** Columns of our own and of any table that hold no figures. */
const IGNORED = new Set(['核对', '序号', '编号', 'no.', 'no', '']);

/**
 * The header of the table that has the most of the columns: where the name 表头 says it stands, else anywhere near the top.
 * Undefined where no rows have at least half of the columns of `least`.
 */
export function findTable(grid: SheetGrid, columns: readonly NamedColumn[], least: readonly string[]): FoundTable | undefined {
  const meanings = meaningsOf(columns);
  const named = grid.names.get(HEADER_NAME);
  const isNamed = named !== undefined && named.bottom - named.top < MOST_DEPTH && named.top < grid.lines.length;
  const byName = isNamed ? tableAt(grid, { top: named.top, bottom: named.bottom }, meanings) : undefined;
  const known = (table: FoundTable | undefined): number => least.filter((key) => table?.places.has(key)).length;
  let best = byName;
  // the fewest rows that do: a line of fields above the header is none of it
  for (let depth = 1; depth <= MOST_DEPTH; depth += 1) {
    for (let top = 0; top < Math.min(grid.lines.length, MOST_ROWS); top += 1) {
      if (!grid.rows.has(top)) continue;
      const table = tableAt(grid, { top, bottom: top + depth - 1 }, meanings);
      if (known(table) > known(best)) best = table;
    }
  }
  return best !== undefined && known(best) * 2 >= least.length && known(best) > 0 ? best : undefined;
}

type Meanings = ReadonlyMap<string, readonly [key: string, rank: number]>;

function meaningsOf(columns: readonly NamedColumn[]): Meanings {
  const meanings = new Map<string, readonly [string, number]>();
  for (const { key, called } of columns) {
    for (const [rank, name] of called.entries()) {
      const before = meanings.get(name);
      if (before === undefined || rank < before[1]) meanings.set(name, [key, rank]);
    }
  }
  return meanings;
}

/** The columns of a header: each goes by the lowest text above its figures. */
function tableAt(grid: SheetGrid, { top, bottom }: Pick<FoundTable, 'top' | 'bottom'>, meanings: Meanings): FoundTable {
  const found = new Map<string, HeaderCell & { readonly rank: number }>();
  const twice: HeaderCell[] = [];
  const strange: HeaderCell[] = [];
  for (const column of columnsOf(grid, top, bottom)) {
    const { text, row } = headerCell(grid, { top, bottom }, column);
    const [key, rank] = meanings.get(foldText(text)) ?? ['', 0];
    const before = found.get(key);
    const cell = { row, column, text, key, rank };
    if (key === '') {
      if (!IGNORED.has(foldText(text))) strange.push(cell);
    } else if (before === undefined || rank < before.rank) {
      if (before) twice.push(before);
      found.set(key, cell);
    } else twice.push(cell);
  }
  const places = new Map([...found].map(([key, { column }]) => [key, column]));
  return { grid, top, bottom, places, twice, strange };
}

function columnsOf({ rows }: SheetGrid, top: number, bottom: number): readonly number[] {
  const columns = new Set<number>();
  for (let row = top; row <= bottom; row += 1) for (const column of rows.get(row)?.keys() ?? []) columns.add(column);
  return [...columns].sort((a, b) => a - b);
}

function headerCell(
  grid: SheetGrid,
  { top, bottom }: Pick<FoundTable, 'top' | 'bottom'>,
  column: number,
): Pick<HeaderCell, 'text' | 'row'> {
  for (let row = bottom; row >= top; row -= 1) {
    const text = gridCell(grid, row, column)?.text ?? '';
    if (text !== '') return { text, row };
  }
  return { text: '', row: bottom };
}
