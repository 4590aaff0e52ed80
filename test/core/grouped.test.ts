import { expect, test } from 'vitest';
import { grouped } from '../../src/core/grouped.ts';

test('items stand by their key, keys and items in the order they came', () => {
  const groups = grouped(['丙1', '甲1', '丙2'], (text) => text.charAt(0));
  expect([...groups]).toEqual([
    ['丙', ['丙1', '丙2']],
    ['甲', ['甲1']],
  ]);
});
