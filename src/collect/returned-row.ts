import type { SheetSubject } from '../documents/sheet-model.ts';
import type { SheetGrid } from '../source/sheet-grid.ts';
import type { CellPlace } from './say-cell.ts';

/** The figures of one department, as they stand in a row of a sheet that was sent in. */
export interface ReturnedRow {
  readonly subject: SheetSubject;
  readonly grid: SheetGrid;
  readonly row: number;
  /** The column of each figure the form asks for. */
  readonly places: ReadonlyMap<string, number>;
  /** By key; what was left empty is not there. */
  readonly figures: ReadonlyMap<string, number>;
  /** Whether all of them were taken from other sheets by formula: a summary, and no return of its own. */
  readonly isDerived: boolean;
  /** 填报人 and the like. */
  readonly fields: ReadonlyMap<string, string>;
}

/** The cell of a figure. */
export function figurePlace({ grid, row, places }: Pick<ReturnedRow, 'grid' | 'row' | 'places'>, key: string): CellPlace {
  return { grid, row, column: places.get(key) ?? 0 };
}

/** Figures of a row that is of no department: 减：重复计, 合计. */
export interface ClosingFigures {
  readonly grid: SheetGrid;
  readonly row: number;
  readonly places: ReadonlyMap<string, number>;
  readonly figures: ReadonlyMap<string, number>;
  /** The keys whose cell was worked out by a formula. */
  readonly worked: ReadonlySet<string>;
}
