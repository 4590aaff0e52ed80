import { gridCell, type SheetGrid } from '../source/sheet-grid.ts';
import type { FoundTable } from './find-table.ts';

/** The field that says whose a sheet is. */
export const ASKED_BY = '填报单位';

const DAY = /^(\d{4})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})\s*日?$/;
/** How far right of its label a value may stand. */
const REACH = 6;

/** What was filled in above or below a table: by the name of its cell, else right of its label. Empty texts are left out. */
export function readFields({ grid, top, bottom }: FoundTable, labels: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const label of labels) {
    const text = namedText(grid, label) || labelledText(grid, label, (row) => row < top || row > bottom);
    if (text !== '') found.set(label, asDay(text) ?? text);
  }
  return found;
}

/** A day in any usual form as `YYYY-MM-DD`; undefined for other texts. */
export function asDay(text: string): string | undefined {
  const [, year, month = '', date = ''] = DAY.exec(text.normalize('NFKC').trim()) ?? [];
  return year === undefined ? undefined : [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-');
}

function namedText(grid: SheetGrid, label: string): string {
  const block = grid.names.get(label);
  const text = block ? (gridCell(grid, block.top, block.left)?.text ?? '') : '';
  // a cell with room for the label alone is followed by what is filled in
  return text.startsWith(label) ? (afterColon(text, label) ?? '') : text;
}

function labelledText(grid: SheetGrid, label: string, isOutside: (row: number) => boolean): string {
  for (const [row, cells] of grid.rows) {
    if (!isOutside(row)) continue;
    for (const { column, text } of cells.values()) {
      const inside = afterColon(text, label);
      if (inside === undefined) continue;
      return inside === '' ? rightOf(grid, row, column) : inside;
    }
  }
  return '';
}

/** What follows a label in its own cell; undefined where the cell does not begin with the label. */
function afterColon(text: string, label: string): string | undefined {
  const plain = text.replace(/\s+/g, '');
  if (!plain.startsWith(label)) return undefined;
  const rest = plain.slice(label.length);
  return rest === '' || /^[:：]/.test(rest) ? rest.slice(1) : undefined;
}

function rightOf(grid: SheetGrid, row: number, column: number): string {
  for (let next = column + 1; next <= column + REACH; next += 1) {
    const text = gridCell(grid, row, next)?.text ?? '';
    if (text !== '') return /[:：]$/.test(text) ? '' : text;
  }
  return '';
}
