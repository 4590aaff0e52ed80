import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsAgree } from '../../../src/checks/references/bounds-agree.ts';
import type { Bound } from '../../../src/plan/sampling.ts';

const MOST = 60;

test('bounds of one kind agree where their numbers are the same', () => {
  expect(boundsAgree(bound('atLeast', 3), bound('atLeast', 3))).toBe(true);
  expect(boundsAgree(bound('atLeast', 4), bound('atLeast', 3))).toBe(false);
  expect(boundsAgree(bound('between', 2, 5), bound('between', 2, 6))).toBe(false);
  expect(boundsAgree(bound('between', 2, 6), bound('between', 3, 6))).toBe(false);
});

test('a bound of another kind keeps within the room that was planned, its edges included', () => {
  expect(boundsAgree(bound('exactly', 5), bound('between', 5, 10))).toBe(true);
  expect(boundsAgree(bound('exactly', 11), bound('between', 5, 10))).toBe(false);
  expect(boundsAgree(bound('between', 2, 5), bound('atLeast', 3))).toBe(false);
  expect(boundsAgree(bound('atLeast', 5), bound('between', 5, 10))).toBe(false);
});

test('of two kinds, one agrees with the other if no number it allows is forbidden there', () => {
  fc.assert(
    fc.property(bounds(), bounds(), (own, planned) => {
      fc.pre(own.sense !== planned.sense);
      const numbers = Array.from({ length: MOST * 2 }, (_, index) => index);
      expect(boundsAgree(own, planned)).toBe(numbers.every((number) => !allows(own, number) || allows(planned, number)));
    }),
  );
});

function bound(sense: Bound<number>['sense'], low: number, high: number = low): Bound<number> {
  return { sense, low, high, path: [] };
}

function bounds() {
  const number = fc.integer({ min: 0, max: MOST });
  const single = fc
    .tuple(fc.constantFrom('atLeast', 'atMost', 'exactly', 'about'), number)
    .map(([sense, low]) => bound(sense, low));
  const range = fc.tuple(number, number).map(([a, b]) => bound('between', Math.min(a, b), Math.max(a, b)));
  return fc.oneof(single, range);
}

function allows({ sense, low, high }: Bound<number>, number: number): boolean {
  if (sense === 'atLeast') return number >= low;
  return sense === 'atMost' ? number <= high : number >= low && number <= high;
}
