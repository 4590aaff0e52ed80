import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameFinder } from '../../../src/checks/wording/name-finder.ts';

const SIGNS = ['区', '市', '局', '-', ']', '^', '\\', '[', '。'];
const someText = (maxLength: number) => fc.array(fc.constantFrom(...SIGNS), { maxLength }).map((signs) => signs.join(''));

test('from left to right, the longest name is found, and what lies inside of it is not', () => {
  const find = nameFinder([
    ['市局', 1],
    ['市局局', 2],
    ['局区', 3],
  ]);
  expect(find('区市局局区市局').map(({ start, text, value }) => ({ start, text, value }))).toEqual([
    { start: 1, text: '市局局', value: 2 },
    { start: 5, text: '市局', value: 1 },
  ]);
});

test('an empty name is met nowhere, and neither is any where none are given', () => {
  expect(nameFinder([['', 1]])('区')).toEqual([]);
  expect(nameFinder([])('区')).toEqual([]);
});

test('whatever signs names begin with, it finds what a search sign by sign finds', () => {
  fc.assert(
    fc.property(fc.array(someText(3), { maxLength: 4 }), someText(20), (names, text) => {
      const found = nameFinder(names.map((name) => [name, name] as const))(text).map(({ start, end }) => [start, end]);
      expect(found).toEqual(signBySign(names, text));
    }),
  );
});

function signBySign(names: readonly string[], text: string): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (let start = 0; start < text.length; start += 1) {
    const length = Math.max(0, ...names.filter((name) => text.startsWith(name, start)).map((name) => name.length));
    if (length === 0) continue;
    found.push([start, start + length]);
    start += length - 1;
  }
  return found;
}
