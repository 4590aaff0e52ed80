import type { Cell, CellValue, Worksheet } from 'exceljs';
import type { Range } from '../core/source.ts';
import { BREAK, cellText, shownValue } from './cell-text.ts';
import { type OpeningFault, openWorkbook } from './open-workbook.ts';
import type { GridCell, SheetGrid } from './sheet-grid.ts';
import { type SheetFrame, workbookFrame } from './workbook-frame.ts';

/** A form has a few dozen rows; what stands further down is of something else. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 256;
const MAX_SHEETS = 500;
const MAX_CHARACTERS = 8 * 1024 * 1024;
const NO_FRAME: SheetFrame = { merges: [], names: new Map() };

/**
 * Every sheet of a workbook in its order, hidden ones too: numbers, days and texts apart, formulas with what they were saved
 * with. Nothing is left out: a sheet with content beyond what is read makes the workbook too large. Never throws.
 */
export async function readSheets(path: string, bytes: Uint8Array): Promise<readonly SheetGrid[] | OpeningFault> {
  const opened = await openWorkbook(bytes);
  if (typeof opened === 'string') return opened;
  const frames = workbookFrame(opened);
  const { worksheets } = opened.workbook;
  if (worksheets.length > MAX_SHEETS) return 'too-large';
  const grids: SheetGrid[] = [];
  let characters = 0;
  for (const sheet of worksheets) {
    const grid = gridOf(path, sheet, frames.get(sheet.name) ?? NO_FRAME);
    characters += grid === undefined ? Number.POSITIVE_INFINITY : grid.source.text.length;
    if (grid === undefined || characters > MAX_CHARACTERS) return 'too-large';
    grids.push(grid);
  }
  return grids;
}

type Read = Pick<GridCell, 'holds' | 'text' | 'number' | 'formula'>;

function gridOf(path: string, sheet: Worksheet, { merges, names }: SheetFrame): SheetGrid | undefined {
  const read = new Map<number, Map<number, Read>>();
  let isTooLarge = false;
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const content = contentOf(cell);
      if (content === undefined) return;
      isTooLarge ||= number > MAX_ROWS || column > MAX_COLUMNS;
      const cells = read.get(number - 1) ?? new Map<number, Read>();
      if (!isTooLarge) read.set(number - 1, cells.set(column - 1, content));
    });
  });
  if (isTooLarge) return undefined;
  return { name: sheet.name, isHidden: sheet.state !== 'visible', merges, names, ...layOut(path, read) };
}

/** The text of a sheet, and its cells with their places in it. */
function layOut(
  path: string,
  read: ReadonlyMap<number, ReadonlyMap<number, Read>>,
): Pick<SheetGrid, 'source' | 'rows' | 'lines'> {
  const rows = new Map<number, Map<number, GridCell>>();
  const lines: Range[] = [];
  const texts: string[] = [];
  let offset = 0;
  for (let row = 0; row <= Math.max(-1, ...read.keys()); row += 1) {
    const found = read.get(row) ?? new Map<number, Read>();
    const cells = new Map<number, GridCell>();
    const pieces: string[] = [];
    const start = offset;
    for (let column = 0; column <= Math.max(-1, ...found.keys()); column += 1) {
      const content = found.get(column);
      const piece = (content?.text ?? '').replaceAll('\n', BREAK);
      if (column > 0) offset += 1;
      if (content) cells.set(column, { ...content, row, column, start: offset, end: offset + piece.length });
      offset += piece.length;
      pieces.push(piece);
    }
    lines.push({ start, end: offset });
    if (cells.size > 0) rows.set(row, cells);
    texts.push(pieces.join('\t'));
    offset += 1;
  }
  return { source: { path, text: texts.join('\n') }, rows, lines };
}

/** What a cell holds; undefined for one without content. */
function contentOf(cell: Cell): Read | undefined {
  const formula = formulaOf(cell);
  const shown = shownValue(cell);
  const text = cellText(shown);
  const holds = kindOf(shown);
  if (holds === 'nothing') return formula === null ? undefined : { holds, text: '', number: Number.NaN, formula };
  if (text === '' && formula === null) return undefined;
  return { holds, text, number: typeof shown === 'number' ? shown : Number.NaN, formula };
}

/** A formula a file shares between cells may lead nowhere, or to itself. */
function formulaOf(cell: Cell): string | null {
  try {
    return cell.formula ? String(cell.formula) : null;
  } catch {
    return '?';
  }
}

function kindOf(value: CellValue | undefined): GridCell['holds'] {
  if (value === null || value === undefined) return 'nothing';
  if (value instanceof Date) return 'day';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'truth';
  return typeof value === 'object' && 'error' in value ? 'error' : 'text';
}
