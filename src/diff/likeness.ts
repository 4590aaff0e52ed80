/** The neighbouring pairs of characters of a text, each with how often it stands there. */
export interface Profile {
  readonly pairs: ReadonlyMap<string, number>;
  readonly count: number;
}

/** What is looked at of a text too long to be looked at whole. */
const MOST_CHARACTERS = 2000;

/** What a text is compared by. */
export function profileOf(text: string): Profile {
  const looked = `\u0001${text.slice(0, MOST_CHARACTERS)}\u0002`;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < looked.length; at += 1) {
    const pair = looked.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { pairs, count: looked.length - 1 };
}

/** How alike two texts are, 0 to 1: the share of pairs of characters they have in common, beginning and end counted as such. */
export function likeness(left: Profile, right: Profile): number {
  let common = 0;
  for (const [pair, count] of left.pairs) common += Math.min(count, right.pairs.get(pair) ?? 0);
  return (2 * common) / (left.count + right.count);
}
