import { expect, test } from 'vitest';
import { boundSign } from '../../../src/checks/inspections/bound-text.ts';
import type { Bound } from '../../../src/plan/sampling.ts';

test('a bound is printed in no language', () => {
  const signs = [bound('atLeast', 3), bound('atMost', 3), bound('exactly', 3), bound('about', 3), bound('between', 2, 5)];
  expect(signs.map((each) => boundSign(each, String))).toEqual(['≥3', '≤3', '3', '≈3', '2–5']);
});

function bound(sense: Bound<number>['sense'], low: number, high: number = low): Bound<number> {
  return { sense, low, high, path: [] };
}
