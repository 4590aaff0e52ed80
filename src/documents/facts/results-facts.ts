import { fractionOf } from '../../plan/figures/fraction.ts';
import { printPercentage } from '../../plan/figures/print-percentage.ts';
import type { ResultsPlan } from '../../plan/results.ts';
import { type FactEntry, fact, joined, someOf } from './fact.ts';
import { printSpan } from './print-time.ts';
import { printedPlatform } from './printed-platform.ts';
import { published } from './published.ts';
import { printOutcomes, type ResultFigures } from './result-figures.ts';
import { spanOf } from './span-of.ts';

/** Facts only results have: how many objects were inspected by whom and when, and what it came to. A count of none is not stated. */
export function resultsFacts({ entities, publishTo }: ResultsPlan, figures: ResultFigures): readonly FactEntry[] {
  const { counts, isSound, organs, withheld } = figures;
  const path = ['entities'];
  const span = spanOf(entities.map(({ inspectedOn }) => inspectedOn));
  return [
    fact('publishTo', ['publishTo'], printedPlatform(publishTo)),
    fact('results.period', path, span && printSpan(span)),
    fact('results.departments', path, joined(organs, '、')),
    fact('results.checked', path, String(counts.checked)),
    fact('results.items', path, someOf(counts.items)),
    fact('results.inspectors', path, someOf(counts.inspectors)),
    fact('results.outcomes', path, joined(printOutcomes(figures), '，')),
    fact('results.found', path, someOf(counts.foundEntities)),
    fact('results.foundShare', path, shareFound(figures)),
    fact('results.sound', path, isSound && counts.checked > 1 ? '均' : null),
    fact('results.clean', path, counts.foundEntities === 0 && !isSound ? '没有' : null),
    fact('results.listed', path, someOf(published(entities).length)),
    fact('results.withheld', path, someOf(withheld)),
  ];
}

/** 33.33%: exact, however many objects there are; none of no objects. */
function shareFound({ counts: { foundEntities, checked } }: ResultFigures): string | null {
  return checked === 0 ? null : printPercentage(fractionOf(foundEntities, checked));
}
