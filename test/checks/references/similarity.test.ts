import fc from 'fast-check';
import { expect, test } from 'vitest';
import { similarity } from '../../../src/checks/references/similarity.ts';

test('the share of neighbouring pairs that two texts have in common', () => {
  expect(similarity('抽查工作计划', '抽查工作计划')).toBe(1);
  expect(similarity('抽查', '检验')).toBe(0);
  expect(similarity('抽查计划', '抽查方案')).toBeCloseTo(2 / 6);
  expect(similarity('甲乙丙', '乙丙')).toBeCloseTo(2 / 3);
});

test('a pair counts as often as both texts have it', () => {
  expect(similarity('甲甲甲', '甲甲')).toBeCloseTo(2 / 3);
  expect(similarity('甲甲甲甲', '甲甲甲')).toBeCloseTo(4 / 5);
});

test('texts too short for a pair are alike where they are equal', () => {
  expect([similarity('', ''), similarity('甲', '甲'), similarity('甲', '乙'), similarity('', '甲')]).toEqual([1, 1, 0, 0]);
  expect(similarity('甲', '甲乙')).toBe(0);
});

test('it lies between 0 and 1, and is the same from either side', () => {
  const text = fc.stringMatching(/^[甲乙丙]{0,6}$/u);
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(similarity(a, b)).toBe(similarity(b, a));
      expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
      expect(similarity(a, b)).toBeLessThanOrEqual(1);
    }),
  );
});
