import { parentPort, workerData } from 'node:worker_threads';
import { type CompileOptions, compileShare, type JudgedPlan } from '../build/compile.ts';
import type { Share } from '../build/join-shares.ts';
import { judgedPlan } from '../build/judged-plan.ts';
import type { SharedSources } from '../build/shared-inputs.ts';
import { loadStages } from '../build/stages.ts';
import { type Timings, timeStages } from './timings.ts';

/** What a thread is given: all files of the root, and in `options` the plans it is to judge. */
export interface ThreadTask {
  readonly given: SharedSources;
  readonly options: CompileOptions;
  readonly timings: boolean;
}

/** What a thread hands back, as plain data. */
export interface ThreadResult {
  readonly share: Share<JudgedPlan>;
  readonly timings: Timings | null;
}

async function judge({ given, options, timings }: ThreadTask): Promise<ThreadResult> {
  const timed = timings ? await timeStages(() => performance.now()) : undefined;
  const stages = timed?.stages ?? (await loadStages());
  const share = compileShare(given, options, { stages, keep: judgedPlan });
  return { share, timings: timed?.read() ?? null };
}

judge(workerData).then((result) => parentPort?.postMessage(result));
