import type { SheetModel } from '../../documents/manuscript.ts';

/** Excel's widest column, in characters. */
const MAX_WIDTH = 255;
const MIN_WIDTH = 4;

/** 2026年12月28日 at the size of the body; a narrower cell shows ####. */
const MIN_DAY_WIDTH = 18;

/** Width of a digit at the size of the body, in characters of the default font. */
const DIGIT_WIDTH = 1.3;
const PADDING = 2;

/** The width of a column in characters: the model's, or what its days and numbers need not to become ####. */
export function columnWidth(sheet: SheetModel, index: number): number {
  const column = sheet.columns[index];
  const wanted = column && Number.isFinite(column.width) ? column.width : MIN_WIDTH;
  const needed = column?.type === 'day' ? MIN_DAY_WIDTH : column?.type === 'number' ? numberWidth(sheet, index) : MIN_WIDTH;
  return Math.min(Math.max(wanted, needed), MAX_WIDTH);
}

function numberWidth({ rows }: SheetModel, index: number): number {
  let longest = 0;
  let total = 0;
  for (const row of rows) {
    const value = row[index];
    if (typeof value !== 'number' || !Number.isFinite(value)) continue;
    total += value;
    longest = Math.max(longest, String(value).length);
  }
  return Math.ceil(Math.max(longest, String(total).length) * DIGIT_WIDTH + PADDING);
}
