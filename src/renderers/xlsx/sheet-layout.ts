import type { Cell, SheetModel } from '../../documents/manuscript.ts';
import { cellText } from './cell-text.ts';
import { columnWidth } from './column-width.ts';
import { layHeader, type PlacedCell } from './header-layout.ts';
import { rowHeight } from './row-height.ts';
import { SIZES } from './styles.ts';

/** Where the pieces of a sheet stand; rows count from 1, heights are points. */
export interface SheetLayout {
  readonly columnCount: number;
  readonly widths: readonly number[];
  /** Lines over the whole width above the header: the title, then the notes. */
  readonly banners: readonly Banner[];
  readonly header: readonly PlacedCell[];
  readonly headerHeights: readonly number[];
  readonly firstHeaderRow: number;
  readonly firstBodyRow: number;
  readonly lastBodyRow: number;
}

export interface Banner {
  readonly kind: 'title' | 'note';
  readonly text: string;
  readonly height: number;
}

/** Marks a document that is not issued. */
const DRAFT_MARK = '【草稿】';

const MIN_HEIGHTS = { title: 36, note: 22, header: 26 } as const;

/** Decides rows, widths and heights of a sheet before the first cell is written. */
export function layOutSheet(sheet: SheetModel, draft: boolean): SheetLayout {
  const widths = sheet.columns.map((_, index) => columnWidth(sheet, index));
  const columnCount = Math.max(widths.length, 1);
  const header = layHeader(headerRows(sheet), columnCount).map((cell) => ({ ...cell, text: cellText(cell.text) }));
  const banners = layBanners(sheet, draft, sum(widths));
  const headerHeights = heightsOf(header, widths);
  const firstHeaderRow = banners.length + 1;
  const firstBodyRow = firstHeaderRow + headerHeights.length;
  const lastBodyRow = firstBodyRow + sheet.rows.length - 1;
  return { columnCount, widths, banners, header, headerHeights, firstHeaderRow, firstBodyRow, lastBodyRow };
}

/** The header of the model; the names of the columns where it has none. */
function headerRows({ header, columns }: SheetModel): readonly (readonly Cell[])[] {
  const rows = header.length > 0 ? header : [columns.map(({ name }) => ({ text: name, columns: 1, rows: 1 }))];
  return rows.filter((row) => row.length > 0);
}

function layBanners(sheet: SheetModel, draft: boolean, width: number): readonly Banner[] {
  const title = `${draft ? DRAFT_MARK : ''}${sheet.title}`;
  const notes = sheet.notes.map((note) => layBanner('note', note, width));
  return title === '' ? notes : [layBanner('title', title, width), ...notes];
}

function layBanner(kind: Banner['kind'], wildText: string, width: number): Banner {
  const text = cellText(wildText);
  return { kind, text, height: Math.max(rowHeight(text, width, SIZES[kind]), MIN_HEIGHTS[kind]) };
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
    for (let row = cell.top; row <= cell.bottom; row += 1) heights[row] = Math.min((heights[row] ?? 0) + share, 409);
  }
  return heights;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
