import { expect, test } from 'vitest';
import { makeTimer } from '../../src/shell/timer.ts';

test('costs are added up by name, the costliest first', () => {
  let now = 0;
  const timer = makeTimer(() => now);
  const work = (ms: number) => () => {
    now += ms;
    return ['found'];
  };
  const count = ({ length }: readonly string[]) => length;
  expect(timer.measure('parse', work(2), count)).toEqual(['found']);
  timer.measure('check', work(5));
  timer.measure('parse', work(1), count);
  timer.add({ name: 'parse', ms: 4, calls: 1, findings: 0 });
  expect(timer.costs()).toEqual([
    { name: 'parse', ms: 7, calls: 3, findings: 2 },
    { name: 'check', ms: 5, calls: 1, findings: 0 },
  ]);
});
