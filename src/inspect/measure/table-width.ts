import { sum } from '../../core/sum.ts';
import type { Table } from '../document/word-file.ts';

const CLOSE = 60;

/**
 * Twips a table is wide. Columns of the grid count where the cells say the same: some programs write a grid that means
 * nothing and leave the width to the text. Undefined where the file does not tell.
 */
export function tableWidth({ width, share, grid, rows }: Table, textWidth: number): number | undefined {
  if (width !== undefined) return width;
  if (share !== undefined) return Math.round(share * textWidth);
  const cells = rows[0]?.cells.map((cell) => cell.width) ?? [];
  const isStated = cells.length > 0 && cells.every((cell) => cell !== undefined);
  const stated = sum(cells.map((cell) => cell ?? 0));
  return isStated && Math.abs(stated - sum(grid)) <= CLOSE ? stated : undefined;
}
