import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import type { Reach, Result, Trial } from './change.ts';
import { testsInMemory } from './tests-in-memory.ts';

/**
 * A process that has the tests in memory and tries one change after the other: asked for its reach it tells what the tests
 * reach, asked a trial what became of the change. What an earlier change left behind in a cache has no say: a kill counts where
 * the same test passes again without the change; whatever else was found is found once more with all modules loaded anew.
 */

/** Run as a script, a test can be ended from without. */
const RUN = new Script('globalThis.runTest()');
const ENDLESS = 'takes too long';
/** How long a test may take, beside so many times what it takes without a change: the machine may be busy. */
const PATIENCE = { ms: 5_000, factor: 10 };
/** What the tests that come first may take together. */
const QUICK_MS = 300;

let active: string | undefined;
let hits = 0;
let mostHits = Number.POSITIVE_INFINITY;
let counts: Map<string, number> | undefined;

const load = testsInMemory(readFileSync(process.argv[2] ?? '', 'utf8'), { isActive, cover });
let tests = load();
let isFresh = true;

process.on('disconnect', () => process.exit());
process.on('message', (asked: Trial | 'reach') => process.send?.(asked === 'reach' ? reach() : resultOf(asked)));

function isActive(id: string): boolean {
  if (id !== active) return false;
  hits += 1;
  if (hits > mostHits) throw new Error('an endless loop');
  return true;
}

function cover(...ids: readonly string[]): void {
  if (counts === undefined) return;
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
}

/** Each file begins with modules nobody used yet, as it does in a worker of its own: what is worked out once is reached by each. */
function reach(): Reach {
  const timed: { file: string; name: string; ms: number }[] = [];
  const reached: Record<string, { tests: number[]; hits: number }> = {};
  counts = new Map();
  const files = new Set(load().map(({ file }) => file));
  const whileLoading = [...counts.keys()];
  for (const each of files) {
    counts = undefined;
    for (const { file, name, run } of load().filter(({ file }) => file === each)) {
      counts = new Map();
      const start = performance.now();
      run();
      const ms = performance.now() - start;
      for (const [id, times] of counts) {
        const known = reached[id] ?? { tests: [], hits: 0 };
        reached[id] = known;
        known.tests.push(timed.length);
        known.hits += times;
      }
      timed.push({ file, name, ms });
    }
  }
  counts = undefined;
  return { tests: timed, reached, whileLoading };
}

function resultOf(trial: Trial): Result {
  if (!isFresh) {
    const result = attempt({ ...trial, tests: quickOf(trial) });
    if (isSure(result)) return result;
    loadAnew();
  }
  const result = attempt(trial);
  isFresh = false;
  if (!isSure(result)) loadAnew();
  return result;
}

/** Most changes are noticed by one of a few tests; for those that are not, the whole has to be run with fresh modules anyhow. */
function quickOf({ tests: all }: Trial): Trial['tests'] {
  let spent = 0;
  return all.filter(({ ms }) => {
    spent += ms;
    return spent < QUICK_MS;
  });
}

function loadAnew(): void {
  tests = load();
  isFresh = true;
}

function attempt(trial: Trial): Result {
  hits = 0;
  ({ mostHits } = trial);
  for (const { test, ms } of trial.tests) {
    const timeout = Math.ceil(PATIENCE.ms + PATIENCE.factor * ms);
    const statusReason = failureOf(test, { change: trial.id, timeout });
    if (hits > mostHits || statusReason === ENDLESS) return { status: 'Timeout', noticedBy: test };
    if (statusReason !== undefined) return { status: 'Killed', noticedBy: test, statusReason };
  }
  return { status: 'Survived' };
}

function isSure({ noticedBy }: Result): boolean {
  return noticedBy !== undefined && failureOf(noticedBy) === undefined;
}

/** What a test fails with, if it does, with the change made or none. */
function failureOf(test: number, given: { readonly change?: string; readonly timeout?: number } = {}): string | undefined {
  const { change, timeout } = given;
  active = change;
  Object.assign(globalThis, { runTest: tests[test]?.run });
  try {
    RUN.runInThisContext(timeout === undefined ? {} : { timeout });
    return undefined;
  } catch (error) {
    const isEndless = error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    return isEndless ? ENDLESS : String(error).slice(0, 400);
  } finally {
    active = undefined;
  }
}
