import { parentPort, workerData } from 'node:worker_threads';
import { compileShare } from '../../build/compile.ts';
import type { CompileOptions } from '../../build/compile-options.ts';
import type { JudgedPlan } from '../../build/compiled-plan.ts';
import type { Share } from '../../build/join-shares.ts';
import { judgedPlan } from '../../build/judged-plan.ts';
import type { OlderFolder } from '../../build/kept/ledger-reads.ts';
import type { SharedSources } from '../../build/shared-sources.ts';
import { loadStages } from '../../build/stages.ts';
import { type Timings, timeStages } from '../timings.ts';
import { type Turns, takeTurn } from './take-turns.ts';

/** What a thread is given: all files of the root, the plans to judge, and which folders of them other threads have taken up. */
export interface ThreadTask {
  readonly given: SharedSources;
  readonly options: CompileOptions;
  readonly older: ReadonlyMap<string, OlderFolder> | undefined;
  readonly turns: Turns;
  /** The number of the thread. */
  readonly number: number;
  readonly timings: boolean;
}

/** What a thread hands back, as plain data. */
export interface ThreadResult {
  readonly share: Share<JudgedPlan>;
  readonly timings: Timings | null;
}

async function judge({ given, options, older, turns, number, timings }: ThreadTask): Promise<ThreadResult> {
  const timed = timings ? await timeStages(() => performance.now()) : undefined;
  const stages = timed?.stages ?? (await loadStages());
  const share = compileShare(given, options, { stages, keep: judgedPlan, older, takes: (at) => takeTurn(turns, at, number) });
  return { share, timings: timed?.read() ?? null };
}

judge(workerData).then((result) => parentPort?.postMessage(result));
