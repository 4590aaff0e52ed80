import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { EnvironmentError } from '../../../src/core/failure.ts';
import { onThreadEnd } from '../../../src/shell/threads/on-thread-end.ts';

const endOf = (code: string, options = {}): Promise<unknown> =>
  new Promise((done) => onThreadEnd(new Worker(code, { eval: true, ...options }), done));

test('the error of a thread is told as it is', async () => {
  expect(await endOf('throw new RangeError("x")')).toMatchObject({ name: 'RangeError', message: 'x' });
});

test('a thread that ends without an answer is a failure that says what to try', async () => {
  const error = await endOf('process.exit(1)');
  expect(error).toBeInstanceOf(EnvironmentError);
  expect(error).toMatchObject({
    text: { zh: '程序的一个线程中途停了，多半是内存不够' },
    advice: { zh: '关掉一些程序，或写 --jobs 1 再试' },
  });
});

test('so is one that finds no room', async () => {
  const resourceLimits = { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2 };
  const error = await endOf('const all = []; for (;;) all.push(new Array(10000).fill({}))', { resourceLimits });
  expect(error).toBeInstanceOf(EnvironmentError);
  expect(error).toMatchObject({ cause: { code: 'ERR_WORKER_OUT_OF_MEMORY' } });
});
