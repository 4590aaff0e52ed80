/** The text of a source document without what its conversion left behind: marks, spaces, line breaks, widths. */
export function comparable(text: string): string {
  return text
    .replace(/\[bookmark:[^\]]*\]/g, '')
    .replace(/<input[^>]*>/g, '□')
    .replace(/^#+\s/gm, '')
    .replace(/^- /gm, '')
    .replace(/\*\*/g, '')
    .replace(/[\s\u3000]+/g, '')
    .replace(/[,;:()!?]/g, (mark) => String.fromCodePoint((mark.codePointAt(0) ?? 0) + 0xfee0));
}

/** How alike two texts are: twice the length of their longest common subsequence over their total length; 0 to 1. */
export function similarity(left: string, right: string): number {
  const a = Array.from(left);
  const b = Array.from(right);
  if (a.length + b.length === 0) return 1;
  let previous = new Uint32Array(b.length + 1);
  for (const character of a) {
    const row = new Uint32Array(b.length + 1);
    for (let j = 1; j <= b.length; j += 1) {
      row[j] = character === b[j - 1] ? (previous[j - 1] ?? 0) + 1 : Math.max(previous[j] ?? 0, row[j - 1] ?? 0);
    }
    previous = row;
  }
  return (2 * (previous[b.length] ?? 0)) / (a.length + b.length);
}

/** Where two texts part, as `-missing` and `+extra` pieces with a few characters before them; for people to read. */
export function differences(expected: string, actual: string): string[] {
  const pieces: string[] = [];
  let i = 0;
  let j = 0;
  while (i < expected.length || j < actual.length) {
    if (expected[i] === actual[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const [skipExpected, skipActual] = resync(expected, i, actual, j);
    const before = expected.slice(Math.max(0, i - 6), i);
    pieces.push(`…${before}[-${expected.slice(i, i + skipExpected)}-][+${actual.slice(j, j + skipActual)}+]`);
    i += skipExpected;
    j += skipActual;
  }
  return pieces;
}

const ANCHOR = 6;

/** The smallest pair of skips after which both texts run together for a few characters. */
function resync(expected: string, i: number, actual: string, j: number): readonly [number, number] {
  const longest = expected.length - i + actual.length - j;
  for (let total = 1; total < longest; total += 1) {
    for (let left = 0; left <= total; left += 1) {
      const anchor = expected.slice(i + left, i + left + ANCHOR);
      if (anchor !== '' && anchor === actual.slice(j + total - left, j + total - left + ANCHOR)) return [left, total - left];
    }
  }
  return [expected.length - i, actual.length - j];
}
