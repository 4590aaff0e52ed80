import { type GridCell, gridCell, type SheetGrid } from '../source/sheet-grid.ts';
import type { FoundTable } from './find-table.ts';
import { foldText } from './fold-text.ts';

/**
 * A row below a header. `figures`: of one department. `sum`, `less`, `stated`: closing rows. `note`: words that are no data,
 * `isUsual` where any form has them.
 */
export interface BodyRow {
  readonly kind: 'figures' | 'sum' | 'less' | 'stated' | 'note';
  readonly row: number;
  /** The first text of the row, and where it stands. */
  readonly label: string;
  readonly column: number;
  readonly isUsual: boolean;
}

const LESS = /^减:?重复计/;
const STATED = /^报送的合计/;
const SUM = /^(?:合计|总计|共计|小计|总和)/;
const USUAL =
  /^(?:填报|填表|制表|审核|复核|负责人|经办人|分管|主要领导|单位|联系|电话|日期|报送|备注|注|说明|附|各部门的数|实际报送日期)/;
const SENTENCE = /[:：，。；]/;

/** The rows below the header of a table that hold anything, and what each is. */
export function bodyRows(table: FoundTable, figureKeys: readonly string[], remarks: readonly string[]): readonly BodyRow[] {
  const { grid, bottom, places } = table;
  const figureColumns = figureKeys.flatMap((key) => places.get(key) ?? []);
  const last = Math.max(...places.values());
  const known = new Set(remarks.map(foldText));
  const rows: BodyRow[] = [];
  for (let row = bottom + 1; row < grid.lines.length; row += 1) {
    const [first] = cellsOf(grid, row, last);
    if (first === undefined) continue;
    const label = first.text;
    const kind = kindOf(grid, first, figureColumns);
    rows.push({ kind, row, label, column: first.column, isUsual: USUAL.test(foldText(label)) || known.has(foldText(label)) });
  }
  return rows;
}

/** The cells of a row up to a column that show something, or would if their formula had been worked out. */
function cellsOf({ rows }: SheetGrid, row: number, last: number): readonly GridCell[] {
  const cells = [...(rows.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column);
  return cells.filter(({ column, text, holds }) => column <= last && (text !== '' || holds === 'nothing'));
}

function kindOf(grid: SheetGrid, first: GridCell, figureColumns: readonly number[]): BodyRow['kind'] {
  const label = foldText(first.text);
  if (LESS.test(label)) return 'less';
  if (STATED.test(label)) return 'stated';
  if (isSumLabel(label)) return 'sum';
  const figures = figureColumns.filter((column) => gridCell(grid, first.row, column));
  if (figures.length === 0) return 'note';
  const isWord = first.holds === 'text' && first.formula === null;
  if (!isWord) return 'figures';
  // a line of words over the whole width, or a label with its colon, as signatures have
  const isAlone = figures.length === 1 && figures[0] === first.column;
  const isLine = isAlone && (isMerged(grid, first) || SENTENCE.test(first.text));
  return isLine || (/[:：]/.test(first.text) && USUAL.test(label)) ? 'note' : 'figures';
}

/** Whether a row begins as those of sums do, by its first text, folded. */
export function isSumLabel(label: string): boolean {
  return SUM.test(label);
}

/** Whether a cell goes on over the columns right of it. */
export function isMerged({ merges }: SheetGrid, { row, column }: Pick<GridCell, 'row' | 'column'>): boolean {
  return merges.some(
    ({ top, left, bottom, right }) => right > left && row >= top && row <= bottom && column >= left && column <= right,
  );
}
