import { sum } from '../../src/core/sum.ts';
import type { Change, Reach, Result, Trial } from './change.ts';
import type { Verdict } from './kept-report.ts';
import { TrialWorker } from './trial-worker.ts';

/** A loop that goes on is one that comes by a change so many times as often as the tests do without it; the factor is Stryker's. */
const ENDLESS = 100;
/** How long an answer is waited for, of a process that may have run out of memory, beside so many times what its tests take. */
const PATIENCE = { ms: 60_000, factor: 20 };

/**
 * Tries changes, each with the tests that reach it until one fails, in as many processes as told, and tells of each as it comes.
 * What is reached while loading alone is left out.
 */
export async function tryChanges(
  { script, workers }: { readonly script: string; readonly workers: number },
  changes: readonly Change[],
  tell: (change: Change, verdict: Verdict) => void,
): Promise<void> {
  const first = new TrialWorker(script);
  const reach = await first.reach();
  const whileLoading = new Set(reach.whileLoading);
  const { trialOf, noticed } = orderOf(reach);
  const queue = changes.values();
  const work = async (worker: TrialWorker): Promise<void> => {
    for (const change of queue) {
      const trial = trialOf(change);
      const result = trial ? await worker.try(trial, patienceFor(trial)) : untried(whileLoading.has(change.id));
      const { noticedBy, ...verdict } = result;
      if (noticedBy !== undefined) noticed(change, noticedBy);
      tell(change, { ...verdict, ...(noticedBy !== undefined && { killedBy: [idOf(noticedBy, reach)] }) });
    }
    worker.end();
  };
  await Promise.all([first, ...Array.from({ length: workers - 1 }, () => new TrialWorker(script))].map(work));
}

function untried(isWhileLoading: boolean): Result {
  return isWhileLoading ? { status: 'Ignored', statusReason: 'worked out while its file is loaded' } : { status: 'NoCoverage' };
}

function patienceFor({ tests }: Trial): number {
  return PATIENCE.ms + PATIENCE.factor * sum(tests.map(({ ms }) => ms));
}

function idOf(test: number, { tests }: Reach): string {
  return [tests[test]?.file, tests[test]?.name].join(' > ');
}

/** The tests of a trial: first those that take little, and those that noticed other changes of the same file. */
function orderOf({ tests, reached }: Reach): {
  readonly trialOf: (change: Change) => Trial | undefined;
  readonly noticed: (change: Change, test: number) => void;
} {
  const counts = new Map<string, number>();
  const keyOf = ({ fileName }: Change, test: number) => `${fileName} ${test}`;
  const timesOf = (change: Change, test: number) => counts.get(keyOf(change, test)) ?? 0;
  return {
    noticed: (change, test) => counts.set(keyOf(change, test), timesOf(change, test) + 1),
    trialOf: (change) => {
      const known = reached[change.id];
      if (known === undefined) return undefined;
      const costs = known.tests.map((test) => {
        const ms = tests[test]?.ms ?? 0;
        return { test, ms, cost: ms / (1 + timesOf(change, test)) };
      });
      const ordered = costs.toSorted((a, b) => a.cost - b.cost).map(({ test, ms }) => ({ test, ms }));
      return { id: change.id, tests: ordered, mostHits: ENDLESS * known.hits };
    },
  };
}
