import { expect, test } from 'vitest';
import { toldOf } from './told-facts.ts';

const item = (name: string, more = '') => `{ name: ${name}, owner: market, objects: [企业]${more} }`;
const KEY = ', class: 重点检查事项';
const ROUTINE = ', class: 一般检查事项';

test.each([
  ['all routine', [item('一', ROUTINE), item('二', ROUTINE)], ['2', '均为一般检查事项', null, null, null]],
  ['one, a key one', [item('一', KEY)], ['1', '为重点检查事项', null, null, null]],
  ['both', [item('一', KEY), item('二', ROUTINE), item('三', ROUTINE)], ['3', null, '2', '1', null]],
  ['one of no class', [item('一'), item('二', ROUTINE)], ['2', null, '1', null, null]],
  ['none of any class', [item('一'), item('二')], ['2', null, null, null, null]],
  ['of two organs', [item('一', KEY), item('二', KEY).replace('market', 'health')], ['2', '均为重点检查事项', null, null, '2']],
])('a list of items: %s', (_, items, expected) => {
  const names = ['count', 'alike', 'routine', 'key', 'owners'].map((name) => `items.${name}`);
  expect(toldOf(`kind: item-list\nitems: [${items.join(', ')}]`, ...names)).toEqual(expected);
});
