import type { Message } from '../../core/diagnostic.ts';
import { sum } from '../../core/sum.ts';
import { shortName } from '../../plan/names/short-name.ts';
import type { Organ } from '../../plan/registry/registry.ts';
import type { ResultsPlan } from '../../plan/results.ts';
import type { StatedCounts } from '../../plan/statistics/statistics.ts';
import type { CountColumn } from '../../plan/statistics/statistics-layout.ts';
import { countedTwice, figureOf, type StatisticsLines, statisticsLines } from '../../plan/statistics/statistics-lines.ts';
import type { Subject } from '../check.ts';
import { measureExcesses } from './measure-excesses.ts';
import { departmentFaults, itemFaults } from './planned-counts.ts';
import { countColumns, excesses } from './stated-lines.ts';

/** A total that is not the sum of its column. */
export interface TotalFault {
  /** The totals it is one of. */
  readonly line: StatedCounts;
  readonly found: number;
  readonly expected: number;
  /** How the sum was made. */
  readonly working: Message;
}

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
  for (const column of countColumns) {
    const fault = suspects.has(column) ? null : faultOf(lines, column);
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

function faultOf(lines: StatisticsLines, column: CountColumn): TotalFault | null {
  const line = lines.total.stated;
  const found = line?.counts[column];
  const isStated = lines.rows.some(({ stated }) => stated?.counts[column] !== undefined);
  const terms = termsOf(lines, column);
  if (line === null || found === undefined || !isStated || terms.length < lines.rows.length) return null;
  const figures = terms.map(({ figure }) => figure);
  const total = { lines, column, found, ofRows: sum(figures), most: Math.max(...figures), twice: countedTwice(lines, column) };
  if (found === total.ofRows || mayBeOnce(total)) return null;
  const shared = sharedOf(total);
  return { line, found, expected: total.ofRows - shared, working: workingOf(terms, shared) };
}

/** What a department adds to a total. */
interface Term {
  readonly organ: Organ;
  readonly figure: number;
}

/** What the departments add, as far as it is known. */
function termsOf({ rows }: StatisticsLines, column: CountColumn): readonly Term[] {
  return rows.flatMap((row) => {
    const figure = figureOf(row, column, '手工');
    return row.organ === null || figure === null ? [] : [{ organ: row.organ, figure }];
  });
}

interface Total {
  readonly lines: StatisticsLines;
  readonly column: CountColumn;
  readonly found: number;
  /** What the rows add up to. */
  readonly ofRows: number;
  /** The greatest figure of a department: what all come to is no less. */
  readonly most: number;
  /** By how much the results count more than once; null where they do not tell. */
  readonly twice: number | null;
}

/** Whether the total may be right although it is less than the sum: it counts what departments inspected together once. */
function mayBeOnce({ lines, column, found, ofRows, most, twice }: Total): boolean {
  if (twice === 0) return false;
  if (twice !== null) return (found >= most && found === ofRows - twice) || found === lines.total.counted[column];
  return column !== 'answered' && found >= most && found < ofRows && countedTwice(lines, 'checked') !== 0;
}

/** What the rows count more than once; 0 where they are too small for that. */
function sharedOf({ ofRows, most, twice }: Total): number {
  const shared = twice ?? 0;
  return shared > 0 && ofRows - shared >= most ? shared : 0;
}

/** 区市场监管局 6 + 区卫生健康局 4 - 2（共同检查，只计一次）= 8 */
function workingOf(terms: readonly Term[], shared: number): Message {
  const added = terms.map(({ organ, figure }) => `${shortName(organ)} ${figure}`).join(' + ');
  const result = sum(terms.map(({ figure }) => figure)) - shared;
  if (shared === 0) return { zh: `${added} = ${result}`, en: `${added} = ${result}` };
  return {
    zh: `${added} - ${shared}（共同检查，只计一次）= ${result}`,
    en: `${added} - ${shared} (inspected together, counted once) = ${result}`,
  };
}
