import type { Message } from '../../core/diagnostic.ts';
import { addUp } from '../../plan/figures/add-up.ts';
import { shortName } from '../../plan/names/short-name.ts';
import type { ResultsPlan } from '../../plan/results.ts';
import type { CountColumn } from '../../plan/statistics/statistics-layout.ts';
import { countedTwice, figureOf, type StatisticsLines, statisticsLines } from '../../plan/statistics/statistics-lines.ts';
import type { Subject } from '../check.ts';
import { measureExcesses } from './measure-excesses.ts';
import { departmentFaults, itemFaults } from './planned-counts.ts';
import { columnNames, excesses } from './stated-lines.ts';

/** A total that is not the sum of its column. */
export interface TotalFault {
  readonly found: number;
  readonly expected: number;
  /** How the sum was made. */
  readonly working: Message;
}

const COLUMNS = Object.keys(columnNames).filter((key): key is CountColumn => key in columnNames);

/**
 * The totals that are not the sums of their columns. Objects that several departments inspected together may count once. A
 * column in which a single cell is at fault already is left out.
 */
export function totalFaults(subject: Subject): ReadonlyMap<CountColumn, TotalFault> {
  const { plan } = subject;
  const faults = new Map<CountColumn, TotalFault>();
  if (plan.kind !== 'results' || plan.statistics?.totals == null) return faults;
  const suspects = suspectColumns(subject, plan);
  const lines = statisticsLines(plan);
  for (const column of COLUMNS) {
    const fault = suspects.has(column) ? null : faultOf(plan, lines, column);
    if (fault !== null) faults.set(column, fault);
  }
  return faults;
}

/** The columns in which another rule finds a single cell at fault. */
export function suspectColumns(subject: Subject, { statistics, profile }: ResultsPlan): ReadonlySet<CountColumn> {
  if (statistics === null) return new Set();
  const over = [...excesses(statistics, 'foundEntities', 'checked'), ...measureExcesses(statistics, profile)];
  return new Set<CountColumn>([
    ...over.flatMap(({ column, whole }) => [column, whole]),
    ...departmentFaults(subject).map(() => 'departments' as const),
    ...itemFaults(subject).map(() => 'items' as const),
  ]);
}

function faultOf({ statistics }: ResultsPlan, lines: StatisticsLines, column: CountColumn): TotalFault | null {
  const found = statistics?.totals?.counts[column];
  const isStated = lines.rows.some(({ stated }) => stated?.counts[column] !== undefined);
  const figures = lines.rows.map((row) => figureOf(row, column, '手工'));
  const sum = addUp(figures);
  if (found === undefined || !isStated || sum === null || found === sum) return null;
  const twice = countedTwice(lines, column);
  if (mayBeOnce({ lines, column, found, sum, twice, most: Math.max(...figures.map((figure) => figure ?? 0)) })) return null;
  const isTogether = twice !== null && twice > 0 && sum - twice >= 0;
  return { found, expected: isTogether ? sum - twice : sum, working: workingOf(lines, figures, isTogether ? twice : 0) };
}

interface Total {
  readonly lines: StatisticsLines;
  readonly column: CountColumn;
  readonly found: number;
  readonly sum: number;
  readonly twice: number | null;
  /** The greatest figure of a department. */
  readonly most: number;
}

/** Whether the total may be right although it is less than the sum: it counts what departments inspected together once. */
function mayBeOnce({ lines, column, found, sum, twice, most }: Total): boolean {
  if (twice === 0) return false;
  const isTogether = countedTwice(lines, 'checked') !== 0;
  if (twice === null) return isTogether && column !== 'answered' && found >= most && found < sum;
  return found === sum - twice || found === lines.total.counted[column];
}

/** 区市场监管局 6 + 区卫生健康局 4 - 2（共同检查，只计一次）= 8 */
function workingOf({ rows }: StatisticsLines, figures: readonly (number | null)[], twice: number): Message {
  const parts = rows.map(({ organ }, index) => `${organ === null ? '' : shortName(organ)} ${figures[index] ?? 0}`).join(' + ');
  const result = (addUp(figures) ?? 0) - twice;
  if (twice === 0) return { zh: `${parts} = ${result}`, en: `${parts} = ${result}` };
  return {
    zh: `${parts} - ${twice}（共同检查，只计一次）= ${result}`,
    en: `${parts} - ${twice} (inspected together, counted once) = ${result}`,
  };
}
