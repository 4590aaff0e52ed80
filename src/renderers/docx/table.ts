import { sum } from '../../core/sum.ts';
import type { Table } from '../../documents/manuscript.ts';
import { isShort, rowHeights, tableSize } from '../table-size.ts';
import { columnTwips } from './column-twips.ts';
import type { FlowCell, FlowRow, FlowTable, StyleId } from './flow.ts';
import { PER_POINT } from './sheet.ts';
import { type PlacedCell, tableGrid } from './table-grid.ts';

const PADDING = 70;
const RULE = 4;

/** A ruled table across `textWidth` twips: fixed widths, header repeated on every page, rows kept whole. */
export function table(block: Table, textWidth: number): readonly FlowTable[] {
  const { columns, header, body } = tableGrid(block);
  if (columns === 0) return [];
  const widths = columnTwips(block.widths, columns, textWidth);
  const { row, isDense } = tableSize(columns);
  const look = { widths, style: isDense ? 'SmallCell' : 'Cell', least: row * PER_POINT } as const;
  // a row taller than this may break, since no page would hold it with the header
  const unbroken = (textWidth * 2) / 3 / PER_POINT;
  const breaks = rowHeights(block, textWidth / PER_POINT).map((height) => height > unbroken);
  const rows = [
    ...header.map((cells) => tableRow(cells, { ...look, isHeader: true, mayBreak: false })),
    ...body.map((cells, index) =>
      tableRow(cells, { ...look, isHeader: false, mayBreak: breaks[header.length + index] ?? false }),
    ),
  ];
  return [ruledTable({ caption: block.caption, widths, rows })];
}

/** A table with single black rules around every cell. */
export function ruledTable(given: Pick<FlowTable, 'caption' | 'widths' | 'rows'>): FlowTable {
  return { kind: 'table', ...given, rules: { outer: RULE, inner: RULE, sides: true }, padding: PADDING };
}

interface RowLook {
  readonly widths: readonly number[];
  readonly style: StyleId;
  readonly least: number;
  readonly isHeader: boolean;
  readonly mayBreak: boolean;
}

function tableRow(cells: readonly PlacedCell[], look: RowLook): FlowRow {
  const { isHeader, mayBreak, least, widths } = look;
  const leads = !isHeader && cells.length === 1 && widths.length > 1;
  return {
    isHeader,
    mayBreak,
    height: { twips: least, isExact: false },
    cells: cells.map((cell) => tableCell(cell, { ...look, leads })),
  };
}

/** `leads`: the row stays with the one below, as a heading across the table does. */
function tableCell(cell: PlacedCell, { widths, style, isHeader, leads }: RowLook & { readonly leads: boolean }): FlowCell {
  const align = isHeader || isShort(cell.text) ? {} : { align: 'left' as const };
  const merge = cell.continues ? 'continue' : cell.tall ? 'restart' : undefined;
  return {
    width: sum(widths.slice(cell.column, cell.column + cell.columns)),
    columns: cell.columns,
    ...(merge === undefined ? {} : { merge }),
    paragraphs: cell.text
      .split('\n')
      .map((text) => ({ kind: 'paragraph', style, ...align, keepNext: leads, content: text === '' ? [] : [{ text }] })),
  };
}
