import { Worker } from 'node:worker_threads';
import { EnvironmentError } from '../../core/failure.ts';
import { invariant } from '../../core/invariant.ts';
import type { Manuscript } from '../../documents/manuscript.ts';
import type { DocxResult, DocxTask } from './docx-thread.ts';
import { mostThreads } from './most-threads.ts';
import { onThreadEnd } from './on-thread-end.ts';

/** A thread takes about as long to begin as so many Word files to make. */
const FILES_A_THREAD = 12;
const THREAD = new URL('./docx-thread.js', import.meta.url);

/** Threads that make Word files beside whatever else is made. */
export interface DocxThreads {
  readonly count: number;
  /** Whether none of them broke down. */
  isSound(): boolean;
  render(manuscript: Manuscript): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Opens as many threads as pay for so many Word files; undefined for none. A file has the same bytes wherever it is made. */
export function openDocxThreads(files: number, jobs: number | null): DocxThreads | undefined {
  const count = Math.min(mostThreads(jobs) - 1, Math.floor(files / FILES_A_THREAD));
  if (count < 1) return undefined;
  const threads = Array.from({ length: count }, openThread);
  return {
    count,
    isSound: () => threads.every((thread) => thread.isSound()),
    render: (manuscript) => {
      const [least] = threads.toSorted((a, b) => a.waiting() - b.waiting());
      invariant(least !== undefined, 'there is a thread');
      return least.render(manuscript);
    },
    close: async () => {
      for (const thread of threads) await thread.close();
    },
  };
}

/** Opens threads for so many Word files of a build, if any pay. */
export type OpenDocxThreads = (files: number, jobs: number | null) => DocxThreads | undefined;

/** Threads that are kept from build to build: what has made a Word file before makes one in a quarter of the time. */
export interface KeptDocxThreads {
  readonly open: OpenDocxThreads;
  close(): Promise<void>;
}

/** Opens threads once a build has Word files to make, whatever their number, and keeps them. Those that broke down are replaced. */
export function keepDocxThreads(openAnew: OpenDocxThreads = openDocxThreads): KeptDocxThreads {
  let kept: DocxThreads | undefined;
  return {
    open: (files, jobs) => {
      if (files === 0) return undefined;
      if (kept?.isSound() !== true) {
        void kept?.close();
        kept = openAnew(Math.max(files, FILES_A_THREAD), jobs);
      }
      return kept && { ...kept, close: async () => undefined };
    },
    close: async () => kept?.close(),
  };
}

interface Waiting {
  readonly done: (bytes: Uint8Array) => void;
  readonly failed: (error: unknown) => void;
}

function openThread() {
  const worker = new Worker(THREAD);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  /** Why it is gone. */
  let end: { readonly error: unknown } | undefined;
  worker.on('message', (result: DocxResult) => {
    const asked = waiting.get(result.id);
    waiting.delete(result.id);
    if ('bytes' in result) asked?.done(result.bytes);
    else asked?.failed('failure' in result ? new EnvironmentError(result.failure.text, result.failure.advice) : result.error);
  });
  onThreadEnd(worker, (error) => {
    end ??= { error };
    for (const { failed } of waiting.values()) failed(end.error);
  });
  return {
    isSound: () => end === undefined,
    waiting: () => waiting.size,
    render: (manuscript: Manuscript) =>
      new Promise<Uint8Array>((done, failed) => {
        if (end !== undefined) return failed(end.error);
        last += 1;
        waiting.set(last, { done, failed });
        worker.postMessage({ id: last, manuscript } satisfies DocxTask);
      }),
    close: () => worker.terminate(),
  };
}
