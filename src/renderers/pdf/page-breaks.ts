import { pagesInOrder } from './page-tree.ts';
import type { PdfFile } from './pdf-file.ts';
import { piecesBelow, readStructure } from './structure.ts';
import { bodyRows, tablesOf } from './table-structure.ts';

/** A page that begins with a row of the last table. */
export interface PageBreak {
  /** How many pages stand before it. */
  readonly pages: number;
  /** The row, counted without those of the header. */
  readonly row: number;
  /** Numbers of that row and of those below. */
  readonly below: readonly number[];
}

/** The pages of a PDF that begin with a row of its last table, where no row reaches over from the page before; last first. */
export function pageBreaks(file: PdfFile): readonly PageBreak[] {
  const structure = readStructure(file.objects);
  const order = new Map(pagesInOrder(file).map((number, index) => [number, index]));
  const rows = bodyRows(tablesOf(structure).at(-1) ?? 0, structure);
  const found: PageBreak[] = [];
  let reached = 0;
  for (const [row, number] of rows.entries()) {
    const pages = piecesBelow(number, structure).map(({ page }) => order.get(page) ?? 0);
    if (pages.length === 0) continue;
    const first = Math.min(...pages);
    if (row > 0 && first > reached) found.push({ pages: first, row, below: rows.slice(row) });
    reached = Math.max(reached, ...pages);
  }
  return found.reverse();
}
