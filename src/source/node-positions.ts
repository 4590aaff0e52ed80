import type { Change, PlanPath, Positions, Range, Source } from '../core/source.ts';
import { alignText } from './align-text.ts';
import { findComments } from './find-comments.ts';
import { spellPart, spellWhole } from './spell-text.ts';
import type { Spot } from './spot.ts';

/** Answers where the nodes below `root` stand in the source. */
export function nodePositions(source: Source, root: Spot): Positions {
  return {
    source,
    sourceOf: () => source,
    has: (path) => nearest(root, path).missing === 0,
    locate: (path) => {
      const { spot, missing } = nearest(root, path);
      return missing === 0 ? spot.value : introduction(spot);
    },
    locateKey: (path) => {
      const { spot, missing } = nearest(root, path);
      return missing === 0 ? (spot.key ?? spot.value) : introduction(spot);
    },
    locateWithin: (path, start, end) => {
      const { spot, missing } = nearest(root, path);
      return missing === 0 ? partOf(source, spot, start, end) : introduction(spot);
    },
    spell: (path, change) => {
      const { spot, missing } = nearest(root, path);
      return missing === 0 ? spell(source, spot, change) : undefined;
    },
    comments: () => findComments(source.text),
  };
}

function spell(source: Source, spot: Spot, { old, text, at }: Change): string | undefined {
  const { value, scalar } = spot;
  if (scalar === null) return undefined;
  const spelt = { raw: source.text.slice(value.start, value.end), scalar };
  if (at === undefined) return spellWhole(spelt, { old, text });
  const { start, end } = partOf(source, spot, at, at + old.length);
  return spellPart(spelt, { start: start - value.start, end: end - value.start }, { old, text, at });
}

function nearest(root: Spot, path: PlanPath): { readonly spot: Spot; readonly missing: number } {
  let spot = root;
  for (const [index, step] of path.entries()) {
    const child = spot.children.get(step);
    if (!child) return { spot, missing: path.length - index };
    spot = child;
  }
  return { spot, missing: 0 };
}

/** What to point at for something missing below a node: its key; its first entry's where it has none. */
function introduction(spot: Spot): Range {
  if (spot.key) return spot.key;
  const [first] = spot.children.values();
  return first?.key ?? first?.value ?? spot.value;
}

/** Where the characters of long texts stand, of which much may be said. */
const aligned = new WeakMap<Spot, readonly number[]>();

function originsOf({ text }: Source, spot: Spot, value: string): readonly number[] {
  const origins = aligned.get(spot) ?? alignText(text.slice(spot.value.start, spot.value.end), value);
  aligned.set(spot, origins);
  return origins;
}

function partOf(source: Source, spot: Spot, start: number, end: number): Range {
  const value = spot.scalar?.value;
  if (typeof value !== 'string' || end <= start) return spot.value;
  const origins = originsOf(source, spot, value);
  const first = origins[Math.max(0, start)];
  const last = origins[Math.min(end, origins.length) - 1];
  if (first === undefined || last === undefined) return spot.value;
  return { start: spot.value.start + first, end: Math.min(spot.value.end, spot.value.start + Math.max(first, last) + 1) };
}
