import type { Plan } from '../../plan/plan.ts';
import type { StatedCounts, Statistics } from '../../plan/statistics/statistics.ts';
import type { CountColumn } from '../../plan/statistics/statistics-layout.ts';
import { at, type Spot } from '../check.ts';

/** What the columns of the statistics form are called in a message. */
export const columnNames: Readonly<Record<CountColumn, string>> = {
  checked: '随机抽查户数',
  inspectors: '执法检查人员',
  departments: '涉及检查部门',
  items: '检查项目',
  contents: '检查内容',
  foundItems: '发现问题事项',
  foundEntities: '发现问题户数',
  rectified: '责令改正',
  abnormal: '应列入异常',
  casesOpened: '涉嫌违法立案调查',
  answered: '现场解答疑难问题',
};

/** The columns of the statistics form, from left to right. */
export const countColumns: readonly CountColumn[] = Object.keys(columnNames).filter(
  (key): key is CountColumn => key in columnNames,
);

/** The figures a plan of results was sent; null where it counts its results. */
export function statisticsOf(plan: Plan): Statistics | null {
  return plan.kind === 'results' ? plan.statistics : null;
}

/** Rows and totals, whoever they are of. */
interface StatisticsFigures {
  readonly rows: readonly StatedCounts[];
  readonly totals: StatedCounts | null;
}

/** The lines that state all of the columns: departments, or the totals where no department does, since they follow from them. */
export function linesStating({ rows, totals }: StatisticsFigures, columns: readonly CountColumn[]): readonly StatedCounts[] {
  const states = ({ counts }: StatedCounts): boolean => columns.every((column) => counts[column] !== undefined);
  const stating = rows.filter(states);
  return stating.length > 0 || totals === null ? stating : [totals].filter(states);
}

/** The cell of a line. */
export function cellSpot({ path }: StatedCounts, column: CountColumn): Spot {
  return at([...path, column]);
}

/** A figure above another one that it is a part of. */
export interface Excess {
  readonly line: StatedCounts;
  readonly column: CountColumn;
  readonly whole: CountColumn;
  readonly found: number;
  readonly expected: number;
}

/** Where the figures of `column` are more than those of `whole` in the same line. */
export function excesses(statistics: Statistics, column: CountColumn, whole: CountColumn): readonly Excess[] {
  return linesStating(statistics, [column, whole]).flatMap((line) => {
    const found = line.counts[column] ?? 0;
    const expected = line.counts[whole] ?? 0;
    return found > expected ? [{ line, column, whole, found, expected }] : [];
  });
}
