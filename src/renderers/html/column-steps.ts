import { sum } from '../../core/sum.ts';
import type { Table } from '../../documents/manuscript.ts';
import type { ColumnTexts } from './column-texts.ts';

/** Characters across a table, of few columns and of many. */
const ROOMY_EM = 32;
const DENSE_EM = 52;
const ROOMY_COLUMNS = 6;
/** Widths that `page.css` has a class for, in characters. */
const STEPS = [3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16];
/** Two characters beside each other, and the borders of their cell. */
const TWO_EM = 4;

/**
 * How wide the columns of a table are at least, in characters: in the proportions they are printed in, so that days and codes
 * stay in one piece and no text stands upright, character below character. A table whose columns have widths is laid out without
 * a look at its rows, and is scrolled where it finds no room.
 */
export function columnSteps(widths: Table['widths'], texts: readonly ColumnTexts[]): readonly number[] {
  const together = sum(widths);
  if (together <= 0) return [];
  const whole = widths.length <= ROOMY_COLUMNS ? ROOMY_EM : DENSE_EM;
  return widths.map((width, column) => {
    const { token, usual } = texts[column] ?? { token: 0, usual: 0 };
    const least = Math.max(token, usual >= 2 ? TWO_EM : 0);
    return Math.max(nearestStep((width / together) * whole), STEPS.find((step) => step >= least) ?? 0);
  });
}

function nearestStep(width: number): number {
  return STEPS.reduce((nearest, step) => (Math.abs(step - width) < Math.abs(nearest - width) ? step : nearest));
}
