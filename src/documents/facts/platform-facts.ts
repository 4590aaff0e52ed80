import type { Profile } from '../../plan/profile/profile.ts';
import { type FactEntry, fact } from './fact.ts';

/** The platforms a profile sets for all plans of its year. */
export function platformFacts({ platform, publishTo }: Profile): readonly FactEntry[] {
  return [fact('platform', ['profile'], platform), fact('publishTo', ['profile'], publishTo)];
}
