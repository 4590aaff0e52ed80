import type { Worker } from 'node:worker_threads';
import { isRecord } from '../../build/is-record.ts';
import { EnvironmentError } from '../../core/failure.ts';

/** Tells when a thread will answer no more: by its own error, or by a failure of the machine where it had no room or just ended. */
export function onThreadEnd(worker: Worker, tell: (error: unknown) => void): void {
  worker.once('error', (error) => tell(isOutOfMemory(error) ? threadLost(error) : error));
  worker.once('exit', () => tell(threadLost()));
}

function isOutOfMemory(error: unknown): boolean {
  return isRecord(error) && error['code'] === 'ERR_WORKER_OUT_OF_MEMORY';
}

function threadLost(cause?: unknown): EnvironmentError {
  const text = {
    zh: '程序的一个线程中途停了，多半是内存不够',
    en: 'A thread of the program stopped, most likely for want of memory',
  };
  const advice = {
    zh: '关掉一些程序，或写 --jobs 1 再试',
    en: 'Close some programs, or try again with --jobs 1',
  };
  return new EnvironmentError(text, advice, cause);
}
