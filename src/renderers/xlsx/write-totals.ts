import type { Worksheet } from 'exceljs';
import type { SheetModel } from '../../documents/manuscript.ts';
import { columnLetters } from './column-letters.ts';
import type { SheetLayout } from './sheet-layout.ts';
import { styles } from './styles.ts';

const LABEL = '合计';
const ROW_PT = 26;

/** Closes a sheet with the row 合计: a sum over each number column, with its result for readers that do not calculate. */
export function writeTotals(worksheet: Worksheet, sheet: SheetModel, layout: SheetLayout): void {
  const number = layout.lastBodyRow + 1;
  const row = worksheet.getRow(number);
  row.height = ROW_PT;
  const labelled = labelWidth(sheet);
  for (let column = 0; column < layout.columnCount; column += 1) {
    const cell = row.getCell(column + 1);
    cell.style = styles.total;
    if (column < labelled || sheet.columns[column]?.type !== 'number') continue;
    const result = total(sheet, column);
    const letters = columnLetters(column);
    const formula = `SUM(${letters}${layout.firstBodyRow}:${letters}${layout.lastBodyRow})`;
    cell.value = sheet.rows.length > 0 ? { formula, result } : result;
  }
  row.getCell(1).value = LABEL;
  if (labelled > 1) worksheet.mergeCells(number, 1, number, labelled);
}

/** How many columns the label covers: the first, and those after it up to the first number. */
function labelWidth({ columns }: SheetModel): number {
  const firstNumber = columns.findIndex(({ type }, index) => index > 0 && type === 'number');
  return firstNumber === -1 ? 1 : firstNumber;
}

function total(sheet: SheetModel, column: number): number {
  return sheet.rows.reduce((sum, values) => {
    const value = values[column];
    return typeof value === 'number' && Number.isFinite(value) ? sum + value : sum;
  }, 0);
}
