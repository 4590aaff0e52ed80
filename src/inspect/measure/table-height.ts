import { sum } from '../../core/sum.ts';
import type { Table, WordFile } from '../document/word-file.ts';
import { gridPitchOf, lineCount, lineHeight } from './heights.ts';
import { tableWidth } from './table-width.ts';

const TWIPS_PER_EIGHTH = 2.5;
/** More than any imprint holds; larger tables are not reckoned. */
const MOST_PARAGRAPHS = 200;

/** Twips a table takes, its rules included; undefined where a line in it has no height of its own. */
export function tableHeight(file: WordFile, table: Table, textWidth: number): number | undefined {
  const { index, rows, borders, first, last } = table;
  const width = tableWidth(table, textWidth);
  if (last - first > MOST_PARAGRAPHS || rows.length > MOST_PARAGRAPHS) return undefined;
  const paragraphs = file.paragraphs.slice(first - 1, last).filter(({ home }) => home.table === index);
  const rules = rows.map((_, at) => (at === 0 ? borders.top : borders.insideH)?.size ?? 0);
  let total = (sum(rules) + (borders.bottom?.size ?? 0)) * TWIPS_PER_EIGHTH;
  for (const [at, { cells, height = 0 }] of rows.entries()) {
    let highest = height;
    for (const [column, cell] of cells.entries()) {
      const own = paragraphs.filter(({ home }) => home.row === at && home.cell === column);
      const lines = own.map((each) => {
        const line = lineHeight(each, gridPitchOf(file, each));
        const { before, after } = each.layout.spacing;
        const across = cell.width ?? width;
        return line === undefined || across === undefined ? undefined : before + after + line * lineCount(each, across);
      });
      if (lines.some((line) => line === undefined)) return undefined;
      highest = Math.max(highest, sum(lines.map((line) => line ?? 0)));
    }
    total += highest;
  }
  return total;
}
