import { afterEach, beforeEach, expect, test } from 'vitest';
import { UsageError, watch } from '../../src/index.ts';
import { type NewRoot, newRoot } from '../support/new-root.ts';

const PLAN = 'plans/mouqu/2026/joint-01.yaml';
const common = { today: '2026-06-01', formats: ['docx'] } as const;

let root: NewRoot;
beforeEach(async () => {
  root = await newRoot();
});
afterEach(() => root.remove());

test('a watch builds on every change until its signal', async () => {
  const end = new AbortController();
  const titles: (string | null)[] = [];
  await watch({
    root: root.path,
    ...common,
    signal: end.signal,
    built: ({ listed }) => {
      titles.push(listed[0]?.title ?? null);
      if (titles.length === 1) root.change(PLAN, /^sequence: .*$/m, 'sequence: 7');
      else end.abort();
    },
  });
  expect(titles[1]).toContain('第七次');
});

test('a watch that cannot build goes on where somebody is told, and ends where nobody is', async () => {
  const end = new AbortController();
  const told: string[] = [];
  const failing = { root: root.path, ...common, plans: ['x/y'], signal: end.signal, built: () => undefined };
  await watch({
    ...failing,
    failed: (error) => {
      told.push(error.name);
      end.abort();
    },
  });
  expect(told).toEqual(['UsageError']);
  await expect(watch({ ...failing, signal: new AbortController().signal })).rejects.toThrow(UsageError);
});
