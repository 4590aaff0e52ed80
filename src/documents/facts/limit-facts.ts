import type { Profile } from '../../plan/profile/profile.ts';
import { type FactEntry, fact } from './fact.ts';
import { printPeriod } from './print-time.ts';

/** What a profile sets for all plans of its year: platforms, and the periods of its limits. */
export function limitFacts({ platform, publishTo, limits }: Profile): readonly FactEntry[] {
  const { resultsWithin, disclosureWithin } = limits;
  return [
    fact('platform', ['profile'], platform),
    fact('publishTo', ['profile'], publishTo),
    fact('limits.resultsWithin', ['profile'], resultsWithin && printPeriod(resultsWithin)),
    fact('limits.disclosureWithin', ['profile'], disclosureWithin && printPeriod(disclosureWithin)),
  ];
}
