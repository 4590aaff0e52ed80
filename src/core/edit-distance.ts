/**
 * Slips between two words: letters left out, put in, exchanged, or two neighbours swapped, each counted once. Anything
 * beyond `limit` may be told as more than the limit.
 */
export function editDistance(from: readonly string[], to: readonly string[], limit = Infinity): number {
  let before: readonly number[] = [];
  let row: readonly number[] = [0, ...to.map((_, index) => index + 1)];
  for (const [line, letter] of from.entries()) {
    const next = [line + 1];
    for (const [index, other] of to.entries()) {
      const changed = (row[index] ?? 0) + (letter === other ? 0 : 1);
      const nearest = Math.min((row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1, changed);
      const isSwap = index > 0 && line > 0 && letter === to[index - 1] && other === from[line - 1];
      next.push(isSwap ? Math.min(nearest, (before[index - 1] ?? 0) + 1) : nearest);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row.at(-1) ?? from.length;
}
