import type { Range, Source } from '../core/source.ts';

/** A sheet as somebody filled it in: every cell with content at its place. Rows and columns count from 0. */
export interface SheetGrid {
  readonly name: string;
  readonly isHidden: boolean;
  /** The sheet as text: a line a row, tabs between cells. */
  readonly source: Source;
  /** Cells with content by row and column. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, GridCell>>;
  /** Where each row stands in the text; the last one is the last with content. */
  readonly lines: readonly Range[];
  readonly merges: readonly GridBlock[];
  /** Blocks that have a name in this sheet. */
  readonly names: ReadonlyMap<string, GridBlock>;
}

/** A cell with content, and where it stands in the text of its sheet. */
export interface GridCell extends Range {
  readonly row: number;
  readonly column: number;
  /** `nothing`: a formula that was saved without what it works out to. */
  readonly holds: 'text' | 'number' | 'day' | 'error' | 'truth' | 'nothing';
  /** As a reader sees it; days as `YYYY-MM-DD`. */
  readonly text: string;
  /** The number of a cell that holds one, else NaN. */
  readonly number: number;
  /** Null for a cell that was typed. */
  readonly formula: string | null;
}

/** A rectangle of cells; both ends belong to it. */
export interface GridBlock {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cell at a place; undefined for one without content. */
export function gridCell({ rows }: SheetGrid, row: number, column: number): GridCell | undefined {
  return rows.get(row)?.get(column);
}

/** Where a cell stands in the text of its sheet, also one without content. */
export function gridRange(grid: SheetGrid, row: number, column: number): Range {
  const cell = gridCell(grid, row, column);
  if (cell) return { start: cell.start, end: cell.end };
  const end = grid.lines[row]?.end ?? grid.source.text.length;
  return { start: end, end };
}
