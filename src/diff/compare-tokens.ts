import { commonItems } from './common-items.ts';

/** A stretch of tokens both lists have, or that one has in place of the other's; ends are not included. */
export interface Stretch {
  readonly isSame: boolean;
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
}

/** What stands between two changes and is no longer than this is taken into them, where neither is shorter than it. */
const SHORT_LINK = 4;

/** Two lists of tokens as stretches in order: what they share, and what is other. Crumbs between changes are no islands. */
export function compareTokens(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  return withoutCrumbs(stretchesOf(before, after));
}

function stretchesOf(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [b, a] = [0, 0];
  for (const [nextB, nextA] of [...commonItems(before, after), [before.length, after.length] as const]) {
    if (nextB > b || nextA > a) stretches.push({ isSame: false, before: [b, nextB], after: [a, nextA] });
    const last = stretches.at(-1);
    if (nextB === before.length && nextA === after.length) break;
    if (last?.isSame) stretches[stretches.length - 1] = extended(last, nextB + 1, nextA + 1);
    else stretches.push({ isSame: true, before: [nextB, nextB + 1], after: [nextA, nextA + 1] });
    [b, a] = [nextB + 1, nextA + 1];
  }
  return stretches;
}

function extended({ isSame, before, after }: Stretch, toBefore: number, toAfter: number): Stretch {
  return { isSame, before: [before[0], toBefore], after: [after[0], toAfter] };
}

function withoutCrumbs(stretches: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const last = kept.at(-1);
    const next = stretches[index + 1];
    const isCrumb = stretch.isSame && last !== undefined && next !== undefined && !last.isSame && isLink(stretch, last, next);
    if (last !== undefined && !last.isSame && (isCrumb || !stretch.isSame)) {
      kept[kept.length - 1] = extended(last, stretch.before[1], stretch.after[1]);
    } else kept.push(stretch);
  }
  return kept;
}

function isLink(same: Stretch, left: Stretch, right: Stretch): boolean {
  const length = same.before[1] - same.before[0];
  return length <= SHORT_LINK && length <= sizeOf(left) && length <= sizeOf(right);
}

function sizeOf({ before, after }: Stretch): number {
  return Math.max(before[1] - before[0], after[1] - after[0]);
}
