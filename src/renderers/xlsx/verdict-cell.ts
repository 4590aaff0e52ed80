import { columnLetters } from '../../core/column-letters.ts';
import type { SheetCell, SheetModel } from '../../documents/sheet-model.ts';
import { cellValue } from './cell-value.ts';
import type { RowContext } from './sheet-context.ts';
import { styleOf } from './styles.ts';
import { lettersOf, type WorkbookGrid } from './workbook-grid.ts';
import { emptyCell, formulaCell } from './write-cell.ts';

const END = '；';
/** What stands between quotes in a formula: 255 UTF-16 units at most (Excel specifications and limits), of whole characters. */
const PIECE = /[\s\S]{1,127}/gu;

/** The cell right of a row that says which of its figures do not agree; empty where all do. It is not printed. */
export function verdictCell(values: readonly SheetCell[], number: number, { placed, grid }: RowContext): string {
  const { sheet } = placed;
  const place = { reference: `${columnLetters(sheet.columns.length)}${number}`, style: styleOf('fault', false) };
  const rules = rulesOf(sheet);
  if (rules.length === 0) return emptyCell(place);
  const formula = rules.map(({ part, whole, says }) => {
    const [left, right] = [`${part}${number}`, `${whole}${number}`];
    return `IF(COUNT(${left},${right})<2,"",IF(${left}>${right},${says},""))`;
  });
  return formulaCell(place, formula.join('&'), verdictOf(values, sheet, grid));
}

/** What the formula says of a row. */
export function verdictOf(values: readonly SheetCell[], sheet: SheetModel, grid: WorkbookGrid): string {
  const figure = (key: string) => {
    const index = sheet.columns.findIndex((column) => column.key === key);
    const value = cellValue(values[index] ?? null, sheet, values, grid);
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  };
  return rulesOf(sheet)
    .filter(({ check: { part, whole } }) => {
      const [left, right] = [figure(part), figure(whole)];
      return left !== null && right !== null && left > right;
    })
    .map(({ check }) => `${check.says}${END}`)
    .join('');
}

/** The checks both columns of which are there, with the letters of those. */
export function rulesOf(sheet: SheetModel) {
  return sheet.checks.flatMap((check) => {
    const [part, whole] = [lettersOf(sheet, check.part), lettersOf(sheet, check.whole)];
    if (part === undefined || whole === undefined) return [];
    return [{ check, part, whole, says: quoted(`${check.says}${END}`) }];
  });
}

/** A text as a formula says it; a long one in pieces. */
function quoted(text: string): string {
  const pieces = text.match(PIECE) ?? [''];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}
