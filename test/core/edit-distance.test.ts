import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/core/edit-distance.ts';

test.each([
  ['kind', 'kind', 0],
  ['knid', 'kind', 1],
  ['kid', 'kind', 1],
  ['kiind', 'kind', 1],
  ['kand', 'kind', 1],
  ['', 'kind', 4],
  ['牵投', '牵头', 1],
  ['部门头牵', '部门牵头', 1],
  ['abcdef', 'badcfe', 3],
])('%s and %s are %d slips apart', (from, to, slips) => {
  expect(editDistance([...from], [...to])).toBe(slips);
  expect(editDistance([...to], [...from])).toBe(slips);
});

test('beyond the limit it only says that it is more', () => {
  expect(editDistance([...'aaaaaaaa'], [...'bbbbbbbb'], 2)).toBeGreaterThan(2);
});

test('up to the limit it says the same as without one', () => {
  const word = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.nat(6), (from, to, limit) => {
      const slips = editDistance(from, to);
      const told = editDistance(from, to, limit);
      if (slips <= limit) expect(told).toBe(slips);
      else expect(told).toBeGreaterThan(limit);
    }),
    { numRuns: 1000, seed: 20_260_707 },
  );
});
