import type { Disposal } from '../../plan/disposals.ts';
import type { DisposalAction, InspectedObject, ResultsPlan } from '../../plan/results.ts';
import { countResults, type ResultCounts } from '../../plan/statistics/count-results.ts';
import { groupObjects } from '../../plan/statistics/group-objects.ts';
import type { CountColumn } from '../../plan/statistics/statistics-layout.ts';
import { objectFinder } from '../inspections/object-finder.ts';

/**
 * The figures results bear out, from the least to the most; two where disposals that came later count as well or not, or
 * where problems need not all be listed. Empty where nothing is told.
 */
export type ToldCounts = (column: CountColumn) => readonly number[];

const MEASURES: Readonly<Partial<Record<CountColumn, DisposalAction>>> = {
  rectified: '责令改正',
  abnormal: '列入经营异常名录',
  casesOpened: '立案',
};

interface Told {
  readonly plan: ResultsPlan;
  /** The entries a line is about, and what the form counts of them. */
  readonly entities: readonly InspectedObject[];
  readonly counted: ResultCounts;
  /** What followed from them. */
  readonly disposals: readonly Disposal[];
}

/** What the results of a line come to by column, without and with the disposals on file. */
export function toldCounts({ plan, entities, counted, disposals }: Told): ToldCounts {
  return (column) => {
    const count = counted[column];
    const action = MEASURES[column];
    if (column === 'foundItems' && isUnlisted(plan, entities)) return [counted.foundItems, Number.POSITIVE_INFINITY];
    if (action === undefined || disposals.length === 0) return count === null ? [] : [count];
    const all = withDisposals({ plan, entities, disposals: disposals.filter((each) => each.action === action) }, column);
    return count === null ? [all] : [count, all];
  };
}

/** Whether some object has problems that nobody listed: it has one at least. */
function isUnlisted({ profile }: ResultsPlan, entities: readonly InspectedObject[]): boolean {
  const found = groupObjects(entities, profile.outcomes.found).filter(({ isFound }) => isFound);
  return found.some(({ entries }) => entries.every(({ findings }) => findings.length === 0));
}

function withDisposals({ plan, entities, disposals }: Omit<Told, 'counted'>, column: CountColumn): number {
  const isDisposed = objectFinder(disposals);
  const objects = groupObjects(entities, plan.profile.outcomes.found);
  return objects.filter(({ entries }) => entries.some(isDisposed) || (countResults(entries, plan.profile)[column] ?? 0) > 0)
    .length;
}
