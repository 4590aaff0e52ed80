import { printDay } from '../../plan/days/day.ts';
import { isRevision } from '../../plan/is-revision.ts';
import type { Plan } from '../../plan/plan.ts';
import { chineseNumeral } from '../numbering.ts';
import { type FactEntry, fact, joined } from './fact.ts';
import { fullNames, printedNames, selfOf } from './organs.ts';
import { printCitation, printTitle } from './print-citation.ts';

/** Facts of every kind of plan: who issues it, when, on what it rests. */
export function commonFacts(plan: Plan): readonly FactEntry[] {
  const { profile, issuers, basis } = plan;
  const [firstBasis] = basis;
  return [
    fact('region', ['profile'], profile.region),
    fact('year', ['year'], String(plan.year)),
    fact('sequence', ['sequence'], plan.sequence === null ? null : chineseNumeral(plan.sequence)),
    fact('period', ['period'], plan.period),
    fact('issuer', ['issuers'], joined(fullNames(issuers), '、')),
    fact('issuer.title', ['issuers'], joined(fullNames(issuers), ' ')),
    fact('issuer.short', ['issuers'], joined(printedNames(issuers), '、')),
    fact('issuer.self', ['issuers'], selfName(plan)),
    fact('issued', ['issued'], plan.issued && printDay(plan.issued)),
    fact('effective', ['effective'], plan.effective && printDay(plan.effective)),
    fact('revised', ['status'], isRevision(plan) ? '调整' : null),
    fact('number', ['number'], plan.number?.text),
    fact('basis', ['basis'], joined(basis.map(printCitation), '、')),
    fact('scheme', ['basis', 0], firstBasis && printTitle(firstBasis)),
    fact('government', ['profile'], profile.government),
    fact('disclosure.type', ['disclosure', 'type'], plan.disclosure.type),
  ];
}

function selfName({ issuers }: Plan): string | null {
  const [first, ...others] = issuers;
  if (!first) return null;
  return others.length === 0 ? selfOf(first.organ) : printedNames(issuers).join('、');
}
