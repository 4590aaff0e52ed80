import { parentPort } from 'node:worker_threads';
import { wordFile } from '../../build/word-file.ts';
import type { Message } from '../../core/diagnostic.ts';
import { EnvironmentError } from '../../core/failure.ts';
import type { Manuscript } from '../../documents/manuscript.ts';

/** What a thread is given. */
export interface DocxTask {
  readonly id: number;
  readonly manuscript: Manuscript;
}

/** What a thread hands back: a Word file, or why there is none; a failure of the machine by what it says. */
export type DocxResult = { readonly id: number } & (
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly failure: { readonly text: Message; readonly advice: Message } }
  | { readonly error: unknown }
);

async function make({ id, manuscript }: DocxTask): Promise<DocxResult> {
  try {
    return { id, bytes: new Uint8Array(await wordFile(manuscript)) };
  } catch (error) {
    if (!(error instanceof EnvironmentError)) return { id, error };
    const { text, advice } = error;
    return { id, failure: { text, advice } };
  }
}

parentPort?.on('message', async (task: DocxTask) => {
  const result = await make(task);
  parentPort?.postMessage(result, 'bytes' in result ? [result.bytes.buffer] : []);
});
