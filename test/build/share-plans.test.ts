import { expect, test } from 'vitest';
import { sharePlans } from '../../src/build/share-plans.ts';

const sources = (sizes: Readonly<Record<string, number>>) =>
  Object.entries(sizes).map(([id, size]) => ({ path: `plans/${id}.yaml`, text: 'x'.repeat(size) }));
const share = (sizes: Readonly<Record<string, number>>, count: number) =>
  sharePlans({ sources: sources(sizes), builtIn: [], unreadable: [] }, new Set(Object.keys(sizes)), count).map((ids) => [...ids]);

test('plans of one folder stay together, and shares are of about one size', () => {
  const sizes = { 'a/2025/x': 10, 'a/2026/x': 10, 'a/2026/y': 10, 'b/2026/x': 10, 'c/2026/x': 10, 'c/2026/y': 10 };
  expect(share(sizes, 2)).toEqual([
    ['a/2025/x', 'a/2026/x', 'a/2026/y'],
    ['b/2026/x', 'c/2026/x', 'c/2026/y'],
  ]);
  expect(share(sizes, 1)).toEqual([Object.keys(sizes)]);
});

test('there are no more shares than folders, and none is empty', () => {
  expect(share({ 'a/2026/x': 10, 'b/2026/x': 1 }, 8)).toEqual([['a/2026/x'], ['b/2026/x']]);
  expect(share({}, 3)).toEqual([[]]);
});

test('plans nobody asked for are in no share', () => {
  const given = { sources: sources({ 'a/2026/x': 1, 'b/2026/x': 1 }), builtIn: [], unreadable: [] };
  expect(sharePlans(given, new Set(['b/2026/x']), 2)).toEqual([new Set(['b/2026/x'])]);
});
