import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnTwips } from '../../../src/renderers/docx/column-twips.ts';

test.each<[string, readonly number[], number, number, readonly number[]]>([
  ['shares of the whole', [0.25, 0.75], 2, 8844, [2211, 6633]],
  ['shares that do not sum to 1', [1, 2, 1], 3, 8844, [2211, 4422, 2211]],
  ['what does not divide evenly', [1, 1, 1], 3, 100, [33, 34, 33]],
  ['no shares: columns alike', [], 4, 8844, [2211, 2211, 2211, 2211]],
  ['fewer shares than columns: columns alike', [0.9], 2, 8844, [4422, 4422]],
  ['more shares than columns: the first of them', [1, 1, 8], 2, 8844, [4422, 4422]],
  ['a share that is none: columns alike', [0.5, Number.NaN], 2, 8844, [4422, 4422]],
  ['a share below nothing', [0.5, -1], 2, 8844, [4422, 4422]],
  ['an endless one', [Number.POSITIVE_INFINITY, 1], 2, 8844, [4422, 4422]],
  ['no columns', [], 0, 8844, []],
])('%s', (_, shares, columns, total, widths) => {
  expect(columnTwips(shares, columns, total)).toEqual(widths);
});

test('whatever the shares, whole twips fill the table to the last', () => {
  const shares = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(shares, fc.constantFrom(8844, 12_756), (given, total) => {
      const widths = columnTwips(given, given.length, total);
      expect(widths.reduce((sum, width) => sum + width)).toBe(total);
      expect(widths.every((width) => Number.isInteger(width) && width >= 0)).toBe(true);
    }),
  );
});
