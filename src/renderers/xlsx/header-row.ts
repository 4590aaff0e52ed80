import { columnLetters } from '../../core/column-letters.ts';
import type { RowContext } from './sheet-context.ts';
import { styleOf } from './styles.ts';
import { emptyCell, openRow, textCell } from './write-cell.ts';

const VERDICTS = '核对';

/** A row of the header: the cells that begin in it, and the rest of those that go on, so that all are ruled. */
export function headerRow({ placed, strings }: RowContext, row: number, height: number): string {
  const { layout, sheet } = placed;
  const number = layout.firstHeaderRow + row;
  const style = styleOf('header', false);
  const cells = Array.from({ length: layout.columnCount }, (_, column) => {
    const reference = `${columnLetters(column)}${number}`;
    const begins = layout.header.find(({ top, left }) => top === row && left === column);
    return begins ? textCell({ reference, style }, begins.text, strings) : emptyCell({ reference, style });
  });
  const isLast = row === layout.headerHeights.length - 1;
  const verdicts = layout.hasVerdicts && isLast ? { reference: `${columnLetters(sheet.columns.length)}${number}` } : null;
  if (verdicts) cells.push(textCell({ ...verdicts, style: styleOf('fault', false) }, VERDICTS, strings));
  return `${openRow(number, height)}${cells.join('')}</row>`;
}
