import { sum } from '../../core/sum.ts';
import type { Cell, SheetModel } from '../../documents/sheet-model.ts';
import { legalLines } from './cell-text.ts';
import type { KnownSheets } from './cell-value.ts';
import { columnWidth } from './column-width.ts';
import { layHeader, type PlacedCell } from './header-layout.ts';
import { MAX_ROW_PT, rowHeight } from './row-height.ts';
import { SIZES } from './styles.ts';

/** Where the pieces of a sheet stand; rows count from 1, heights are points. */
export interface SheetLayout {
  readonly columnCount: number;
  readonly widths: readonly number[];
  /** Null for a sheet without a title. */
  readonly title: Line | null;
  /** Row of the fields; null for none. */
  readonly fieldRow: number | null;
  readonly fields: readonly PlacedField[];
  readonly header: readonly PlacedCell[];
  readonly headerHeights: readonly number[];
  readonly firstHeaderRow: number;
  readonly firstBodyRow: number;
  readonly lastBodyRow: number;
  /** The row under the body and its closing rows. */
  readonly firstRemarkRow: number;
  readonly remarks: readonly Line[];
  /** Whether a column right of the table says which figures of a row do not agree. */
  readonly hasVerdicts: boolean;
}

/** A line over the whole width. */
export interface Line {
  readonly text: string;
  readonly height: number;
}

/** Columns of a field: the first holds its label, the others its value; both ends belong to it. */
export interface PlacedField {
  readonly left: number;
  readonly right: number;
}

/** Marks a document that is not issued. */
const DRAFT_MARK = '【草稿】';

const MIN_HEIGHTS = { title: 36, header: 26, remark: 20 } as const;

/** Decides rows, widths and heights of a sheet before the first cell is written. */
export function layOutSheet(sheet: SheetModel, draft: boolean, sheets: KnownSheets): SheetLayout {
  const widths = sheet.columns.map((_, index) => columnWidth(sheet, index, sheets));
  const columnCount = Math.max(widths.length, 1);
  const header = layHeader(headerRows(sheet), columnCount);
  const width = sum(widths);
  const titleText = `${draft ? DRAFT_MARK : ''}${sheet.title}`;
  const title = titleText === '' ? null : layLine('title', titleText, width);
  const fields = placeFields(sheet.fields.length, widths);
  const headerHeights = heightsOf(header, widths);
  const firstHeaderRow = 1 + (title ? 1 : 0) + (fields.length > 0 ? 1 : 0);
  const firstBodyRow = firstHeaderRow + headerHeights.length;
  const lastBodyRow = firstBodyRow + sheet.rows.length - 1;
  return {
    columnCount,
    widths,
    title,
    fieldRow: fields.length > 0 ? firstHeaderRow - 1 : null,
    fields,
    header,
    headerHeights,
    firstHeaderRow,
    firstBodyRow,
    lastBodyRow,
    firstRemarkRow: lastBodyRow + 1 + sheet.closing.length,
    remarks: sheet.remarks.map((remark) => layLine('remark', remark, width)),
    hasVerdicts: sheet.checks.length > 0 || sheet.closing.some(({ kind }) => kind === 'stated'),
  };
}

/** Shares the columns out among the fields, each about as wide as the next. */
function placeFields(count: number, widths: readonly number[]): readonly PlacedField[] {
  const shown = Math.min(count, widths.length);
  const whole = sum(widths);
  const placed: PlacedField[] = [];
  let left = 0;
  for (let field = 1; field <= shown; field += 1) {
    let right = left;
    const last = widths.length - 1 - (shown - field);
    while (right < last && sum(widths.slice(0, right + 1)) < (whole * field) / shown) right += 1;
    placed.push({ left, right: field === shown ? widths.length - 1 : right });
    left = right + 1;
  }
  return placed;
}

/** The header of the model; the names of the columns where it has none. */
function headerRows({ header, columns }: SheetModel): readonly (readonly Cell[])[] {
  const rows = header.length > 0 ? header : [columns.map(({ name }) => ({ text: name, columns: 1, rows: 1 }))];
  return rows.filter((row) => row.length > 0);
}

function layLine(kind: 'title' | 'remark', wildText: string, width: number): Line {
  const text = legalLines(wildText);
  return { text, height: Math.max(rowHeight(text, width, SIZES[kind]), MIN_HEIGHTS[kind]) };
}

/** Heights of the header rows: the tallest cell of one row decides; a cell over several rows stretches them evenly. */
function heightsOf(header: readonly PlacedCell[], widths: readonly number[]): readonly number[] {
  const rowCount = Math.max(0, ...header.map((cell) => cell.bottom + 1));
  const heights: number[] = Array.from({ length: rowCount }, () => MIN_HEIGHTS.header);
  const byRows = [...header].sort((a, b) => a.bottom - a.top - (b.bottom - b.top));
  for (const cell of byRows) {
    const needed = rowHeight(cell.text, sum(widths.slice(cell.left, cell.right + 1)), SIZES.header);
    const missing = needed - sum(heights.slice(cell.top, cell.bottom + 1));
    const share = Math.ceil(Math.max(missing, 0) / (cell.bottom - cell.top + 1));
    for (let row = cell.top; row <= cell.bottom; row += 1) heights[row] = Math.min((heights[row] ?? 0) + share, MAX_ROW_PT);
  }
  return heights;
}
