import type { StaleJob } from '../build/decide-build.ts';
import { openDocxThreads } from './docx-threads.ts';

/** Files in the making at one time: one is rendered while others are being written, or printed. */
const LANES = 4;
/** Prints at one time: one is finished while another is in the browser. */
const PRINTS = 2;

/**
 * Makes files, so many at one time: prints first, since the browser is a process of its own, then Word files in threads where
 * there are enough of them, and beside both all else.
 */
export async function makeStale(
  stale: readonly StaleJob[],
  jobs: number | null,
  make: (stale: StaleJob) => Promise<void>,
): Promise<void> {
  const [prints, words, others] = [isOf('pdf'), isOf('docx'), isElse].map((test) => stale.filter(test));
  const threads = openDocxThreads(words?.length ?? 0, jobs);
  const inThread = (each: StaleJob): StaleJob => {
    const { job } = each;
    return threads ? { ...each, job: { ...job, renderer: { ...job.renderer, render: threads.render } } } : each;
  };
  const count = threads?.count ?? 0;
  const queues = [
    queue(prints ?? [], PRINTS),
    queue((words ?? []).map(inThread), count === 0 ? LANES : count + 1),
    queue(others ?? [], LANES),
  ];
  const lane = async () => {
    for (let next = firstOf(queues); next !== undefined; next = firstOf(queues)) await next(make);
  };
  try {
    await Promise.all(Array.from({ length: Math.min(jobs ?? LANES + count, stale.length) }, lane));
  } finally {
    await threads?.close();
  }
}

function isOf(...formats: readonly string[]): (stale: StaleJob) => boolean {
  return ({ job }) => formats.includes(job.renderer.format);
}

function isElse(stale: StaleJob): boolean {
  return !isOf('pdf', 'docx')(stale);
}

type Make = (stale: StaleJob) => Promise<void>;

/** Hands out one file after another, undefined where there is none or so many are in the making. */
type Queue = () => ((make: Make) => Promise<void>) | undefined;

function queue(stale: readonly StaleJob[], most: number): Queue {
  const rest = stale.values();
  let busy = 0;
  return () => {
    const next = busy < most ? rest.next().value : undefined;
    if (next === undefined) return undefined;
    busy += 1;
    return async (make) => {
      await make(next);
      busy -= 1;
    };
  };
}

function firstOf(queues: readonly Queue[]) {
  for (const take of queues) {
    const next = take();
    if (next !== undefined) return next;
  }
  return undefined;
}
