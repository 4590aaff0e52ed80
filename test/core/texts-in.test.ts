import { expect, test } from 'vitest';
import { textsIn } from '../../src/core/texts-in.ts';

test('texts come in order, however deep; names, numbers and nothing are none of them', () => {
  const value = { a: '一', b: [{ 丙: '二' }, 3, null, ['三', ['四']]], c: undefined, d: true, e: '' };
  expect([...textsIn(value)]).toEqual(['一', '二', '三', '四', '']);
});

test.each([null, undefined, 7, false, {}, []])('%j has none', (value) => {
  expect([...textsIn(value)]).toEqual([]);
});
