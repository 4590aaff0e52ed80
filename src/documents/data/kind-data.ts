import type { Organ } from '../../plan/registry/registry.ts';
import type { PublicData } from '../../schema/public-data.ts';

type Own =
  | 'sampling'
  | 'departments'
  | 'draw'
  | 'tiers'
  | 'inspectorsPerVisit'
  | 'targets'
  | 'tasks'
  | 'allDue'
  | 'edition'
  | 'items'
  | 'inspections'
  | 'resultTotals'
  | 'statistics'
  | 'disposals'
  | 'disposalTotals';
type Shared = 'implements' | 'campaign' | 'results' | 'platform' | 'publishTo';

/** What the public data of a plan hold beside what all kinds have. */
export interface KindData {
  /** Organs that lead, take part, inspect or decide. */
  readonly organs: readonly Organ[];
  readonly facts: Pick<PublicData, Own> & Partial<Pick<PublicData, Shared>>;
}
