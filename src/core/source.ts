/** A text file as it was read: its path relative to the root, with `/`, and its whole text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** A half-open stretch of a source, in UTF-16 offsets. Lines and columns are made of it only for printing. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The way from the root of a YAML document to a node: keys and indices. */
export type PlanPath = readonly (string | number)[];

/** A stretch of a named source, as a diagnostic carries it. */
export interface Place {
  readonly source: Source;
  readonly range: Range;
}

/** Words of a text and what they should be. `at` is their first character; left out, they are the whole text with its quotes. */
export interface Change {
  readonly old: string;
  readonly text: string;
  readonly at?: number;
}

/** What later stages see of a YAML tree: where the node at a path stands in the text. */
export interface Positions {
  /** The file of the tree itself. */
  readonly source: Source;
  /** The file that states what stands at `path`: another one where the tree takes a part of itself from a table. */
  sourceOf(path: PlanPath): Source;
  /** The value at `path`; where it is missing, the key of its nearest ancestor that exists. */
  locate(path: PlanPath): Range;
  /** The key that introduces `path`; the value's own range where it has no key. */
  locateKey(path: PlanPath): Range;
  /** The stretch of source that the characters `start` to `end` of a string value were read from. */
  locateWithin(path: PlanPath, start: number, end: number): Range;
  /**
   * What to type where the words of a change stand, in the quotes they stand in, so that they read otherwise. Undefined
   * where these words do not stand there, or cannot be typed so, as in a table.
   */
  spell(path: PlanPath, change: Change): string | undefined;
  /** Every comment of the file, from its `#` to the end of its line. */
  comments(): readonly Range[];
  /** Whether the document has a node at `path`. */
  has(path: PlanPath): boolean;
}

/** Where the value at `path` stands, in the file that states it. */
export function placeAt(positions: Positions, path: PlanPath): Place {
  return { source: positions.sourceOf(path), range: positions.locate(path) };
}

/** Where the key that introduces `path` stands. */
export function keyPlaceAt(positions: Positions, path: PlanPath): Place {
  return { source: positions.sourceOf(path), range: positions.locateKey(path) };
}

/** Where an offset lies in a text, as people say it. */
export interface LineColumn {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units, as editors do. */
  readonly column: number;
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
}

/** The line and column of an offset; offsets beyond the text count as its end. */
export function lineColumn(text: string, offset: number): LineColumn {
  const end = Math.max(0, Math.min(offset, text.length));
  const starts = lineStartsOf(text);
  let line = 1;
  let last = starts.length;
  while (line < last) {
    const middle = (line + last + 1) >> 1;
    if ((starts[middle - 1] ?? 0) <= end) line = middle;
    else last = middle - 1;
  }
  return { line, column: end - (starts[line - 1] ?? 0) + 1, offset: end };
}

/** The offset of the line break after an offset, or the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const next = lineStartsOf(text)[lineColumn(text, offset).line];
  return next === undefined ? text.length : next - 1;
}

/** Texts of which the lines are known: places are told of a few texts at a time, and often many of one. */
const known = new Map<string, readonly number[]>();
const MOST_KNOWN = 4;

function lineStartsOf(text: string): readonly number[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const [oldest] = known.keys();
  if (known.size === MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  known.set(text, starts);
  return starts;
}
