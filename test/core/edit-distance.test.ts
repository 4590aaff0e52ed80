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
