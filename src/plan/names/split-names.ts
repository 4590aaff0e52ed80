const BETWEEN = '、';

interface Known {
  has(name: string): boolean;
}

/**
 * The names in a text that lists them with 、, which some names hold themselves: the longest known names are taken first.
 * A text without any known name is one name.
 */
export function splitNames(text: string, known: Known): readonly string[] {
  if (known.has(text) || !text.includes(BETWEEN)) return [text];
  const pieces = text.split(BETWEEN).map((piece) => piece.trim());
  const names: string[] = [];
  for (let from = 0; from < pieces.length; ) {
    const end = endOfLongest(pieces, from, known);
    names.push(pieces.slice(from, end).join(BETWEEN));
    from = end;
  }
  return names.some((name) => known.has(name)) ? names.filter((name) => name !== '') : [text];
}

function endOfLongest(pieces: readonly string[], from: number, known: Known): number {
  for (let end = pieces.length; end > from + 1; end -= 1) {
    if (known.has(pieces.slice(from, end).join(BETWEEN))) return end;
  }
  return from + 1;
}
