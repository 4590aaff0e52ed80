/** The first of them; none is a character of any writing. */
const FIRST = 0xf0000;
const MOST = 0x1000;

/** Stands in a layout for the value of that number, which every paper made of it has its own of. */
export function stampMark(index: number): string {
  return String.fromCodePoint(FIRST + index);
}

/** A text in its pieces: what stands there itself, and numbers of values. */
export function piecesOf(text: string): readonly (string | number)[] {
  return text.split(MARK).flatMap((piece): readonly (string | number)[] => {
    const code = piece.codePointAt(0) ?? 0;
    if (piece === '') return [];
    return code >= FIRST && code < FIRST + MOST ? [code - FIRST] : [piece];
  });
}

/** Whether a text has a mark in it. */
export function hasMark(text: string): boolean {
  return MARK.test(text);
}

/** Where the next mark stands at or after a place; -1 for none. */
export function nextMark(text: string, from: number): number {
  const found = text.slice(from).search(MARK);
  return found === -1 ? -1 : from + found;
}

const MARK = new RegExp(`([\\u{${FIRST.toString(16)}}-\\u{${(FIRST + MOST - 1).toString(16)}}])`, 'u');
