import type { Cell } from '../../documents/sheet-model.ts';

/** A header cell on the grid of the sheet; rows and columns count from 0, and both ends belong to it. */
export interface PlacedCell {
  readonly text: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Puts header cells where their spans and those of earlier cells leave room; what does not fit the grid is cut off. */
export function layHeader(rows: readonly (readonly Cell[])[], columnCount: number): readonly PlacedCell[] {
  const taken = rows.map(() => new Set<number>());
  const placed: PlacedCell[] = [];
  rows.forEach((cells, top) => {
    let left = 0;
    for (const cell of cells) {
      while (taken[top]?.has(left)) left += 1;
      if (left >= columnCount) return;
      const right = lastFree(taken[top], left, Math.min(left + Math.max(cell.columns, 1), columnCount) - 1);
      const bottom = Math.min(top + Math.max(cell.rows, 1), rows.length) - 1;
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) taken[row]?.add(column);
      }
      placed.push({ text: withUnitBelow(cell.text), top, left, bottom, right });
      left = right + 1;
    }
  });
  return placed;
}

/** A unit in brackets at the end stands on a line of its own, since programs break a line after the opening bracket. */
function withUnitBelow(text: string): string {
  return text.replace(/(?<=[^\n])（([^（）]{1,4}）)$/u, '\n（$1');
}

function lastFree(taken: ReadonlySet<number> | undefined, first: number, wanted: number): number {
  let last = first;
  while (last < wanted && !taken?.has(last + 1)) last += 1;
  return last;
}
