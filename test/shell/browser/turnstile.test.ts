import { expect, test } from 'vitest';
import { turnstile } from '../../../src/shell/browser/turnstile.ts';

test('so many work at one time, in the order they came, whatever becomes of each', async () => {
  for (const most of [1, 2, 5]) {
    const pass = turnstile(most);
    const begun: number[] = [];
    let busy = 0;
    let busiest = 0;
    const work = (at: number) =>
      pass(async () => {
        begun.push(at);
        busy += 1;
        busiest = Math.max(busiest, busy);
        await new Promise((done) => setTimeout(done, at % 3));
        busy -= 1;
        if (at % 4 === 0) throw new Error(`${at}`);
        return at;
      });
    const ended = await Promise.allSettled(Array.from({ length: 12 }, (_, at) => work(at)));
    expect(begun).toEqual(ended.map((_, at) => at));
    expect(busiest).toBe(most);
    expect(ended.map(({ status }) => status)).toEqual(ended.map((_, at) => (at % 4 === 0 ? 'rejected' : 'fulfilled')));
  }
});
