import type { SheetModel } from '../../documents/sheet-model.ts';
import { cellValue, type KnownSheets } from './cell-value.ts';

/** Excel's widest column, in characters. */
const MAX_WIDTH = 255;
const MIN_WIDTH = 4;

/** 2026-12-28 at the size of the body; a narrower cell shows ####. */
const MIN_DAY_WIDTH = 14;

/** Width of a digit at the size of the body, in characters of the default font. */
const DIGIT_WIDTH = 1.3;
const PADDING = 2;

/** The width of a column in characters: the model's, or what its days and numbers need not to become ####. */
export function columnWidth(sheet: SheetModel, index: number, sheets: KnownSheets): number {
  const column = sheet.columns[index];
  const wanted = column && Number.isFinite(column.width) ? column.width : MIN_WIDTH;
  const needed =
    column?.type === 'day' ? MIN_DAY_WIDTH : column?.type === 'number' ? numberWidth(sheet, index, sheets) : MIN_WIDTH;
  return Math.min(Math.max(wanted, needed), MAX_WIDTH);
}

/** Room for the longest of the figures and of those under them, such as their sum. */
function numberWidth(sheet: SheetModel, index: number, sheets: KnownSheets): number {
  let greatest = 0;
  let longest = 0;
  let total = 0;
  for (const row of sheet.rows) {
    const value = cellValue(row[index] ?? null, sheet, row, sheets);
    if (typeof value !== 'number' || !Number.isFinite(value)) continue;
    total += value;
    if (Number.isInteger(value) && value >= 0 && value <= greatest) continue;
    greatest = Math.max(greatest, value);
    longest = Math.max(longest, String(value).length);
  }
  const key = sheet.columns[index]?.key ?? '';
  const below = sheet.closing.map((row) => (row.kind === 'sum' ? row.known[key] : row.figures[key]) ?? 0);
  const digits = [total, ...below].map((figure) => String(figure).length);
  return Math.ceil(Math.max(longest, ...digits) * DIGIT_WIDTH + PADDING);
}
