import type { SheetGrid } from '../source/sheet-grid.ts';

/** What the hidden sheet of a workbook of ours says of it. */
export interface About {
  /** Raised when a workbook can no longer be read as before. */
  readonly contract: string;
  /** Id of the plan it was made for. */
  readonly plan: string;
  readonly title: string;
  /** Its sheets, by the name of the tab. */
  readonly sheets: ReadonlyMap<string, AboutSheet>;
}

export interface AboutSheet {
  readonly id: string;
  readonly role: string;
  /** Whose it is, by id; empty for a sheet of all. */
  readonly subject: string;
  readonly form: string;
}

/** Name of the hidden sheet, and of the program. */
const ABOUT = 'banwen';
const SHEETS = '工作表';
const MOST_ROWS = 2_000;

/** Whether a sheet is the hidden one that describes a workbook, whoever made it visible. */
export function isAbout({ name, rows }: SheetGrid): boolean {
  return name === ABOUT && rows.get(0)?.get(1)?.text === ABOUT;
}

/** Reads the hidden sheet. */
export function readAbout(grid: SheetGrid): About {
  const told = new Map<string, string>();
  const sheets = new Map<string, AboutSheet>();
  let isListing = false;
  for (let row = 0; row < Math.min(grid.lines.length, MOST_ROWS); row += 1) {
    const first = textAt(grid, row, 0);
    if (first === '') isListing = false;
    else if (isListing) sheets.set(first, sheetAt(grid, row));
    else if (first === SHEETS) isListing = true;
    else if (!told.has(first)) told.set(first, textAt(grid, row, 1));
  }
  return { contract: told.get('约定') ?? '', plan: told.get('方案') ?? '', title: told.get('标题') ?? '', sheets };
}

function sheetAt(grid: SheetGrid, row: number): AboutSheet {
  return { id: textAt(grid, row, 1), role: textAt(grid, row, 2), subject: textAt(grid, row, 3), form: textAt(grid, row, 5) };
}

function textAt({ rows }: SheetGrid, row: number, column: number): string {
  return rows.get(row)?.get(column)?.text ?? '';
}
