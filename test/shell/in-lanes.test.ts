import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inLanes } from '../../src/shell/in-lanes.ts';

test('everything is done once, so many at one time at most', async () => {
  const done: number[] = [];
  let busy = 0;
  let most = 0;
  await inLanes([1, 2, 3, 4, 5], 2, async (one) => {
    busy += 1;
    most = Math.max(most, busy);
    await pause(1);
    busy -= 1;
    done.push(one);
  });
  expect(done.toSorted()).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('a fault ends it, once what was begun is done, and nothing further is begun', async () => {
  const [begun, done]: [number[], number[]] = [[], []];
  const act = async (one: number) => {
    begun.push(one);
    if (one === 2) throw new Error('ours');
    await pause(5);
    done.push(one);
  };
  await expect(inLanes([1, 2, 3, 4], 2, act)).rejects.toThrow('ours');
  expect({ begun, done }).toEqual({ begun: [1, 2], done: [1] });
});
