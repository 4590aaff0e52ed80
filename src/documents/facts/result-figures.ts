import type { ResultsPlan } from '../../plan/results.ts';
import { countResults, type ResultCounts } from '../../plan/statistics/count-results.ts';
import { groupObjects, type ObjectResult } from '../../plan/statistics/group-objects.ts';
import { officialOutcomes } from '../../plan/statistics/official-outcomes.ts';
import { inOrderOf } from './organs.ts';

/** The outcome of an object without any fault. */
const SOUND: ObjectResult['outcome'] = '未发现问题';

/** What results come to: what the document tells, the page draws and the data publish. */
export interface ResultFigures {
  /** One for each object, however many entries are about it. */
  readonly objects: readonly ObjectResult[];
  readonly counts: ResultCounts;
  /** How many objects came to each outcome any came to, in the order of the official list. */
  readonly outcomes: readonly { readonly outcome: ObjectResult['outcome']; readonly count: number }[];
  /** Nothing whatever was found with any of them. */
  readonly isSound: boolean;
  readonly organs: readonly string[];
  /** How many objects are not made public. */
  readonly withheld: number;
}

/** Works out the figures of results. */
export function resultFigures({ entities, issuers, profile }: ResultsPlan): ResultFigures {
  const objects = groupObjects(entities, profile.outcomes.found);
  const outcomes = countOutcomes(objects);
  return {
    objects,
    counts: countResults(entities, profile, { objects }),
    outcomes,
    isSound: outcomes.every(({ outcome }) => outcome === SOUND),
    organs: inOrderOf(
      issuers,
      entities.flatMap(({ organs }) => organs),
    ),
    withheld: objects.filter(({ entries }) => entries.some(({ withheld }) => withheld !== null)).length,
  };
}

/** 未发现问题35户 …, one text an outcome. */
export function printOutcomes({ outcomes }: ResultFigures): readonly string[] {
  return outcomes.map(({ outcome, count }) => `${outcome}${count}户`);
}

function countOutcomes(objects: readonly ObjectResult[]): ResultFigures['outcomes'] {
  const counts = officialOutcomes.map((outcome) => ({
    outcome,
    count: objects.filter((object) => object.outcome === outcome).length,
  }));
  return counts.filter(({ count }) => count > 0);
}
