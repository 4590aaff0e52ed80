import type { CellValue, Worksheet } from 'exceljs';
import type { SheetColumn, SheetModel, SheetValue } from '../../documents/manuscript.ts';
import { addPrompts } from './add-prompts.ts';
import { cellText } from './cell-text.ts';
import { rowHeight } from './row-height.ts';
import type { SheetLayout } from './sheet-layout.ts';
import { SIZES, styles } from './styles.ts';
import { writeTotals } from './write-totals.ts';

const MIN_ROW_PT = 26;

/** Text in columns no wider than this, in characters, is centred: serial numbers, units. */
const MAX_SHORT_WIDTH = 8;

/** The first day a workbook counts right: earlier, Excel knows a 29 February 1900 that never was. */
const FIRST_DAY = '1900-03-01';

/** Writes a sheet from top to bottom; each row is handed on as soon as it stands. */
export function writeSheet(worksheet: Worksheet, sheet: SheetModel, layout: SheetLayout): void {
  worksheet.columns = layout.widths.map((width) => ({ width }));
  writeBanners(worksheet, layout);
  writeHeader(worksheet, layout);
  sheet.rows.forEach((values, index) => {
    writeBodyRow({ worksheet, columns: sheet.columns, layout, number: layout.firstBodyRow + index }, values);
  });
  if (sheet.totals) writeTotals(worksheet, sheet, layout);
  addPrompts(worksheet, sheet, layout);
}

function writeBanners(worksheet: Worksheet, { banners, columnCount }: SheetLayout): void {
  banners.forEach(({ kind, text, height }, index) => {
    const row = worksheet.getRow(index + 1);
    row.height = height;
    const cell = row.getCell(1);
    cell.value = text;
    cell.style = styles[kind];
    if (columnCount > 1) worksheet.mergeCells(index + 1, 1, index + 1, columnCount);
  });
}

function writeHeader(worksheet: Worksheet, { header, headerHeights, firstHeaderRow }: SheetLayout): void {
  headerHeights.forEach((height, index) => {
    worksheet.getRow(firstHeaderRow + index).height = height;
  });
  for (const { text, top, left, bottom, right } of header) {
    const cell = worksheet.getCell(firstHeaderRow + top, left + 1);
    cell.value = text;
    cell.style = styles.header;
    if (top === bottom && left === right) continue;
    worksheet.mergeCells(firstHeaderRow + top, left + 1, firstHeaderRow + bottom, right + 1);
  }
}

interface BodyRow {
  readonly worksheet: Worksheet;
  readonly columns: readonly SheetColumn[];
  readonly layout: SheetLayout;
  readonly number: number;
}

function writeBodyRow({ worksheet, columns, layout, number }: BodyRow, values: readonly SheetValue[]): void {
  const row = worksheet.getRow(number);
  let height = MIN_ROW_PT;
  columns.forEach((column, index) => {
    const cell = row.getCell(index + 1);
    const { value, look } = typed(values[index] ?? null, column);
    cell.value = value;
    cell.style = styles[look];
    if (typeof value === 'string') height = Math.max(height, rowHeight(value, layout.widths[index] ?? 0, SIZES.body));
  });
  row.height = height;
  row.commit();
}

interface TypedValue {
  readonly value: CellValue;
  readonly look: 'text' | 'shortText' | 'number' | 'decimal' | 'day';
}

/** The value as its column stores it; what does not fit the type of its column stays readable as text. */
function typed(value: SheetValue, { type, width }: SheetColumn): TypedValue {
  const textLook = width > MAX_SHORT_WIDTH ? 'text' : 'shortText';
  if (value === null || Number.isNaN(value)) return { value: null, look: type === 'text' ? textLook : type };
  if (type === 'number' && typeof value === 'number' && Number.isFinite(value)) {
    return { value, look: Number.isInteger(value) ? 'number' : 'decimal' };
  }
  const day = type === 'day' && typeof value === 'string' ? dayOf(value) : undefined;
  return day ? { value: day, look: 'day' } : { value: cellText(String(value)), look: textLook };
}

function dayOf(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < FIRST_DAY) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text) ? undefined : day;
}
