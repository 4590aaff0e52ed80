/** A row of the table of distances: the cells near its diagonal, the first of them in column `low`. */
interface Row {
  readonly low: number;
  readonly cells: readonly number[];
}

const NONE: Row = { low: 0, cells: [] };

/**
 * Slips between two words: letters left out, put in, exchanged, or two neighbours swapped, each counted once. Anything
 * beyond `limit` may be told as more than the limit; the work grows with the words and the limit, not with their product.
 */
export function editDistance(from: readonly string[], to: readonly string[], limit = Infinity): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  const reach = Math.min(limit, Math.max(from.length, to.length));
  let before = NONE;
  let row: Row = { low: 0, cells: Array.from({ length: Math.min(to.length, reach) + 1 }, (_, column) => column) };
  for (const line of from.keys()) {
    const next = nextRow({ from, to, reach }, line, [before, row]);
    if (next.cells.every((slips) => slips > limit)) return limit + 1;
    before = row;
    row = next;
  }
  return cellOf(row, to.length);
}

interface Words {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Cells further from the diagonal are beyond the limit. */
  readonly reach: number;
}

function nextRow({ from, to, reach }: Words, line: number, [before, row]: readonly [Row, Row]): Row {
  const low = Math.max(0, line + 1 - reach);
  const high = Math.min(to.length, line + 1 + reach);
  const cells: number[] = [];
  for (let column = low; column <= high; column += 1) {
    const [letter, other] = [from[line], to[column - 1]];
    const changed = column === 0 ? line + 1 : cellOf(row, column - 1) + (letter === other ? 0 : 1);
    const nearest = Math.min(cellOf(row, column) + 1, (cells.at(-1) ?? Infinity) + 1, changed);
    const isSwap = column > 1 && line > 0 && letter === to[column - 2] && other === from[line - 1];
    cells.push(isSwap ? Math.min(nearest, cellOf(before, column - 2) + 1) : nearest);
  }
  return { low, cells };
}

function cellOf({ low, cells }: Row, column: number): number {
  return cells[column - low] ?? Infinity;
}
