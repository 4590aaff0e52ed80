import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addUp } from '../../../src/plan/figures/add-up.ts';

test('a sum with an unknown part is unknown', () => {
  expect(addUp([1, null, 2])).toBeNull();
  expect(addUp([])).toBe(0);
  fc.assert(
    fc.property(fc.array(fc.nat()), (figures) => {
      expect(BigInt(addUp(figures) ?? -1)).toBe(figures.reduce((sum, figure) => sum + BigInt(figure), 0n));
    }),
  );
});
