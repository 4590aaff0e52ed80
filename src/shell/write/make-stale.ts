import type { StaleJob } from '../../build/manifest/decide-build.ts';
import { type OpenDocxThreads, openDocxThreads } from '../threads/docx-threads.ts';

/** Files in the making at one time: one is rendered while others are being written, or printed. */
const LANES = 4;
/** Prints at one time: one is finished while two are in the browser. */
const PRINTS = 3;
/** Word files a thread has at one time: one is made while others wait or are being written, by a thread that is busy itself. */
const AHEAD = 8;

export interface Means {
  /** Most files in the making at one time; null for the usual number. */
  readonly jobs: number | null;
  /** How threads are opened for Word files; for one build where left out. */
  readonly openThreads?: OpenDocxThreads | undefined;
}

/**
 * Makes files, so many at one time: prints first, since the browser is a process of its own, then Word files in threads where
 * there are enough of them, and beside both all else; whoever has nothing else to make takes part in making Word files.
 */
export async function makeStale(
  stale: readonly StaleJob[],
  { jobs, openThreads = openDocxThreads }: Means,
  make: (stale: StaleJob) => Promise<void>,
): Promise<void> {
  const wordJobs = stale.filter(isOf('docx'));
  const words = wordJobs.values();
  const threads = openThreads(wordJobs.length, jobs);
  const count = threads?.count ?? 0;
  const inThread = (each: StaleJob): Promise<void> => {
    const { job } = each;
    return make(threads ? { ...each, job: { ...job, renderer: { ...job.renderer, render: threads.render } } } : each);
  };
  const queues = [
    queue(stale.filter(isOf('pdf')).values(), PRINTS, make),
    queue(words, AHEAD * count, inThread),
    queue(stale.filter(isElse).values(), LANES, make),
    queue(words, count === 0 ? LANES : 1, make),
  ];
  const lane = async () => {
    for (let next = firstOf(queues); next !== undefined; next = firstOf(queues)) await next();
  };
  const waiting = (AHEAD - 1) * count; // is not in the making yet, or not any more
  try {
    await Promise.all(Array.from({ length: Math.min((jobs ?? LANES + count) + waiting, stale.length) }, lane));
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

/** Hands out one file after another, undefined where there is none or so many are in the making. */
type Queue = () => (() => Promise<void>) | undefined;

/** Several queues may hand out the same files, each to be made in another way. */
function queue(rest: Iterator<StaleJob, undefined>, most: number, make: (stale: StaleJob) => Promise<void>): Queue {
  let busy = 0;
  return () => {
    const next = busy < most ? rest.next().value : undefined;
    if (next === undefined) return undefined;
    busy += 1;
    return async () => {
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
