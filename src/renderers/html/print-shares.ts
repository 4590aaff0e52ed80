import { sum } from '../../core/sum.ts';
import type { Part } from '../../documents/manuscript.ts';
import type { ColumnTexts } from './column-texts.ts';

/** Characters of a long table that stand beside each other on a sheet of A4. */
const ROOM = { portrait: 64, landscape: 95 };
/** A column is not narrower than this, in characters. */
const LEAST_EM = 2.5;
const SIDES_EM = 0.9;
/** Letters of what a reader prints with may be wider than usual. */
const WIDE_LETTERS = 1.1;
/** Widths that `page.css` has a class for, in per cent. */
const LEAST_SHARE = 2;
const MOST_SHARE = 60;
const MOST_LINES = 60;
const STEP = 0.05;

/**
 * The columns of a long table in print, in whole per cents: wide enough for days and codes, and beyond that so that the texts
 * of a usual row come to equally many lines, as few as the sheet allows.
 */
export function printShares(columns: readonly ColumnTexts[], orientation: Part['orientation']): readonly number[] {
  const widths = widthsIn(columns, ROOM[orientation]);
  const shares = widths.map((width) => Math.ceil((width / sum(widths)) * 100));
  const widest = shares.indexOf(Math.max(...shares));
  const spare = 100 - sum(shares);
  return shares.map((share, column) => {
    const all = column === widest ? share + spare : share;
    return Math.max(LEAST_SHARE, Math.min(MOST_SHARE, all));
  });
}

function widthsIn(columns: readonly ColumnTexts[], room: number): readonly number[] {
  for (let lines = 1; lines < MOST_LINES; lines += STEP) {
    const widths = widthsAt(columns, lines);
    if (sum(widths) <= room) return widths;
  }
  return widthsAt(columns, MOST_LINES);
}

function widthsAt(columns: readonly ColumnTexts[], lines: number): readonly number[] {
  return columns.map(({ token, usual }) => Math.max(LEAST_EM, token * WIDE_LETTERS, usual / lines + SIDES_EM));
}
