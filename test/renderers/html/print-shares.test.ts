import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sum } from '../../../src/core/sum.ts';
import { printShares } from '../../../src/renderers/html/print-shares.ts';

const RESULTS = [
  { token: 4.5, usual: 3 },
  { token: 0, usual: 14 },
  { token: 12.6, usual: 10 },
  { token: 0, usual: 30 },
  { token: 7.6, usual: 5.5 },
];

test('columns take all of the sheet and no more', () => {
  for (const orientation of ['portrait', 'landscape'] as const) expect(sum(printShares(RESULTS, orientation))).toBe(100);
});

test('a day and a code find room for all of it, and longer texts have more of the rest', () => {
  const [serial = 0, name = 0, code = 0, items = 0, day = 0] = printShares(RESULTS, 'portrait');
  expect((code / 100) * 64).toBeGreaterThan(18 * 0.65);
  expect((day / 100) * 64).toBeGreaterThan(10 * 0.65);
  expect(items).toBeGreaterThan(name);
  expect(name).toBeGreaterThan(serial);
});

test('whatever the columns, each width has a class in the style sheet', () => {
  const css = readFileSync('templates/pages/page.css', 'utf8');
  const tables = [[], [{ token: 0, usual: 1 }], RESULTS, Array.from({ length: 60 }, () => ({ token: 0, usual: 40 }))];
  for (const columns of tables) {
    for (const share of printShares(columns, 'portrait')) expect(css).toContain(`.p${share} { width: ${share}%; }`);
  }
});
