/** A source of numbers that are the same in every run. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  pick<T>(items: readonly T[]): T | undefined;
  /** Up to `count` of the items, without order. */
  sample<T>(items: readonly T[], count: number): readonly T[];
}

/** Numbers by mulberry32, from a seed and the words of a name. */
export function randomOf(seed: number, name = ''): Random {
  let state = [...name].reduce((sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193), seed | 0) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (items) => items[below(items.length)],
    sample: (items, count) => {
      const rest = [...items];
      return Array.from({ length: Math.min(count, items.length) }, () => rest.splice(below(rest.length), 1)).flat();
    },
  };
}
