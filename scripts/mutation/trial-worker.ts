import { type ChildProcess, fork } from 'node:child_process';
import type { Reach, Result, Trial } from './change.ts';

const MEMORY = '--max-old-space-size=3072';

/** A worker process that is started anew when it ends, or is ended because it does not answer. */
export class TrialWorker {
  readonly #script: string;
  #worker: ChildProcess | undefined;

  constructor(script: string) {
    this.#script = script;
  }

  async reach(): Promise<Reach> {
    const reach = await this.#ask<Reach>('reach', 600_000);
    if (reach === undefined) throw new Error('the tests fail while nothing is changed');
    return reach;
  }

  /** No answer within the time is an endless loop, or one that takes all memory. */
  async try(trial: Trial, timeoutMs: number): Promise<Result> {
    return (await this.#ask<Result>(trial, timeoutMs)) ?? { status: 'Timeout' };
  }

  end(): void {
    this.#worker?.kill('SIGKILL');
    this.#worker = undefined;
  }

  #ask<T>(question: Trial | 'reach', timeoutMs: number): Promise<T | undefined> {
    const worker = this.#worker?.connected
      ? this.#worker
      : fork('scripts/run.mjs', ['scripts/mutation/worker.ts', this.#script], { execArgv: [MEMORY] });
    this.#worker = worker;
    return new Promise((resolve) => {
      const answered = (answer: T | undefined): void => {
        clearTimeout(timer);
        worker.removeAllListeners();
        if (answer === undefined) this.end();
        resolve(answer);
      };
      const timer = setTimeout(() => answered(undefined), timeoutMs);
      worker.once('message', (answer) => answered(answer as T));
      worker.once('exit', () => answered(undefined));
      worker.send(question);
    });
  }
}
