/** Where the spaces that begin at `from` end. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === ' ') at += 1;
  return at;
}

/** Where what stands between `start` and `from` ends, without the spaces after it. */
export function trimmedEnd(text: string, start: number, from: number): number {
  let end = from;
  while (end > start && text.charAt(end - 1) === ' ') end -= 1;
  return end;
}
