import { expect, test } from 'vitest';
import { type DocxThreads, keepDocxThreads, openDocxThreads } from '../../../src/shell/threads/docx-threads.ts';

/** Threads that make nothing, and all that were ever opened. */
function fakeThreads() {
  const opened: { files: number; isBroken: boolean; isClosed: boolean }[] = [];
  const open = (files: number): DocxThreads => {
    const one = { files, isBroken: false, isClosed: false };
    opened.push(one);
    return {
      count: 1,
      isSound: () => !one.isBroken,
      render: async () => new Uint8Array(),
      close: async () => {
        one.isClosed = true;
      },
    };
  };
  return { opened, open };
}

test('threads are not opened for so few files that they would not pay', () => {
  expect(openDocxThreads(3, 4)).toBeUndefined();
  expect(openDocxThreads(1_000, 1)).toBeUndefined();
});

test('threads that are kept are opened with the first Word file, and serve every build after', async () => {
  const { opened, open } = fakeThreads();
  const kept = keepDocxThreads(open);
  expect(kept.open(0, null)).toBeUndefined();
  expect(opened).toEqual([]);
  const first = kept.open(1, null);
  await first?.close();
  kept.open(5, null);
  expect(opened).toEqual([{ files: 12, isBroken: false, isClosed: false }]);
  await kept.close();
  expect(opened).toEqual([{ files: 12, isBroken: false, isClosed: true }]);
});

test('threads that broke down are closed, and others take their place', () => {
  const { opened, open } = fakeThreads();
  const kept = keepDocxThreads(open);
  kept.open(1, null);
  for (const each of opened) each.isBroken = true;
  expect(kept.open(1, null)?.isSound()).toBe(true);
  expect(opened.map(({ isBroken, isClosed }) => [isBroken, isClosed])).toEqual([
    [true, true],
    [false, false],
  ]);
});

test('where no threads can be had there are none, and each build asks again', () => {
  const asked: number[] = [];
  const kept = keepDocxThreads((files) => {
    asked.push(files);
    return undefined;
  });
  expect([kept.open(1, 1), kept.open(20, 1)]).toEqual([undefined, undefined]);
  expect(asked).toEqual([12, 20]);
});
