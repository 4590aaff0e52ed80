import { expect, test } from 'vitest';
import { withoutRepeats } from '../../src/core/without-repeats.ts';

test('of items alike the first stays, in the order they came', () => {
  const items = [
    { name: '甲', at: 1 },
    { name: '乙', at: 2 },
    { name: '甲', at: 3 },
  ];
  expect(withoutRepeats(items, ({ name }) => name).map(({ at }) => at)).toEqual([1, 2]);
  expect(withoutRepeats([], String)).toEqual([]);
});
