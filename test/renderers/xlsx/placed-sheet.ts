import type { SheetModel } from '../../../src/documents/sheet-model.ts';
import { type SharedStrings, sharedStrings } from '../../../src/renderers/xlsx/shared-strings.ts';
import type { RowContext } from '../../../src/renderers/xlsx/sheet-context.ts';
import { layOutWorkbook } from '../../../src/renderers/xlsx/workbook-grid.ts';
import { sheetModel } from '../../support/sheets.ts';

/** A sheet in its workbook, as writing its rows needs it; `others` are further sheets formulas lead to. */
export function placedSheet(
  change: Partial<SheetModel>,
  others: readonly SheetModel[] = [],
  strings: SharedStrings = sharedStrings(),
): RowContext {
  const grid = layOutWorkbook([sheetModel(change), ...others], false, []);
  const [placed] = grid.sheets;
  if (placed === undefined) throw new Error('a workbook without sheets');
  return { placed, grid, strings };
}
