import type { Stretch } from '../wording/stretch.ts';

/** A text without what spellings of one name differ in: quotation marks, spaces, and the width of signs. */
export interface LooseText {
  readonly text: string;
  /** Start and end, in the text itself, of the stretch `start` to `end` of the loose one. */
  place(start: number, end: number): Stretch;
}

/** All but common Chinese signs and marks, and those of ASCII that are no quotation marks: most of any text, of one form each. */
const UNLIKE = /[^\u4e00-\u9fff、。《》〔〕!#-&(-~]/g;
const PASSED_OVER = /[\s“”"„‟‘’'「」『』]/;

/** Makes a text loose; equal loose texts are spellings of the same words. */
export function looseText(whole: string): LooseText {
  let offsets: readonly number[] | undefined;
  return {
    text: whole.replace(UNLIKE, plainLetter),
    place: (start, end) => {
      offsets ??= offsetsOf(whole);
      return { start: offsets[start] ?? whole.length, end: (offsets[end - 1] ?? whole.length - 1) + 1 };
    },
  };
}

/** Where the letters of a loose text stand in the whole one. */
function offsetsOf(whole: string): readonly number[] {
  const offsets: number[] = [];
  for (let index = 0; index < whole.length; index += 1) {
    if (!PASSED_OVER.test(whole.charAt(index))) offsets.push(index);
  }
  return offsets;
}

/** The same few dozen are asked for again and again. */
const plainLetters = new Map<string, string>();

function plainLetter(letter: string): string {
  const known = plainLetters.get(letter) ?? plainOf(letter);
  plainLetters.set(letter, known);
  return known;
}

function plainOf(letter: string): string {
  if (PASSED_OVER.test(letter)) return '';
  if (letter < '\u0080') return letter;
  const [plain = letter, ...more] = letter.normalize('NFKC');
  return more.length === 0 ? plain : letter;
}
