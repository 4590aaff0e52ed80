/** A text without what spellings of one name differ in: quotation marks, spaces, and the width of signs. */
export interface LooseText {
  readonly text: string;
  /** Start and end, in the text itself, of the stretch `start` to `end` of the loose one. */
  place(start: number, end: number): { readonly start: number; readonly end: number };
}

const PASSED_OVER = /[\s“”"„‟‘’'「」『』]/;

/** Makes a text loose; equal loose texts are spellings of the same words. */
export function looseText(whole: string): LooseText {
  const letters: string[] = [];
  const offsets: number[] = [];
  for (let index = 0; index < whole.length; index += 1) {
    const letter = whole.charAt(index);
    if (PASSED_OVER.test(letter)) continue;
    const [plain = letter, ...more] = letter.normalize('NFKC');
    letters.push(more.length === 0 ? plain : letter);
    offsets.push(index);
  }
  return {
    text: letters.join(''),
    place: (start, end) => ({ start: offsets[start] ?? whole.length, end: (offsets[end - 1] ?? whole.length - 1) + 1 }),
  };
}
