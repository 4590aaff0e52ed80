import type { Profile } from '../../plan/profile/profile.ts';
import { type FactEntry, fact } from './fact.ts';
import { printPeriod } from './print-time.ts';

/** The periods of the limits a profile sets for all plans of its year. */
export function limitFacts({ limits: { resultsWithin, disclosureWithin } }: Profile): readonly FactEntry[] {
  return [
    fact('limits.resultsWithin', ['profile'], resultsWithin && printPeriod(resultsWithin)),
    fact('limits.disclosureWithin', ['profile'], disclosureWithin && printPeriod(disclosureWithin)),
  ];
}
