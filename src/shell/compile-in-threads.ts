import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type CompileOptions, compileShare, type JudgedPlan, planFiles } from '../build/compile.ts';
import type { Share } from '../build/join-shares.ts';
import { judgedPlan } from '../build/judged-plan.ts';
import { sharePlans } from '../build/share-plans.ts';
import type { SharedSources } from '../build/shared-inputs.ts';
import type { Stages } from '../build/stages.ts';
import type { ThreadResult, ThreadTask } from './check-thread.ts';
import type { TimedStages } from './timings.ts';

/** A thread takes about as long to begin as these characters of plans to judge. */
const CHARACTERS_A_THREAD = 250_000;
/** Most of what a plan is judged with is soon thrown away; with room for it, it is cleared away less often. */
const YOUNG_MB = 64;
const THREAD = new URL('./check-thread.js', import.meta.url);
/** Sources that were not compiled run in one thread: Node 20 reads no TypeScript. */
const HAS_THREADS = !import.meta.url.endsWith('.ts');

export interface Means {
  readonly stages: Stages;
  /** Most threads, this one among them; as many as the machine has where left out. */
  readonly jobs?: number | null | undefined;
  readonly timed?: TimedStages | undefined;
}

/** Compiles the plans of a root in as many threads as pay. What is told is the same, and in the same order, as by one. */
export async function compileInThreads(
  given: SharedSources,
  options: CompileOptions,
  { stages, jobs, timed }: Means,
): Promise<Share<JudgedPlan>> {
  const asked = planFiles(given).filter(({ id }) => options.only?.has(id) ?? true);
  const size = asked.reduce((sum, { source }) => sum + (source?.text.length ?? 0), 0);
  const most = HAS_THREADS ? (jobs ?? availableParallelism()) : 1;
  const count = Math.min(most, 1 + Math.floor(size / CHARACTERS_A_THREAD));
  const [own, ...others] = sharePlans(given, new Set(asked.map(({ id }) => id)), count);
  const threads = others.map((only) => inThread({ given, options: { ...options, only }, timings: timed !== undefined }));
  const first = compileShare(given, { ...options, only: own }, { stages, keep: judgedPlan });
  const results = await Promise.all(threads);
  for (const { timings } of results) if (timings) timed?.add(timings);
  return { ...first, folders: [first, ...results.map(({ share }) => share)].flatMap(({ folders }) => folders) };
}

function inThread(task: ThreadTask): Promise<ThreadResult> {
  return new Promise((done, failed) => {
    const worker = new Worker(THREAD, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    worker.once('message', done).once('error', failed);
  });
}
