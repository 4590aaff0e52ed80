import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Table as TableBlock } from '../../documents/manuscript.ts';
import { emWidth } from '../title-lines.ts';
import type { Flow, StyleId } from './flow.ts';
import { geometry } from './geometry.ts';
import { runs } from './runs.ts';
import { type PlacedCell, placeCells } from './table-grid.ts';

/** Up to this many columns a table is set at 4号, above at 5号. */
const ROOMY_COLUMNS = 6;
const SIDE = 70;
const SHORT_EM = 10;
const RULE = { style: BorderStyle.SINGLE, size: 4, space: 0, color: '000000' };
/** A row taller than this may break, since no page would hold it with the header. */
const UNBROKEN_HEIGHT = geometry.textHeight / 3;

/** Looks of a size of text: its style, the pitch of its lines, its em and the least height of a row, in twips. */
interface Size {
  readonly style: StyleId;
  readonly line: number;
  readonly em: number;
  readonly row: number;
}

const SIZES: Readonly<Record<'roomy' | 'dense', Size>> = {
  roomy: { style: 'Cell', line: 440, em: 280, row: 600 },
  dense: { style: 'SmallCell', line: 320, em: 210, row: 500 },
};

/** A ruled table across `textWidth` twips: fixed widths, header repeated on every page, rows kept whole. */
export function table(block: TableBlock, textWidth: number): readonly Flow[] {
  const columns = columnCount(block);
  if (columns === 0) return [];
  const widths = columnTwips(block.widths, columns, textWidth);
  const size = columns <= ROOMY_COLUMNS ? SIZES.roomy : SIZES.dense;
  const header = placeCells(block.header, columns).map((cells) => row(cells, { widths, size, isHeader: true }));
  const body = placeCells(block.body, columns).map((cells) => row(cells, { widths, size, isHeader: false }));
  return [{ table: ruledTable([...header, ...body], widths), caption: block.caption }];
}

/** A table of fixed widths in twips with single black rules. */
export function ruledTable(rows: readonly TableRow[], widths: readonly number[]): Table {
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: 'fixed',
    alignment: 'center',
    borders: {
      top: RULE,
      bottom: RULE,
      left: RULE,
      right: RULE,
      insideHorizontal: RULE,
      insideVertical: RULE,
    },
    margins: { left: SIDE, right: SIDE, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
  });
}

/** Whole twips that share out `total` as the shares do; equal shares where there are none for every column. */
export function columnTwips(shares: readonly number[], columns: number, total: number): readonly number[] {
  const given = shares.slice(0, columns).map((share) => (Number.isFinite(share) && share > 0 ? share : 0));
  const known = given.length === columns && given.every((share) => share > 0) ? given : Array<number>(columns).fill(1);
  const sum = known.reduce((all, share) => all + share, 0);
  let passed = 0;
  let used = 0;
  return known.map((share) => {
    passed += share;
    const end = Math.round((passed / sum) * total);
    const width = end - used;
    used = end;
    return width;
  });
}

function columnCount({ widths, header, body }: TableBlock): number {
  if (header.length + body.length === 0) return 0;
  if (widths.length > 0) return widths.length;
  const counts = [...header, ...body].map((cells) => cells.reduce((sum, cell) => sum + Math.max(1, cell.columns), 0));
  return counts.reduce((most, count) => Math.max(most, count), 0);
}

interface RowLook {
  readonly widths: readonly number[];
  readonly size: Size;
  readonly isHeader: boolean;
}

function row(cells: readonly PlacedCell[], look: RowLook): TableRow {
  const { size, isHeader, widths } = look;
  const heights = cells.map((cell) => (emWidth(cell.text) * size.em * size.line) / cellTwips(cell, widths));
  return new TableRow({
    ...(isHeader ? { tableHeader: true } : {}),
    cantSplit: heights.every((height) => height < UNBROKEN_HEIGHT),
    height: { value: size.row, rule: 'atLeast' },
    children: cells.map((cell) => tableCell(cell, { ...look, leads: !isHeader && cells.length === 1 && widths.length > 1 })),
  });
}

/** `leads`: the row stays with the one below, as a heading across the table does. */
type CellLook = RowLook & { readonly leads: boolean };

function tableCell(cell: PlacedCell, { widths, size, isHeader, leads }: CellLook): TableCell {
  const alignment = isHeader || emWidth(cell.text) <= SHORT_EM ? 'center' : 'left';
  const merge = cell.continues ? { verticalMerge: 'continue' as const } : cell.tall ? { verticalMerge: 'restart' as const } : {};
  return new TableCell({
    width: { size: cellTwips(cell, widths), type: WidthType.DXA },
    verticalAlign: 'center',
    ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
    ...merge,
    children: cell.text
      .split('\n')
      .map((line) => new Paragraph({ style: size.style, alignment, ...(leads ? { keepNext: true } : {}), children: runs(line) })),
  });
}

function cellTwips(cell: PlacedCell, widths: readonly number[]): number {
  return widths.slice(cell.column, cell.column + cell.columns).reduce((sum, width) => sum + width, 0);
}
