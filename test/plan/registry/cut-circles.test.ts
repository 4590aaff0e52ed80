import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutCircles } from '../../../src/plan/registry/cut-circles.ts';

function cut(edges: Readonly<Record<string, readonly string[]>>) {
  const told: string[] = [];
  const kept = cutCircles(new Map(Object.entries(edges)), (circle) => told.push(circle.join('→')));
  return { told, kept: Object.fromEntries(kept) };
}

test('an edge that closes a circle is told with the way round, and left out', () => {
  expect(cut({ a: ['b'], b: ['c'], c: ['a', 'd'], d: [] })).toEqual({
    told: ['a→b→c→a'],
    kept: { a: ['b'], b: ['c'], c: ['d'], d: [] },
  });
});

test('the way round begins where the circle does, however one came there', () => {
  expect(cut({ x: ['a'], a: ['b'], b: ['a'] })).toEqual({ told: ['a→b→a'], kept: { x: ['a'], a: ['b'], b: [] } });
});

test('one that leads to itself is a circle; two ways to the same end are none', () => {
  expect(cut({ a: ['a'] })).toEqual({ told: ['a→a'], kept: { a: [] } });
  expect(cut({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }).told).toEqual([]);
});

test('a chain of a hundred thousand ends', () => {
  const chain = new Map(Array.from({ length: 100_000 }, (_, index) => [`${index}`, [`${index + 1}`]]));
  const told: unknown[] = [];
  expect(cutCircles(chain, (circle) => told.push(circle)).size).toBe(100_001);
  expect(told).toEqual([]);
});

test('whatever the graph, what is left has an order, and nothing is lost but what was told', () => {
  const ids = fc.constantFrom(...'abcdefg');
  fc.assert(
    fc.property(fc.dictionary(ids, fc.array(ids, { maxLength: 4 })), (edges) => {
      const { told, kept } = cut(edges);
      const count = (graph: Readonly<Record<string, readonly string[]>>) => Object.values(graph).flat().length;
      expect(count(kept) + told.length).toBe(count(edges));
      expect(hasOrder(kept)).toBe(true);
    }),
  );
});

/** Takes away what nothing points at until nothing is left. */
function hasOrder(graph: Readonly<Record<string, readonly string[]>>): boolean {
  const left = new Map(Object.entries(graph));
  for (let size = -1; size !== left.size; ) {
    size = left.size;
    const pointedAt = new Set([...left.values()].flat());
    for (const id of [...left.keys()]) if (!pointedAt.has(id)) left.delete(id);
  }
  return left.size === 0;
}
