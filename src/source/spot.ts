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

export interface ScalarText {
  readonly value: unknown;
  readonly style: 'plain' | 'quoted' | 'block';
}
