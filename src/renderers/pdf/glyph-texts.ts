/** Most entries of a list in a table of characters (ISO 32000-1, 9.10.3). */
const MOST = 100;
const HEAD = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
`;
const TAIL = `endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
const CHARACTER = /<(\w+)> <(\w+)>/g;
const RANGE = /<(\w+)> <(\w+)> <(\w+)>/g;

/** By number of a glyph: its text, as hexadecimal UTF-16. */
export type GlyphTexts = ReadonlyMap<number, string>;

/** Reads the table by which a font of a PDF tells its text, as Chromium writes it. */
export function readGlyphTexts(table: string): GlyphTexts {
  const texts = new Map<number, string>();
  for (const [, list = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', text = ''] of list.matchAll(CHARACTER)) texts.set(Number.parseInt(glyph, 16), text);
  }
  for (const [, list = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, low = '', high = '', text = ''] of list.matchAll(RANGE)) {
      const [from, to, first] = [low, high, text].map((hex) => Number.parseInt(hex, 16));
      if (from === undefined || to === undefined || first === undefined) continue;
      for (let glyph = from; glyph <= to; glyph += 1) texts.set(glyph, hexadecimal(first + glyph - from, text.length));
    }
  }
  return texts;
}

/** The table of the texts of glyphs that are numbered as they stand; an empty text is none. */
export function printGlyphTexts(texts: readonly string[]): string {
  const entries = texts.flatMap((text, glyph) => (text === '' ? [] : [`<${hexadecimal(glyph, 4)}> <${text}>\n`]));
  const lists = Array.from({ length: Math.ceil(entries.length / MOST) }, (_, index) => {
    const list = entries.slice(index * MOST, (index + 1) * MOST);
    return `${list.length} beginbfchar\n${list.join('')}endbfchar\n`;
  });
  return `${HEAD}${lists.join('')}${TAIL}`;
}

/** A number in capital hexadecimal digits, as many as asked for. */
export function hexadecimal(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
