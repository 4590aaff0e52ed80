const LETTERS = 26;
const FIRST = 'A'.charCodeAt(0);

/** The name of a column of a sheet: A for 0, AA for 26. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(FIRST + (index % LETTERS));
  return index < LETTERS ? last : `${columnLetters(Math.floor(index / LETTERS) - 1)}${last}`;
}

/** The column of that name: 0 for A, 26 for AA; -1 for a name without letters. */
export function columnIndex(letters: string): number {
  let count = 0;
  for (let at = 0; at < letters.length; at += 1) count = count * LETTERS + letters.charCodeAt(at) - FIRST + 1;
  return count - 1;
}
