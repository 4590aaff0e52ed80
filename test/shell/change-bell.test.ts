import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeChangeBell } from '../../src/shell/change-bell.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => vi.useRealTimers());

/** Rings at the times given and answers when the bell was heard. */
async function heardAt(rings: readonly { readonly at: number; readonly isRemoval?: boolean }[]): Promise<number> {
  const bell = makeChangeBell(new AbortController().signal);
  const began = performance.now();
  for (const { at, isRemoval = false } of rings) setTimeout(() => bell.ring({ path: 'x', isRemoval }), at);
  let time = -1;
  const heard = bell.heard().then(() => {
    time = performance.now() - began;
  });
  await vi.advanceTimersByTimeAsync(5000);
  if (rings.length > 0) await heard;
  return time;
}

test('a save is heard at once', async () => {
  expect(await heardAt([{ at: 0 }])).toBeLessThan(10);
});

test('what is saved in two steps is heard once', async () => {
  expect(await heardAt([{ at: 0 }, { at: 4 }])).toBeGreaterThanOrEqual(10);
});

test('a file that went away has time to come back', async () => {
  expect(await heardAt([{ at: 0, isRemoval: true }])).toBeGreaterThanOrEqual(60);
});

test('many changes are waited out, but not for ever', async () => {
  const burst = Array.from({ length: 10 }, (_, index) => ({ at: index }));
  expect(await heardAt(burst)).toBeGreaterThanOrEqual(100);
  const endless = [...burst, ...Array.from({ length: 80 }, (_, index) => ({ at: 50 * index }))];
  const time = await heardAt(endless);
  expect(time).toBeGreaterThanOrEqual(900);
  expect(time).toBeLessThan(1100);
});

test('a change while a build runs is heard after it', async () => {
  const bell = makeChangeBell(new AbortController().signal);
  bell.ring({ path: 'x', isRemoval: false });
  const first = bell.heard();
  await vi.advanceTimersByTimeAsync(100);
  expect(await first).toBe(true);
  bell.ring({ path: 'y', isRemoval: false });
  await vi.advanceTimersByTimeAsync(100);
  const second = bell.heard();
  await vi.advanceTimersByTimeAsync(100);
  expect(await second).toBe(true);
});

test('the signal ends the waiting', async () => {
  const end = new AbortController();
  const bell = makeChangeBell(end.signal);
  const heard = bell.heard();
  end.abort();
  expect(await heard).toBe(false);
  bell.ring({ path: 'x', isRemoval: false });
  expect(await bell.heard()).toBe(false);
});

test.each([
  ['four changes are a save', Array.from({ length: 4 }, () => ({ at: 0 })), 6],
  ['five are a burst', Array.from({ length: 5 }, () => ({ at: 0 })), 100],
  ['what follows a removal does not cut its time short', [{ at: 0, isRemoval: true }, { at: 10 }], 60],
  ['the last of several changes is waited for', [{ at: 0 }, { at: 5 }, { at: 10 }], 16],
  ['the time of waiting begins with the first change', [{ at: 300 }], 306],
])('%s', async (_, rings, at) => {
  expect(await heardAt(rings)).toBeCloseTo(at, 0);
});

test('nothing is heard while nothing changes', async () => {
  expect(await heardAt([])).toBe(-1);
});

test('what was heard is not heard again', async () => {
  const bell = makeChangeBell(new AbortController().signal);
  for (let count = 0; count < 9; count += 1) bell.ring({ path: 'x', isRemoval: false });
  const first = bell.heard();
  await vi.advanceTimersByTimeAsync(200);
  expect(await first).toBe(true);
  let isHeard = false;
  const second = bell.heard().then(() => {
    isHeard = true;
  });
  await vi.advanceTimersByTimeAsync(2000);
  expect(isHeard).toBe(false);
  bell.ring({ path: 'y', isRemoval: false });
  await vi.advanceTimersByTimeAsync(10);
  await second;
});

test('the signal ends a wait for quiet', async () => {
  const end = new AbortController();
  const bell = makeChangeBell(end.signal);
  for (let count = 0; count < 9; count += 1) bell.ring({ path: 'x', isRemoval: true });
  const heard = bell.heard();
  await vi.advanceTimersByTimeAsync(50);
  end.abort();
  expect(await heard).toBe(false);
});
