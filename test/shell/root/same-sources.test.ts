import { expect, test } from 'vitest';
import { sameSources } from '../../../src/shell/root/same-sources.ts';

test('a text that has not changed is the very object it was, one that has is another', () => {
  const same = sameSources();
  const first = same([
    { path: 'a', text: '甲' },
    { path: 'b', text: '乙' },
  ]);
  const second = same([
    { path: 'a', text: '甲' },
    { path: 'b', text: '丙' },
    { path: 'c', text: '甲' },
  ]);
  expect(second.map(({ text }) => text)).toEqual(['甲', '丙', '甲']);
  expect(second[0]).toBe(first[0]);
  expect(second[1]).not.toBe(first[1]);
});

test('only the last reading is remembered', () => {
  const same = sameSources();
  const [first] = same([{ path: 'a', text: '甲' }]);
  same([]);
  expect(same([{ path: 'a', text: '甲' }])[0]).not.toBe(first);
});
