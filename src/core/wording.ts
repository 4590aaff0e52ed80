import type { Language } from './diagnostic.ts';
import { editDistance } from './edit-distance.ts';

const NEAREST_SHARE = 0.5;
/** More than anybody’s fingers slip in one word. */
const MOST_SLIPS = 20;
/** Letters a shortened word has at least to be taken for the beginning of a longer one. */
const FEWEST_LETTERS = 3;
const FEWEST_SIGNS = 2;
/** Letters of a word that may be a longer way to say a one-letter one, as 县级 for 县. */
const SHORT = 3;
/** Tells equally near candidates apart. */
const UNLIKELY = 0.5;
const SEPARATORS = /[\s\u200b\ufeff_.·-]/g;
const QUOTES = /^[“”„‘’"']+|(?<![“”‘’"'])[“”‘’"']+$/g;

/** `甲、乙和丙`, `a, b and c`: things named one after the other, as a sentence holds them. */
export function list(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  const [comma, and] = language === 'zh' ? ['、', '和'] : [', ', ' and '];
  return `${words.slice(0, -1).join(comma)}${and}${last}`;
}

/** The word without what only the keyboard decides: width, case, hyphens, underscores, quotes around it. */
export function plainForm(word: string): string {
  return word.normalize('NFKC').replace(QUOTES, '').replace(SEPARATORS, '').toLowerCase();
}

/**
 * The candidate a mistyped word most likely meant: the same but for width, case and hyphens; else the nearest by slips of
 * the fingers, where at most half of the word differs; else the one it is the beginning of.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = plainForm(word);
  const letters = Array.from(wanted);
  if (letters.length === 0) return undefined;
  let best: { readonly candidate: string; readonly cost: number; readonly shared: number } | undefined;
  for (const candidate of candidates) {
    const cost = costOf(wanted, letters, candidate);
    if (cost === undefined || (best && cost > best.cost)) continue;
    const shared = sharedEnds(letters, Array.from(plainForm(candidate)));
    if (!best || cost < best.cost || shared > best.shared) best = { candidate, cost, shared };
  }
  return best?.candidate;
}

/** Slips between the word and the candidate; undefined where they are too many for the two to be the same word. */
function costOf(wanted: string, letters: readonly string[], candidate: string): number | undefined {
  const form = plainForm(candidate);
  if (form === wanted) return 0;
  if (form === '') return undefined;
  const other = Array.from(form);
  const limit = Math.max(1, Math.min(MOST_SLIPS, Math.floor(letters.length * NEAREST_SHARE)));
  const distance = Math.abs(other.length - letters.length) > limit ? Infinity : editDistance(letters, other, limit);
  if (distance <= limit && distance < other.length) return distance + (isLikely(letters, other) ? 0 : UNLIKELY);
  const fewest = /^[\x20-\x7e]*$/.test(wanted) ? FEWEST_LETTERS : FEWEST_SIGNS;
  const isPart = letters.length >= fewest ? form.startsWith(wanted) : false;
  return isPart || (letters.length <= SHORT && wanted.includes(form)) ? limit + 1 : undefined;
}

/** Whether the slip is one of the commoner ones: letters exchanged or swapped, or one typed twice. */
function isLikely(letters: readonly string[], other: readonly string[]): boolean {
  if (letters.length === other.length) return true;
  return (
    letters.length === other.length + 1 &&
    letters.filter((letter, index) => letter !== letters[index - 1]).join('') === other.join('')
  );
}

/** Letters alike at the beginning, and half as much at the end: what a reader goes by. */
function sharedEnds(a: readonly string[], b: readonly string[]): number {
  const start = a.findIndex((letter, index) => letter !== b[index]);
  const end = a.findIndex((_, index) => a.at(-1 - index) !== b.at(-1 - index));
  return (start === -1 ? a.length : start) + (end === -1 ? a.length : end) / 2;
}
