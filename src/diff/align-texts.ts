import { commonItems, type Match } from './common-items.ts';
import { likeness, profileOf } from './likeness.ts';

/** A piece of a document as it is compared: only pieces of one `sort` may stand for each other. */
export interface Comparable {
  readonly sort: string;
  readonly text: string;
}

/** A piece and what became of it; null on one side for a piece that is gone, or new. */
export interface Pair {
  readonly before: number | null;
  readonly after: number | null;
}

/** Pieces less alike than this are different ones. */
const LEAST_ALIKE = 0.35;
/** What a pair of blank pieces is worth: less than any two texts. */
const BLANK_WORTH = 0.1;
/** Pieces on each side that are held against each other, all against all. */
const WINDOW = 40;

/**
 * Pairs the pieces of two documents, each in its order: equal ones first, what lies between them by how alike it is. What is
 * gone stands before what is new in its place. Work grows with the number of pieces, not with its square.
 */
export function alignTexts(before: readonly Comparable[], after: readonly Comparable[]): readonly Pair[] {
  const anchors = commonItems(before.map(keyOf), after.map(keyOf)).filter(([b]) => before[b]?.text !== '');
  const pairs: Pair[] = [];
  let fromBefore = 0;
  let fromAfter = 0;
  for (const [b, a] of [...anchors, [before.length, after.length] as const]) {
    const gap = { before: before.slice(fromBefore, b), after: after.slice(fromAfter, a) };
    for (const pair of alignGap(gap.before, gap.after)) pairs.push(shifted(pair, fromBefore, fromAfter));
    if (b < before.length) pairs.push({ before: b, after: a });
    fromBefore = b + 1;
    fromAfter = a + 1;
  }
  return pairs;
}

function keyOf({ sort, text }: Comparable): string {
  return `${sort}\0${text}`;
}

function shifted({ before, after }: Pair, byBefore: number, byAfter: number): Pair {
  return { before: before === null ? null : before + byBefore, after: after === null ? null : after + byAfter };
}

/** A gap too large for all against all is cut into windows that lie beside each other in proportion. */
function alignGap(before: readonly Comparable[], after: readonly Comparable[]): readonly Pair[] {
  const windows = Math.ceil(Math.max(before.length, after.length) / WINDOW);
  if (windows <= 1) return alignWindow(before, after);
  return Array.from({ length: windows }, (_, index) => {
    const [b, nextB] = [index, index + 1].map((at) => Math.round((before.length * at) / windows));
    const [a, nextA] = [index, index + 1].map((at) => Math.round((after.length * at) / windows));
    return alignWindow(before.slice(b, nextB), after.slice(a, nextA)).map((pair) => shifted(pair, b ?? 0, a ?? 0));
  }).flat();
}

function alignWindow(before: readonly Comparable[], after: readonly Comparable[]): readonly Pair[] {
  if (before.length === 0 || after.length === 0) return unpaired([0, before.length], [0, after.length]);
  const matches = bestMatches(worths(before, after), before.length, after.length);
  const pairs: Pair[] = [];
  let [fromBefore, fromAfter] = [0, 0];
  for (const [b, a] of matches) {
    pairs.push(...unpaired([fromBefore, b], [fromAfter, a]), { before: b, after: a });
    [fromBefore, fromAfter] = [b + 1, a + 1];
  }
  return [...pairs, ...unpaired([fromBefore, before.length], [fromAfter, after.length])];
}

type Stretch = readonly [from: number, to: number];

function unpaired(before: Stretch, after: Stretch): readonly Pair[] {
  const numbers = ([from, to]: Stretch) => Array.from({ length: to - from }, (_, at) => from + at);
  return [
    ...numbers(before).map((at): Pair => ({ before: at, after: null })),
    ...numbers(after).map((at): Pair => ({ before: null, after: at })),
  ];
}

/** What each pair would be worth, 0 for none. */
function worths(before: readonly Comparable[], after: readonly Comparable[]): readonly (readonly number[])[] {
  const right = after.map((piece) => ({ ...piece, profile: profileOf(piece.text) }));
  return before.map(({ sort, text }) => {
    const profile = profileOf(text);
    return right.map((other) => {
      if (other.sort !== sort || (text === '') !== (other.text === '')) return 0;
      if (text === '') return BLANK_WORTH;
      const alike = text === other.text ? 1 : likeness(profile, other.profile);
      return alike >= LEAST_ALIKE ? alike : 0;
    });
  });
}

/** The row of pairs that is worth most, in order. */
function bestMatches(worth: readonly (readonly number[])[], rows: number, columns: number): readonly Match[] {
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const own = worth[row]?.[column] ?? 0;
      const paired = own > 0 ? own + at(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  const matches: Match[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const own = worth[row]?.[column] ?? 0;
    if (own > 0 && at(row, column) === own + at(row + 1, column + 1)) {
      matches.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row, column) === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return matches;
}
