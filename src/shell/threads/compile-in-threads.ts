import { Worker } from 'node:worker_threads';
import { compileShare } from '../../build/compile.ts';
import type { CompileOptions } from '../../build/compile-options.ts';
import type { JudgedPlan } from '../../build/compiled-plan.ts';
import type { Share } from '../../build/join-shares.ts';
import { judgedPlan } from '../../build/judged-plan.ts';
import type { OlderFolder } from '../../build/kept/ledger-reads.ts';
import { filesByFolder, planFiles } from '../../build/plan-files.ts';
import type { SharedReading, SharedSources } from '../../build/shared-sources.ts';
import type { Stages } from '../../build/stages.ts';
import { sum } from '../../core/sum.ts';
import type { TimedStages } from '../timings.ts';
import type { ThreadResult, ThreadTask } from './check-thread.ts';
import { mostThreads } from './most-threads.ts';
import { onThreadEnd } from './on-thread-end.ts';
import { newTurns, takeTurn } from './take-turns.ts';

/** A thread takes about as long to begin as these characters of plans to judge. */
const CHARACTERS_A_THREAD = 250_000;
/** Most of what a plan is judged with is soon thrown away; with room for it, it is cleared away less often. */
const YOUNG_MB = 64;
const THREAD = new URL('./check-thread.js', import.meta.url);

export interface Means {
  readonly stages: Stages;
  /** Most threads, this one among them; as many as the machine has where left out. */
  readonly jobs?: number | null | undefined;
  readonly timed?: TimedStages | undefined;
  /** What is known of folders with changes. */
  readonly older?: ReadonlyMap<string, OlderFolder> | undefined;
}

/**
 * Compiles the plans of a root in as many threads as pay. Each takes the next folder nobody has begun, so that all are done at
 * about the same time. What is told is the same, and in the same order, as by one.
 */
export async function compileInThreads(
  given: SharedSources,
  options: CompileOptions,
  { stages, jobs, timed, older }: Means,
): Promise<Share<JudgedPlan>> {
  const asked = planFiles(given).filter(({ id }) => options.only?.has(id) ?? true);
  const size = sum(asked.map(({ source }) => source?.text.length ?? 0));
  const order = [...filesByFolder(asked).keys()];
  const count = Math.min(mostThreads(jobs), order.length, 1 + Math.floor(size / CHARACTERS_A_THREAD));
  const turns = newTurns(order.length);
  const task = { given: { ...given, reading: given.reading ?? UNTOLD }, options, older, turns, timings: timed !== undefined };
  const helpers = Array.from({ length: count - 1 }, (_, at) => startThread({ ...task, number: at + 2 }));
  const own = compileShare(given, options, { stages, keep: judgedPlan, older, takes: (at) => takeTurn(turns, at, 1) });
  const results = await Promise.all(helpers.map(({ number, end, result }) => (turns.includes(number) ? result : end())));
  const shares = [own];
  for (const told of results) {
    if (told === undefined) continue;
    if (told.timings) timed?.add(told.timings);
    shares.push(told.share);
  }
  const folders = shares.flatMap((share) => share.folders);
  return { ...own, folders: folders.sort((a, b) => order.indexOf(a.folder) - order.indexOf(b.folder)) };
}

/** What is found in the files plans share is told by one thread: the others read what their plans ask for. */
const UNTOLD: SharedReading = { said: [], broken: [] };

interface Helper {
  readonly number: number;
  readonly result: Promise<ThreadResult>;
  /** Ends a thread that came too late to take anything up. */
  end(): Promise<undefined>;
}

function startThread(task: ThreadTask): Helper {
  const worker = new Worker(THREAD, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
  const result = new Promise<ThreadResult>((done, failed) => {
    worker.once('message', done);
    onThreadEnd(worker, failed);
  });
  const end = async () => {
    result.catch(() => undefined); // whatever befalls a thread nobody waits for
    await worker.terminate();
    return undefined;
  };
  return { number: task.number, result, end };
}
