import { hexadecimal } from './glyph-texts.ts';

/** Every operator that changes the font, or shows glyphs; Chromium writes them at the ends of lines. */
const OPERATOR = /^q$|^Q$|\/(\w+) [\d.]+ Tf$|<((?:[\dA-F]{4})*)> Tj$|\bT[jJ]$|['"]$/gm;

/**
 * The operators of a page with other numbers for its glyphs; `renumber` is given the name of the font and the number there.
 * Undefined for a page that shows glyphs in another way than Chromium does.
 */
export function withGlyphs(content: string, renumber: (font: string, glyph: number) => number): string | undefined {
  let font = '';
  let isKnown = true;
  const before: string[] = [];
  const changed = content.replace(OPERATOR, (whole, name: string | undefined, glyphs: string | undefined) => {
    if (whole === 'q') before.push(font);
    else if (whole === 'Q') font = before.pop() ?? '';
    else if (name !== undefined) font = name;
    else if (glyphs === undefined) isKnown = false;
    else return `<${glyphs.replace(/.{4}/g, (code) => hexadecimal(renumber(font, Number.parseInt(code, 16)), 4))}> Tj`;
    return whole;
  });
  return isKnown ? changed : undefined;
}
