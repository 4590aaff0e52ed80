import { compareTexts } from '../core/compare-texts.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { withoutRepeats } from '../core/without-repeats.ts';
import type { DaysAlike } from '../plan/days/today.ts';
import type { Compilation, JudgedPlan } from './compiled-plan.ts';
import { withLosses } from './findings/without-echoes.ts';
import type { LedgerReads } from './kept/ledger-reads.ts';
import type { Reads } from './kept/trace-reads.ts';
import { tellBlocked } from './shared/tell-blocked.ts';
import type { SharedReading } from './shared-sources.ts';

/** Some of the plans of a root, compiled, as plain data. */
export interface Share<P extends JudgedPlan> {
  /** What reading all shared files gave: the same for every share of a root. */
  readonly reading: SharedReading;
  readonly folders: readonly FolderShare<P>[];
}

/** Plans of one folder, and what they stand on beside their own texts. */
export interface FolderShare<P extends JudgedPlan> {
  /** `luquan/2026`. */
  readonly folder: string;
  /** What was used while all plans of the folder were read. */
  readonly reads: Reads;
  readonly plans: readonly PlanShare<P>[];
  /** Ids of plans that were not compiled again, as what is known of them stands. */
  readonly stands?: readonly string[];
  /** What plans read of each other, where that was taken note of. */
  readonly ledger?: LedgerReads;
}

export interface PlanShare<P extends JudgedPlan> {
  readonly plan: P;
  /** What was used while the plan was composed and judged. */
  readonly reads: Reads;
  /** The days on which the same would be found. */
  readonly days: DaysAlike;
}

/** One compilation of several that shared the plans of a root, as if one had done it all. */
export function joinShares<P extends JudgedPlan>(shares: readonly Share<P>[]): Compilation<P> {
  const folders = shares.flatMap((share) => share.folders);
  const plans = folders.flatMap((each) => each.plans.map(({ plan }) => plan)).sort((a, b) => compareTexts(a.id, b.id));
  const lazily = folders.flatMap(({ reads, plans: own }) => [...reads.said, ...own.flatMap((each) => each.reads.said)]);
  const shared = [...(shares[0]?.reading.said ?? []), ...lazily];
  return { plans, shared: tellBlocked(withLosses(withoutRepeats(shared, keyOf)), plans) };
}

function keyOf({ rule, file, place, message }: Diagnostic): string {
  const said = rule.startsWith('names/') ? '' : message.zh; // areas see different names near a common entry's
  return JSON.stringify([rule, file, place?.range.start, place?.range.end, said]);
}
