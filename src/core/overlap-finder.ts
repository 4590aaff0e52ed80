import { grouped } from './grouped.ts';
import type { Place } from './source.ts';

/** Tells whether a place shares a character with one of many others, without looking at each of them. */
export function overlapFinder(places: readonly Place[]): (place: Place) => boolean {
  const byFile = grouped(places, ({ source }) => source.path);
  const files = new Map(Array.from(byFile, ([path, there]) => [path, reachOf(there)]));
  return ({ source, range }) => {
    const { starts, ends } = files.get(source.path) ?? { starts: [], ends: [] };
    const before = countBelow(starts, range.end);
    return (ends[before - 1] ?? 0) > range.start;
  };
}

/** Where places begin, in order, and how far each and those before it reach. */
function reachOf(places: readonly Place[]): { readonly starts: readonly number[]; readonly ends: readonly number[] } {
  const sorted = places.map(({ range }) => range).sort((a, b) => a.start - b.start);
  let furthest = 0;
  const ends = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return { starts: sorted.map(({ start }) => start), ends };
}

/** How many of numbers in order are less than one. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
