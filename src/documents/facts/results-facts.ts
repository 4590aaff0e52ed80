import { countResults, type ResultCounts } from '../../plan/count-results.ts';
import { printDay } from '../../plan/day.ts';
import { fractionOf } from '../../plan/fraction.ts';
import { groupObjects, type ObjectResult } from '../../plan/group-objects.ts';
import { officialOutcomes } from '../../plan/official-outcomes.ts';
import { printPercentage } from '../../plan/print-percentage.ts';
import type { ResultsPlan } from '../../plan/results.ts';
import { type FactEntry, fact, joined, someOf } from './fact.ts';
import { printedName } from './organs.ts';
import { printSpan } from './print-time.ts';
import { printedPlatform } from './printed-platform.ts';
import { spanOf } from './span-of.ts';

/** What results come to, as documents print it. */
export interface ResultFigures {
  readonly counts: ResultCounts;
  /** 未发现问题35户 …, in the order of the official list. */
  readonly outcomes: readonly string[];
  readonly organs: readonly string[];
  /** How many objects are not made public. */
  readonly withheld: number;
}

/** Works out the figures of results. */
export function resultFigures({ entities, profile }: ResultsPlan): ResultFigures {
  const objects = groupObjects(entities, profile.outcomes.found);
  return {
    counts: countResults(entities, profile, { objects }),
    outcomes: countOutcomes(objects).map(({ outcome, count }) => `${outcome}${count}户`),
    organs: [...new Set(entities.flatMap(({ organs }) => organs.map(printedName)))],
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
  const { counts, outcomes, organs, withheld } = figures;
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
    fact('results.clean', path, counts.foundEntities === 0 ? '没有' : null),
    fact('results.listed', path, someOf(entities.filter(({ withheld: basis }) => basis === null).length)),
    fact('results.withheld', path, someOf(withheld)),
  ];
}

/** 33.33%: exact, however many objects there are; none of no objects. */
function shareFound({ foundEntities, checked }: ResultCounts): string | null {
  return checked === 0 ? null : printPercentage(fractionOf(foundEntities, checked));
}
