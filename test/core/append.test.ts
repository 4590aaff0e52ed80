import { expect, test } from 'vitest';
import { append } from '../../src/core/append.ts';

test('items are added in order, a million too', () => {
  const list = [1];
  append(list, [2, 3]);
  expect(list).toEqual([1, 2, 3]);
  append(
    list,
    Array.from({ length: 1_000_000 }, () => 4),
  );
  expect(list).toHaveLength(1_000_003);
});
