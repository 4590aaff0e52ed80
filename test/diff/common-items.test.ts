import { expect, test } from 'vitest';
import { commonItems } from '../../src/diff/common-items.ts';
import { randomOf } from '../mutation/random.ts';

const commonText = (before: string, after: string) =>
  commonItems([...before], [...after])
    .map(([at]) => before[at])
    .join('');

test.each([
  ['', '', ''],
  ['抽查', '', ''],
  ['', '抽查', ''],
  ['抽查比例', '抽查比例', '抽查比例'],
  ['abcabba', 'cbabac', 'caba'.length],
  ['甲乙丙', '丁戊', ''],
])('%s and %s', (before, after, common) => {
  const found = commonText(before, after);
  if (typeof common === 'number') expect(found).toHaveLength(common);
  else expect(found).toBe(common);
});

test('what is found is common to both, in order, and as long as can be', () => {
  const random = randomOf(1);
  for (let round = 0; round < 2000; round += 1) {
    const [before, after] = [0, 1].map(() => Array.from({ length: random.below(14) }, () => 'abc'[random.below(3)] ?? ''));
    if (before === undefined || after === undefined) continue;
    const matches = commonItems(before, after);
    for (const [index, [b, a]] of matches.entries()) {
      expect(before[b]).toBe(after[a]);
      const [lastB, lastA] = matches[index - 1] ?? [-1, -1];
      expect(b > lastB && a > lastA).toBe(true);
    }
    expect(matches).toHaveLength(longest(before, after));
  }
});

test('lists far apart cost no more than lists near to each other', () => {
  const before = Array.from({ length: 100_000 }, (_, index) => `a${index}`);
  const after = Array.from({ length: 100_000 }, (_, index) => `b${index}`);
  const started = process.cpuUsage().user;
  expect(commonItems(before, after)).toEqual([]);
  const repeated = Array.from({ length: 200_000 }, (_, index) => (index % 2 === 0 ? 'a' : 'b'));
  commonItems(repeated, ['x', ...repeated.toReversed(), 'y']);
  expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(5);
});

function longest(before: readonly string[], after: readonly string[]): number {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (const [b, item] of before.entries()) {
    for (const [a, other] of after.entries()) {
      const [row, next] = [table[b], table[b + 1]];
      if (row === undefined || next === undefined) continue;
      next[a + 1] = item === other ? (row[a] ?? 0) + 1 : Math.max(row[a + 1] ?? 0, next[a] ?? 0);
    }
  }
  return table.at(-1)?.at(-1) ?? 0;
}
