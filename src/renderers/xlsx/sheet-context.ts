import type { SheetColumn } from '../../documents/sheet-model.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { PlacedSheet, WorkbookGrid } from './workbook-grid.ts';

/** What writing a row needs to know. */
export interface RowContext {
  readonly placed: PlacedSheet;
  readonly grid: WorkbookGrid;
  readonly strings: SharedStrings;
}

/** What writing a sheet needs to know. */
export interface SheetContext extends RowContext {
  readonly draft: boolean;
  /** Whether it is the sheet in sight when the workbook opens. */
  readonly isFirst: boolean;
  readonly choices: ChoiceRanges;
}

/** Where the choices of a column stand: the range that lists them. */
export type ChoiceRanges = ReadonlyMap<SheetColumn, string>;
