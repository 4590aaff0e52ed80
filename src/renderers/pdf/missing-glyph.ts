/** Whether the faces, or the fallback behind them, have a character. */
export type HasGlyph = (codePoint: number) => boolean;

const LARGEST = 0x10ffff;

/** Reads the ranges of `coverage.json`: hexadecimal, inclusive, ascending, with blanks between. */
export function readCoverage(text: string): HasGlyph {
  const { ranges }: { readonly ranges: string } = JSON.parse(text);
  const spans = ranges.split(' ').map((span) => span.split('-').map((code) => Number.parseInt(code, 16)));
  const plain = new Set<number>();
  const wide: (readonly [number, number])[] = [];
  for (const [low = LARGEST, high = low] of spans) {
    if (high - low > 64) wide.push([low, high]);
    else for (let code = low; code <= high; code += 1) plain.add(code);
  }
  return (code) => plain.has(code) || wide.some(([low, high]) => code >= low && code <= high);
}

/** The first character of a text without a glyph, or undefined. */
export function missingGlyph(text: string, hasGlyph: HasGlyph): string | undefined {
  for (const character of new Set(text)) if (!hasGlyph(character.codePointAt(0) ?? 0)) return character;
  return undefined;
}
