import { sum } from '../../core/sum.ts';
import type { Table } from '../../documents/manuscript.ts';

/** Characters across a table, of few columns and of many. */
const ROOMY_EM = 32;
const DENSE_EM = 52;
const ROOMY_COLUMNS = 6;
/** Widths that `page.css` has a class for, in characters. */
const STEPS = [3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16];
/** A day or a code, which is read in one piece: not longer than a credit code, its letters and the borders of its cell this wide. */
const TOKEN = /[\w./:-]+/g;
const LONGEST_TOKEN = 18;
const TOKEN_EM = 0.62;
const BORDERS_EM = 1.4;

/**
 * How wide the columns of a table are at least, in characters: in the proportions they are printed in, and so that days and
 * codes stay in one piece. A table whose columns have widths is laid out without a look at its rows, and is scrolled where it
 * finds no room.
 */
export function columnSteps({ widths, body }: Pick<Table, 'widths' | 'body'>): readonly number[] {
  const together = sum(widths);
  if (together <= 0) return [];
  const whole = widths.length <= ROOMY_COLUMNS ? ROOMY_EM : DENSE_EM;
  const tokens = longestTokens(body, widths.length);
  return widths.map((width, column) => {
    const token = tokens[column] ?? 0;
    const least = token === 0 ? 0 : token * TOKEN_EM + BORDERS_EM;
    return Math.max(nearestStep((width / together) * whole), STEPS.find((step) => step >= least) ?? 0);
  });
}

/** The letters of the longest token in each column, of rows that have a cell for each. */
function longestTokens(body: Table['body'], columns: number): readonly number[] {
  const longest = new Array<number>(columns).fill(0);
  for (const row of body) {
    if (row.length !== columns) continue;
    for (const [column, { text }] of row.entries()) {
      for (const [token] of text.matchAll(TOKEN)) {
        if (token.length <= LONGEST_TOKEN && token.length > (longest[column] ?? 0)) longest[column] = token.length;
      }
    }
  }
  return longest;
}

function nearestStep(width: number): number {
  return STEPS.reduce((nearest, step) => (Math.abs(step - width) < Math.abs(nearest - width) ? step : nearest));
}
