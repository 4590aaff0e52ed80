import { editDistance } from './edit-distance.ts';

/** A word that resembles another, and how much: 1 where they are equal. */
export interface Likeness<T> {
  readonly candidate: T;
  readonly likeness: number;
}

const LEAST = 0.5;
/** Longer texts are no words any more. */
const LONGEST = 400;
const HAN = /\p{Script=Han}/u;
/** Slips of the fingers from which on words are told apart by what they have in common. */
const MANY = 2;
const FEWEST_WITHIN = 2;
const FEWEST_SCATTERED = 3;

/**
 * The candidates that resemble a mistyped or shortened word, the likest first: those one slip of the fingers away, then by
 * the letters both have in the same order. A word within the other always counts; words of another script than the one
 * written are left out. This is for names, of which several may be meant: of the words of a vocabulary `didYouMean` picks one.
 */
export function nearestWords<T>(
  written: string,
  candidates: Iterable<T>,
  wordOf: (candidate: T) => string,
): readonly Likeness<T>[] {
  const wanted = folded(written);
  const found: (Likeness<T> & { readonly apart: number; readonly slips: number })[] = [];
  for (const candidate of candidates) {
    const word = folded(wordOf(candidate));
    if (HAN.test(word) !== HAN.test(wanted)) continue;
    const likeness = likenessOf(wanted, word);
    const slips = Math.min(MANY, editDistance(Array.from(wanted), Array.from(word), MANY));
    if (likeness > 0) found.push({ candidate, likeness, slips, apart: Math.abs(word.length - wanted.length) });
  }
  return found.sort((a, b) => a.slips - b.slips || b.likeness - a.likeness || a.apart - b.apart);
}

/** Width and case are no part of a name. */
function folded(word: string): string {
  return word.normalize('NFKC').toLowerCase();
}

function likenessOf(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= FEWEST_WITHIN && long.includes(short)) return shareOf(short.length, a, b);
  const [letters, others] = [Array.from(short), Array.from(long)];
  if (letters.length >= FEWEST_SCATTERED && HAN.test(short) && isScattered(letters, others)) return shareOf(short.length, a, b);
  if (shareOf(short.length, a, b) <= LEAST || short.length > LONGEST) return 0;
  const likeness = shareOf(commonLetters(letters, others), a, b);
  return likeness > LEAST ? likeness : 0;
}

function shareOf(common: number, a: string, b: string): number {
  return (2 * common) / (a.length + b.length);
}

/** How many letters both have in the same order. */
function commonLetters(a: readonly string[], b: readonly string[]): number {
  let row = b.map(() => 0);
  for (const letter of a) {
    let diagonal = 0;
    let left = 0;
    row = row.map((above, index) => {
      left = letter === b[index] ? diagonal + 1 : Math.max(above, left);
      diagonal = above;
      return left;
    });
  }
  return row.at(-1) ?? 0;
}

/** Whether the letters of one stand in the other in their order, as those of 区文旅局 do in 区文化广电和旅游局. */
function isScattered(letters: readonly string[], among: readonly string[]): boolean {
  let at = 0;
  for (const letter of among) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
