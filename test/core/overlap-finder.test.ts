import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlapFinder } from '../../src/core/overlap-finder.ts';
import type { Place } from '../../src/core/source.ts';

const place = fc
  .tuple(fc.constantFrom('a.yaml', 'b.yaml'), fc.nat(30), fc.nat(8))
  .map(([path, start, length]): Place => ({ source: { path, text: '' }, range: { start, end: start + length } }));

test('a place overlaps where it shares a character with one of the others', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 12 }), place, (others, asked) => {
      const { source, range } = asked;
      const expected = others.some(
        (other) => other.source.path === source.path && other.range.start < range.end && range.start < other.range.end,
      );
      expect(overlapFinder(others)(asked)).toBe(expected);
    }),
    { numRuns: 1000, seed: 20_260_707 },
  );
});
