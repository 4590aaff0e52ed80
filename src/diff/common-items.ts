/** Positions in both lists of an item they have in common. */
export type Match = readonly [before: number, after: number];

/** Most edits looked for between two lists; lists further apart have their beginning and end in common, and no more. */
const MOST_EDITS = 800;
/** Most steps along equal items, which repetitive lists could make many of. */
const MOST_STEPS = 20_000_000;

/**
 * The longest row of items two lists have in common (Myers' greedy search), each list in its order. Time and memory are
 * bounded whatever the lists hold.
 */
export function commonItems(before: readonly string[], after: readonly string[]): readonly Match[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const middle = search(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return [
    ...Array.from({ length: head }, (_, at): Match => [at, at]),
    ...middle.map(([b, a]): Match => [b + head, a + head]),
    ...Array.from({ length: tail }, (_, at): Match => [before.length - tail + at, after.length - tail + at]),
  ];
}

/** Goes on by one edit more at a time, and remembers of each number of edits how far every diagonal has come. */
function search(before: readonly string[], after: readonly string[]): readonly Match[] {
  if (before.length === 0 || after.length === 0) return [];
  const limit = Math.min(before.length + after.length, MOST_EDITS);
  const trail: Int32Array[] = [];
  let furthest = new Int32Array(0);
  let steps = 0;
  for (let edits = 0; edits <= limit; edits += 1) {
    const reached = new Int32Array(2 * edits + 1);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const start = startOf(furthest, edits, diagonal);
      let x = start;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      reached[diagonal + edits] = x;
      steps += x - start;
      if (x === before.length && x - diagonal === after.length) return walkBack([...trail, reached], before.length, after.length);
    }
    if (steps > MOST_STEPS) return [];
    trail.push(reached);
    furthest = reached;
  }
  return [];
}

/** Where a diagonal begins with one edit more: beside the neighbour that has come further. */
function startOf(furthest: Int32Array, edits: number, diagonal: number): number {
  if (edits === 0) return 0;
  return isFromAbove(furthest, edits, diagonal) ? at(furthest, edits, diagonal + 1) : at(furthest, edits, diagonal - 1) + 1;
}

/** Whether that neighbour is the diagonal above, from which an item of `after` is added. */
function isFromAbove(furthest: Int32Array, edits: number, diagonal: number): boolean {
  if (diagonal === -edits) return true;
  return diagonal !== edits && at(furthest, edits, diagonal - 1) < at(furthest, edits, diagonal + 1);
}

/** How far a diagonal came with one edit fewer. */
function at(furthest: Int32Array, edits: number, diagonal: number): number {
  return furthest[diagonal + edits - 1] ?? -1;
}

function walkBack(trail: readonly Int32Array[], fromX: number, fromY: number): readonly Match[] {
  const found: Match[] = [];
  let [x, y] = [fromX, fromY];
  for (let edits = trail.length - 1; edits >= 0; edits -= 1) {
    const earlier = trail[edits - 1] ?? new Int32Array(0);
    const diagonal = x - y;
    const start = startOf(earlier, edits, diagonal);
    while (x > start) {
      x -= 1;
      y -= 1;
      found.push([x, y]);
    }
    if (edits > 0 && isFromAbove(earlier, edits, diagonal)) y -= 1;
    else x -= 1;
  }
  return found.reverse();
}
