import type { Profile } from '../../plan/profile/profile.ts';
import type { Statistics } from '../../plan/statistics/statistics.ts';
import type { CountColumn } from '../../plan/statistics/statistics-layout.ts';
import { type Excess, excesses } from './stated-lines.ts';

/** The measures taken against more objects than have problems. */
export function measureExcesses(statistics: Statistics, { outcomes }: Profile): readonly Excess[] {
  const onlyFound = outcomes.abnormal.every((outcome) => outcomes.found.includes(outcome));
  // a profile may list objects as abnormal that do not count as 发现问题
  const measures: readonly CountColumn[] = onlyFound ? ['rectified', 'abnormal', 'casesOpened'] : ['rectified', 'casesOpened'];
  return measures.flatMap((measure) => excesses(statistics, measure, 'foundEntities'));
}
