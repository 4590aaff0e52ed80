import type { Language } from './diagnostic.ts';

const NEAREST_SHARE = 0.5;

/** `甲、乙和丙`, `a, b and c`: things named one after the other, as a sentence holds them. */
export function list(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  const [comma, and] = language === 'zh' ? ['、', '和'] : [', ', ' and '];
  return `${words.slice(0, -1).join(comma)}${and}${last}`;
}

/** The candidate a mistyped word most likely meant: the nearest by edits, where at most half of the word differs. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const letters = Array.from(word.toLowerCase());
  let limit = Math.max(1, Math.floor(letters.length * NEAREST_SHARE));
  let nearest: string | undefined;
  for (const candidate of candidates) {
    const other = Array.from(candidate.toLowerCase());
    if (Math.abs(other.length - letters.length) > limit) continue;
    const distance = editDistance(letters, other);
    if (distance > limit || distance >= other.length || (nearest !== undefined && distance === limit)) continue;
    limit = distance;
    nearest = candidate;
  }
  return nearest;
}

function editDistance(from: readonly string[], to: readonly string[]): number {
  let row = to.map((_, index) => index + 1);
  from.forEach((letter, line) => {
    let diagonal = line;
    let left = line + 1;
    row = row.map((above, index) => {
      left = Math.min(above + 1, left + 1, diagonal + (letter === to[index] ? 0 : 1));
      diagonal = above;
      return left;
    });
  });
  return row.at(-1) ?? from.length;
}
