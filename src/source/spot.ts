import type { Range } from '../core/source.ts';

/** A node of the YAML text as later stages point at it. */
export interface Spot {
  readonly value: Range;
  /** The key that introduces it; null in a list and at the root. */
  readonly key: Range | null;
  readonly children: ReadonlyMap<string | number, Spot>;
  /** What was read, of a node that is text or a number. */
  readonly scalar: ScalarText | null;
}

/** What a node says, and where. */
export interface NodeReading {
  readonly data: unknown;
  readonly spot: Spot;
}

/** A number or a text as it was read, and how it is typed. */
export interface ScalarText {
  readonly value: unknown;
  readonly style: 'plain' | 'quoted' | 'block';
}

/** The children of a node that has none. */
export const NO_CHILDREN: Spot['children'] = new Map();

/** What a reading is under a key: a phone number is text, whatever it looks like. */
export function dataUnder(key: string, { data, spot }: NodeReading): unknown {
  return key === 'phone' && typeof data === 'number' ? spot.scalar?.value : data;
}
