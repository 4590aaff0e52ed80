import { columnLetters } from '../../core/column-letters.ts';
import type { SheetModel } from '../../documents/sheet-model.ts';
import { layOutSheet, type SheetLayout } from './sheet-layout.ts';
import { sheetNames } from './sheet-names.ts';

/** A sheet and where its pieces stand in the workbook. */
export interface PlacedSheet {
  readonly sheet: SheetModel;
  readonly layout: SheetLayout;
  /** Name of the tab, as programs accept it. */
  readonly name: string;
  /** The tab's name as formulas say it, with its closing mark. */
  readonly prefix: string;
}

/** All sheets of a workbook, found by id too; of two of one id the first. */
export interface WorkbookGrid {
  readonly sheets: readonly PlacedSheet[];
  readonly byId: ReadonlyMap<string, PlacedSheet>;
}

/** Decides names and places before the first cell is written, so that formulas can name cells of later sheets. */
export function layOutWorkbook(models: readonly SheetModel[], draft: boolean, reserved: readonly string[]): WorkbookGrid {
  const names = sheetNames(
    models.map(({ name }) => name),
    reserved,
  );
  const known = { byId: firstById(models.map((sheet) => ({ sheet }))) };
  const sheets = models.map((sheet, index): PlacedSheet => {
    const name = names[index] ?? '';
    return { sheet, layout: layOutSheet(sheet, draft, known), name, prefix: `'${name.replaceAll("'", "''")}'!` };
  });
  return { sheets, byId: firstById(sheets) };
}

function firstById<S extends Pick<PlacedSheet, 'sheet'>>(sheets: readonly S[]): ReadonlyMap<string, S> {
  return new Map(sheets.toReversed().map((each) => [each.sheet.id, each]));
}

/** Letters of a column by its key; undefined for a key the sheet does not have. */
export function lettersOf({ columns }: SheetModel, key: string): string | undefined {
  const index = columns.findIndex((column) => column.key === key);
  return index === -1 ? undefined : columnLetters(index);
}

/** The cells of a column's body, pinned: $B$5:$B$9; undefined for a sheet without rows or such a column. */
export function bodyRange({ sheet, layout }: PlacedSheet, key: string): string | undefined {
  const letters = lettersOf(sheet, key);
  if (letters === undefined || sheet.rows.length === 0) return undefined;
  return `$${letters}$${layout.firstBodyRow}:$${letters}$${layout.lastBodyRow}`;
}
