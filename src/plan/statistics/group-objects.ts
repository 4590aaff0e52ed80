import { grouped } from '../../core/grouped.ts';
import type { InspectedObject } from '../results.ts';
import { objectKeys } from './object-keys.ts';
import { type OfficialOutcome, outcomeNumber } from './official-outcomes.ts';

/** One object with every inspection of it, since departments may report on the same object each for itself. */
export interface ObjectResult {
  readonly entries: readonly InspectedObject[];
  /** The outcome that counts: one with problems before one without, any other before 未发现问题. */
  readonly outcome: OfficialOutcome;
  /** Whether the outcome counts as 发现问题. */
  readonly isFound: boolean;
}

/** The objects of results in the order they are first named. `found` numbers outcomes. */
export function groupObjects(entities: readonly InspectedObject[], found: readonly number[]): readonly ObjectResult[] {
  const groups = grouped(entities, objectKeys(entities));
  const isFound = (outcome: OfficialOutcome): boolean => found.includes(outcomeNumber(outcome));
  return [...groups.values()].map((entries) => {
    const outcomes = entries.map(({ outcome }) => outcome);
    const worst = outcomes.find(isFound) ?? outcomes.find((outcome) => outcome !== '未发现问题') ?? '未发现问题';
    return { entries, outcome: worst, isFound: isFound(worst) };
  });
}
