/** Neighbouring lines that became others. Lines count from 1. */
export interface ChangedLines {
  readonly from: number;
  readonly removed: readonly string[];
  readonly to: number;
  readonly added: readonly string[];
}

/** How far ahead two texts are searched for the line at which they meet again. */
const REACH = 200;

/** The lines in which two texts differ, in their order. Made for few changes: what lies between them is told equal. */
export function changedLines(before: string, after: string): readonly ChangedLines[] {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const found: ChangedLines[] = [];
  let from = 0;
  let to = 0;
  while (from < old.length || to < now.length) {
    if (from < old.length && to < now.length && old[from] === now[to]) {
      from += 1;
      to += 1;
      continue;
    }
    const [gone, come] = nextMeeting(old.slice(from, from + REACH), now.slice(to, to + REACH));
    found.push({ from: from + 1, removed: old.slice(from, from + gone), to: to + 1, added: now.slice(to, to + come) });
    from += gone;
    to += come;
  }
  return found;
}

/** How many lines of each come before the first line both have in common; all of them where there is none. */
function nextMeeting(old: readonly string[], now: readonly string[]): readonly [number, number] {
  for (let sum = 1; sum < old.length + now.length; sum += 1) {
    for (let gone = Math.min(sum, old.length - 1); gone >= Math.max(0, sum - now.length + 1); gone -= 1) {
      if (old[gone] === now[sum - gone]) return [gone, sum - gone];
    }
  }
  return [old.length, now.length];
}
