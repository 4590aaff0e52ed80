import { columnLetters } from '../../core/column-letters.ts';
import type { ClosingRow, SheetCell, SheetFormula } from '../../documents/sheet-model.ts';
import { formulaText } from './formula-text.ts';
import type { RowContext } from './sheet-context.ts';
import { styleOf } from './styles.ts';
import { sumOf } from './sum-of.ts';
import type { PlacedSheet } from './workbook-grid.ts';
import { emptyCell, formulaCell, numberCell, openRow, textCell } from './write-cell.ts';

const ROW_PT = 26;
const DISAGREES = '与合计不符';

/** The rows under the body, with the figures of each and what they work out to. */
export function writeClosing(context: RowContext): string {
  const { closing } = context.placed.sheet;
  return closing.map((row, index) => writeRow(row, closingRowNumber(context.placed, index), context)).join('');
}

/** The row of the sheet a closing row stands in. */
export function closingRowNumber({ layout }: PlacedSheet, index: number): number {
  return layout.lastBodyRow + 1 + index;
}

/** The row that holds the sums; undefined where none does. */
export function sumRowNumber(placed: PlacedSheet): number | undefined {
  const index = placed.sheet.closing.findIndex(({ kind }) => kind === 'sum');
  return index === -1 ? undefined : closingRowNumber(placed, index);
}

/** How many columns the label of a closing row covers: the first, and those after it up to the first figure. */
export function labelWidth({ sheet }: PlacedSheet): number {
  const first = sheet.columns.findIndex(({ type }, index) => index > 0 && (type === 'number' || type === 'percent'));
  return first === -1 ? 1 : first;
}

function writeRow(row: ClosingRow, number: number, context: RowContext): string {
  const { placed, strings } = context;
  const labelled = labelWidth(placed);
  const cells = Array.from({ length: placed.layout.columnCount }, (_, column) => {
    const reference = `${columnLetters(column)}${number}`;
    const label = { reference, style: styleOf('totalText', false) };
    if (column === 0) return textCell(label, row.label, strings);
    return column < labelled ? emptyCell(label) : figureCell(row, { column, number, reference }, context);
  });
  return `${openRow(number, ROW_PT)}${cells.join('')}${verdict(row, number, context)}</row>`;
}

interface Place {
  readonly column: number;
  readonly number: number;
  readonly reference: string;
}

function figureCell(row: ClosingRow, { column, number, reference }: Place, { placed, grid }: RowContext): string {
  const { sheet, layout } = placed;
  const { key = '', type } = sheet.columns[column] ?? {};
  const isAsked = row.kind === 'less';
  const place = { reference, style: styleOf(isAsked ? 'number' : 'total', isAsked) };
  const ratio = type === 'percent' ? ratioOf(sheet.rows[0]?.[column]) : undefined;
  if (type !== 'number' && (ratio === undefined || row.kind !== 'sum'))
    return emptyCell({ reference, style: styleOf('totalText', false) });
  if (row.kind !== 'sum') {
    const figure = row.figures[key];
    return figure === undefined ? emptyCell(place) : numberCell(place, figure);
  }
  const value = sumOf({ placed, grid, column });
  if (ratio !== undefined) {
    const text = formulaText(ratio, grid, { placed, row: number });
    const [part, whole] = [ratio.part, ratio.whole].map((name) => sumOf({ placed, grid, column: indexOf(placed, name) }));
    const share = part != null && whole != null && whole !== 0 ? part / whole : null;
    const percent = { reference, style: styleOf('percent', false) };
    return text === undefined ? emptyCell(percent) : formulaCell(percent, text, share);
  }
  const known = row.known[key];
  if (known !== undefined) return numberCell(place, known);
  if (sheet.rows.length === 0) return emptyCell(place);
  const letters = columnLetters(column);
  const body = `${letters}${layout.firstBodyRow}:${letters}${layout.lastBodyRow}`;
  const less = sheet.closing.flatMap(({ kind }, index) =>
    kind === 'less' ? [`-N(${letters}${closingRowNumber(placed, index)})`] : [],
  );
  return formulaCell(place, `IF(COUNT(${body})=0,"",SUM(${body})${less.join('')})`, value);
}

function ratioOf(cell: SheetCell | undefined): (SheetFormula & { readonly formula: 'ratio' }) | undefined {
  return typeof cell === 'object' && cell !== null && cell.formula === 'ratio' ? cell : undefined;
}

function indexOf({ sheet }: PlacedSheet, key: string): number {
  return sheet.columns.findIndex((column) => column.key === key);
}

/** What stands right of sums somebody stated, where they are others than the rows come to. */
function verdict(row: ClosingRow, number: number, { placed, grid }: RowContext): string {
  const { sheet, layout } = placed;
  if (!layout.hasVerdicts) return '';
  const place = { reference: `${columnLetters(sheet.columns.length)}${number}`, style: styleOf('fault', false) };
  const sums = sumRowNumber(placed);
  if (row.kind !== 'stated' || sums === undefined) return emptyCell(place);
  const stated = sheet.columns.flatMap(({ key, type }, column) => {
    const figure = row.figures[key];
    return type === 'number' && figure !== undefined && column >= labelWidth(placed)
      ? [{ column, letters: columnLetters(column), figure }]
      : [];
  });
  if (stated.length === 0) return emptyCell(place);
  const differs = stated.map(
    ({ letters }) => `AND(COUNT(${letters}${number},${letters}${sums})=2,${letters}${number}<>${letters}${sums})`,
  );
  const isOff = stated.some(({ column, figure }) => {
    const sum = sumOf({ placed, grid, column });
    return sum !== null && sum !== figure;
  });
  return formulaCell(place, `IF(OR(${differs.join(',')}),"${DISAGREES}","")`, isOff ? DISAGREES : '');
}
