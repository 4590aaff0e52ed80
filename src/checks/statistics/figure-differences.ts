import type { Organ } from '../../plan/registry/registry.ts';
import type { ResultsPlan } from '../../plan/results.ts';
import type { StatedCounts } from '../../plan/statistics/statistics.ts';
import type { CountColumn } from '../../plan/statistics/statistics-layout.ts';
import { entitiesOf, type StatisticsLine, statisticsLines } from '../../plan/statistics/statistics-lines.ts';
import type { Subject } from '../check.ts';
import { campaignOf, disposalsOf } from '../ledger/campaign-chain.ts';
import { countColumns } from './stated-lines.ts';
import { toldCounts } from './told-counts.ts';
import { suspectColumns, totalFaults } from './total-faults.ts';

/** A figure that was sent in, and what the results give. */
export interface Difference {
  readonly line: StatedCounts;
  readonly column: CountColumn;
  readonly found: number;
  readonly expected: number;
}

/**
 * The figures that the results do not bear out: of the rows; of a total only in columns whose rows are borne out. A column
 * another rule speaks of is left to it.
 */
export function figureDifferences(subject: Subject, plan: ResultsPlan): readonly Difference[] {
  const lines = statisticsLines(plan);
  const left = new Set([...suspectColumns(subject, plan), ...totalFaults(subject).keys(), ...plannedColumns(subject, plan)]);
  const of = (line: StatisticsLine): readonly Difference[] =>
    differencesOf(subject, plan, line).filter(({ column }) => !left.has(column));
  const rows = lines.rows.flatMap(of);
  const columns = new Set(rows.map(({ column }) => column));
  return [...rows, ...of(lines.total).filter(({ column }) => !columns.has(column))];
}

/** What is measured against the campaign, where it is on file, rather than against its results. */
function plannedColumns({ ledger }: Subject, plan: ResultsPlan): readonly CountColumn[] {
  return campaignOf(plan, ledger) === undefined ? [] : ['departments', 'items', 'contents'];
}

function differencesOf(
  { ledger }: Subject,
  plan: ResultsPlan,
  { stated, counted, organ }: StatisticsLine,
): readonly Difference[] {
  if (stated === null || counted === null) return [];
  const entities = organ === null ? plan.entities : entitiesOf(plan.entities, organ);
  const disposals = disposalsOf(plan, ledger).flatMap(({ entries }) => entries.filter((each) => isOf(each.organ?.organ, organ)));
  const told = toldCounts({ plan, entities, counted, disposals });
  return comparable(plan, organ).flatMap((column) => {
    const found = stated.counts[column];
    const known = told(column);
    const expected = known.filter(Number.isFinite).at(-1);
    if (found === undefined || expected === undefined) return [];
    return found >= Math.min(...known) && found <= Math.max(...known) ? [] : [{ line: stated, column, found, expected }];
  });
}

function isOf(organ: Organ | undefined, wanted: Organ | null): boolean {
  return wanted === null || organ === undefined || organ.id === wanted.id;
}

/** The columns a line can be measured by. Whose problem it was that several departments found, the results do not say. */
function comparable({ entities }: ResultsPlan, organ: Organ | null): readonly CountColumn[] {
  if (organ !== null && entitiesOf(entities, organ).some(({ organs }) => organs.length > 1)) return ['checked'];
  const namesItems = entities.some(({ items }) => items.length > 0);
  const namesOrgans = entities.some(({ organs }) => organs.length > 0);
  return countColumns.filter((column) => (column !== 'items' || namesItems) && (column !== 'departments' || namesOrgans));
}
