import { expect, test } from 'vitest';
import { sum } from '../../src/core/sum.ts';

test('numbers are added; none make nothing', () => {
  expect(sum([3, 4, 5])).toBe(12);
  expect(sum(new Set([0.5, 1]))).toBe(1.5);
  expect(sum([])).toBe(0);
});
