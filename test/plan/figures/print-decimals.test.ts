import { expect, test } from 'vitest';
import { printDecimals } from '../../../src/plan/figures/print-decimals.ts';

test.each([
  [2300, 4, '.23'],
  [5n, 2, '.05'],
  [50, 2, '.5'],
  [0, 2, ''],
  [0n, 0, ''],
] as const)('%s of %i places is “%s”', (rest, places, expected) => {
  expect(printDecimals(rest, places)).toBe(expected);
});
