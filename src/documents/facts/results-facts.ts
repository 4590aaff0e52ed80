import { printDay } from '../../plan/days/day.ts';
import { fractionOf } from '../../plan/figures/fraction.ts';
import { printPercentage } from '../../plan/figures/print-percentage.ts';
import type { ResultsPlan } from '../../plan/results.ts';
import { countResults, type ResultCounts } from '../../plan/statistics/count-results.ts';
import { groupObjects, type ObjectResult } from '../../plan/statistics/group-objects.ts';
import { officialOutcomes } from '../../plan/statistics/official-outcomes.ts';
import { type FactEntry, fact, joined, someOf } from './fact.ts';
import { inOrderOf } from './organs.ts';
import { printSpan } from './print-time.ts';
import { printedPlatform } from './printed-platform.ts';
import { spanOf } from './span-of.ts';

/** The outcome of an object without any fault. */
const SOUND: ObjectResult['outcome'] = '未发现问题';

/** What results come to, as documents print it. */
export interface ResultFigures {
  readonly counts: ResultCounts;
  /** 未发现问题35户 …, in the order of the official list. */
  readonly outcomes: readonly string[];
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
    counts: countResults(entities, profile, { objects }),
    outcomes: outcomes.map(({ outcome, count }) => `${outcome}${count}户`),
    isSound: outcomes.every(({ outcome }) => outcome === SOUND),
    organs: inOrderOf(
      issuers,
      entities.flatMap(({ organs }) => organs),
    ),
    withheld: objects.filter(({ entries }) => entries.some(({ withheld }) => withheld !== null)).length,
  };
}

/** How many objects came to each outcome any came to, in the order of the official list. */
export function countOutcomes(
  objects: readonly ObjectResult[],
): readonly { readonly outcome: ObjectResult['outcome']; readonly count: number }[] {
  const counts = officialOutcomes.map((outcome) => ({
    outcome,
    count: objects.filter((object) => object.outcome === outcome).length,
  }));
  return counts.filter(({ count }) => count > 0);
}

/** Facts only results have: how many objects were inspected by whom and when, and what it came to. A count of none is not stated. */
export function resultsFacts({ entities, publishTo }: ResultsPlan, figures: ResultFigures): readonly FactEntry[] {
  const { counts, outcomes, isSound, organs, withheld } = figures;
  const path = ['entities'];
  const span = spanOf(entities.map(({ inspectedOn }) => inspectedOn));
  return [
    fact('publishTo', ['publishTo'], printedPlatform(publishTo)),
    fact('results.period', path, span && (span.start === span.end ? printDay(span.start) : printSpan(span))),
    fact('results.departments', path, joined(organs, '、')),
    fact('results.checked', path, String(counts.checked)),
    fact('results.items', path, someOf(counts.items)),
    fact('results.inspectors', path, someOf(counts.inspectors)),
    fact('results.outcomes', path, joined(outcomes, '，')),
    fact('results.found', path, someOf(counts.foundEntities)),
    fact('results.foundShare', path, shareFound(counts)),
    fact('results.sound', path, isSound && counts.checked > 1 ? '均' : null),
    fact('results.clean', path, counts.foundEntities === 0 && !isSound ? '没有' : null),
    fact('results.listed', path, someOf(entities.filter(({ withheld: basis }) => basis === null).length)),
    fact('results.withheld', path, someOf(withheld)),
  ];
}

/** 33.33%: exact, however many objects there are; none of no objects. */
function shareFound({ foundEntities, checked }: ResultCounts): string | null {
  return checked === 0 ? null : printPercentage(fractionOf(foundEntities, checked));
}
