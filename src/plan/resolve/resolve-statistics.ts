import type { PlanPath } from '../../core/source.ts';
import type { ResultsStatisticsInput, ResultsTotalCountsInput } from '../../schema/inputs.ts';
import { officialOutcomes } from '../statistics/official-outcomes.ts';
import type { StatedCounts, Statistics } from '../statistics/statistics.ts';
import { organReference, type Resolving } from './resolving.ts';

/** The figures departments sent in; null where the plan states none. */
export function resolveStatistics(resolving: Resolving, input: ResultsStatisticsInput | undefined): Statistics | null {
  if (input === undefined) return null;
  const path = ['statistics'];
  return {
    path,
    source: input.source ?? '手工',
    rows: (input.rows ?? []).map(({ org, ...counts }, index) => {
      const at = [...path, 'rows', index];
      return { ...statedCounts(counts, at), reference: organReference(resolving, { written: org, path: [...at, 'org'] }) };
    }),
    totals: input.totals === undefined ? null : statedCounts(input.totals, [...path, 'totals']),
  };
}

function statedCounts({ outcomes = {}, ...counts }: ResultsTotalCountsInput, path: PlanPath): StatedCounts {
  const stated = officialOutcomes.flatMap((outcome) => {
    const count = outcomes[outcome];
    return count === undefined ? [] : [[outcome, count] as const];
  });
  return { path, counts, outcomes: new Map(stated) };
}
