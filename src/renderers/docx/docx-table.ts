import {
  type IBorderOptions,
  type ITableCellOptions,
  type ITableFloatOptions,
  type ITableOptions,
  Table,
  TableCell,
  TableRow,
} from 'docx';
import { sum } from '../../core/sum.ts';
import { CaptionedTable } from './captioned-table.ts';
import { docxParagraph } from './docx-paragraph.ts';
import type { FlowCell, FlowRow, FlowTable, TablePlace } from './flow.ts';
import type { Tags } from './tags.ts';

/** A table with its grid in twips and fixed widths. */
export function docxTable(table: FlowTable, tags: Tags): Table {
  const { widths, rows, rules, padding, place, caption } = table;
  const options: ITableOptions = {
    rows: rows.map((row) => docxRow(row, tags)),
    columnWidths: widths,
    width: dxa(sum(widths)),
    layout: 'fixed',
    borders: borders(rules),
    margins: { top: 0, right: padding, bottom: 0, left: padding, marginUnitType: 'dxa' },
    ...(place === undefined ? { alignment: 'center' } : { float: floating(place) }),
  };
  return caption === '' ? new Table(options) : new CaptionedTable(options, caption);
}

/**
 * Measured from the sheet sideways, even where the foot of the text area gives the height: LibreOffice 7 lets a table as wide
 * as the text float only then.
 */
function floating(place: TablePlace): ITableFloatOptions {
  return {
    leftFromText: 0,
    rightFromText: 0,
    overlap: 'never',
    horizontalAnchor: 'page',
    absoluteHorizontalPosition: place.x,
    ...('y' in place
      ? { verticalAnchor: 'page', absoluteVerticalPosition: place.y }
      : { verticalAnchor: 'margin', relativeVerticalPosition: 'bottom' }),
  };
}

function borders({ outer, inner, sides }: FlowTable['rules']): NonNullable<ITableOptions['borders']> {
  const side = border(sides ? outer : 0);
  return {
    top: border(outer),
    bottom: border(outer),
    left: side,
    right: side,
    insideHorizontal: border(inner),
    insideVertical: border(sides ? inner : 0),
  };
}

function border(size: number): IBorderOptions {
  return size === 0 ? { style: 'nil' } : { style: 'single', size, space: 0, color: '000000' };
}

function docxRow({ cells, isHeader, mayBreak, height }: FlowRow, tags: Tags): TableRow {
  return new TableRow({
    children: cells.map((cell) => docxCell(cell, tags)),
    ...(mayBreak === true ? {} : { cantSplit: true }),
    ...(isHeader === true ? { tableHeader: true } : {}),
    ...(height === undefined ? {} : { height: { value: height.twips, rule: height.isExact ? 'exact' : 'atLeast' } }),
  });
}

function docxCell(cell: FlowCell, tags: Tags): TableCell {
  const { width, columns = 1, merge, isTurned, paragraphs } = cell;
  return new TableCell({
    children: paragraphs.map((paragraph) => docxParagraph(paragraph, tags)),
    width: dxa(width),
    verticalAlign: 'center',
    ...(columns > 1 ? { columnSpan: columns } : {}),
    ...(merge === undefined ? {} : { verticalMerge: merge }),
    ...cellBorders(cell),
    ...(isTurned === true ? { textDirection: 'tbRl' } : {}),
  });
}

function cellBorders({ ruleAbove, ruleBelow }: FlowCell): Pick<ITableCellOptions, 'borders'> {
  if (ruleAbove === undefined && ruleBelow === undefined) return {};
  const above = ruleAbove === undefined ? {} : { top: border(ruleAbove) };
  const below = ruleBelow === undefined ? {} : { bottom: border(ruleBelow) };
  return { borders: { ...above, ...below } };
}

function dxa(size: number): { readonly size: number; readonly type: 'dxa' } {
  return { size, type: 'dxa' };
}
