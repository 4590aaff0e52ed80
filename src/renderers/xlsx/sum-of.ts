import { cellValue } from './cell-value.ts';
import type { PlacedSheet, WorkbookGrid } from './workbook-grid.ts';

interface Summing {
  readonly placed: PlacedSheet;
  readonly grid: WorkbookGrid;
  readonly column: number;
}

/** What the sum under a column comes to: a known one, else the rows less what is taken off; null where no row has a figure. */
export function sumOf({ placed: { sheet }, grid, column }: Summing): number | null {
  const { key = '' } = sheet.columns[column] ?? {};
  const known = sheet.closing.flatMap((row) => (row.kind === 'sum' ? (row.known[key] ?? []) : []))[0];
  if (known !== undefined) return known;
  let sum = 0;
  let isTold = false;
  for (const row of sheet.rows) {
    const value = cellValue(row[column] ?? null, sheet, row, grid);
    if (typeof value !== 'number' || !Number.isFinite(value)) continue;
    isTold = true;
    sum += value;
  }
  if (!isTold) return null;
  return sheet.closing.reduce((rest, row) => (row.kind === 'less' ? rest - (row.figures[key] ?? 0) : rest), sum);
}
