import type { GridBlock, GridCell, SheetGrid } from '../../src/source/sheet-grid.ts';

/** What a cell holds: text, a number, nothing, or a cell with more to it. */
export type CellGiven = string | number | null | Partial<GridCell>;

interface GridGiven {
  readonly name?: string;
  readonly path?: string;
  readonly isHidden?: boolean;
  readonly merges?: readonly GridBlock[];
  readonly names?: Readonly<Record<string, GridBlock>>;
}

/** A sheet as it was read from a file, of rows of cells. */
export function gridOf(given: readonly (readonly CellGiven[])[], around: GridGiven = {}): SheetGrid {
  const { name = 'Sheet1', path = '返回/甲.xlsx', isHidden = false, merges = [], names = {} } = around;
  const rows = new Map<number, ReadonlyMap<number, GridCell>>();
  const texts: string[] = [];
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (const [row, values] of given.entries()) {
    const cells = new Map<number, GridCell>();
    let at = start;
    for (const [column, value] of values.entries()) {
      const cell = cellOf(value, { row, column, at });
      at += (cell?.text.length ?? 0) + 1;
      if (cell !== undefined) cells.set(column, cell);
    }
    if (cells.size > 0) rows.set(row, cells);
    const text = values.map((_, column) => cells.get(column)?.text ?? '').join('\t');
    texts.push(text);
    lines.push({ start, end: start + text.length });
    start += text.length + 1;
  }
  return { name, isHidden, source: { path, text: texts.join('\n') }, rows, lines, merges, names: new Map(Object.entries(names)) };
}

function cellOf(value: CellGiven, { row, column, at }: { row: number; column: number; at: number }): GridCell | undefined {
  if (value === null || value === '') return undefined;
  const plain = { row, column, start: at, end: at, holds: 'text', text: '', number: Number.NaN, formula: null } as const;
  const own: Partial<GridCell> =
    typeof value === 'string'
      ? { text: value }
      : typeof value === 'number'
        ? { holds: 'number', text: String(value), number: value }
        : value;
  const cell: GridCell = { ...plain, ...own };
  return { ...cell, end: at + cell.text.length };
}
