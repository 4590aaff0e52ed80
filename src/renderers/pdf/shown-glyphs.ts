import { hexadecimal } from './glyph-texts.ts';

type Renumber = (font: string, glyph: number) => number;

/** Operators stand at the ends of lines. */
const SETS_FONT = /\/(\w+) [\d.]+ Tf$/;
const SHOWS = /<((?:[\dA-F]{4})*)> Tj$/;
const SHOWS_OTHERWISE = /\bT[jJ]$|['"]$/;
const DIGITS = 4;

/**
 * The operators of a page with other numbers for its glyphs; `renumber` is given the name of the font and the number there.
 * Undefined for a page that shows glyphs in another way than Chromium does.
 */
export function withGlyphs(content: string, renumber: Renumber): string | undefined {
  const lines = content.split('\n');
  const before: string[] = [];
  let font = '';
  for (const [index, line] of lines.entries()) {
    const last = line.charAt(line.length - 1);
    if (line === 'q') before.push(font);
    else if (line === 'Q') font = before.pop() ?? '';
    else if (last === 'f') font = SETS_FONT.exec(line)?.[1] ?? font;
    else if (last === 'j' || last === 'J' || last === "'" || last === '"') {
      const shown = SHOWS.exec(line);
      if (shown !== null) lines[index] = `${line.slice(0, shown.index)}<${renumbered(shown[1] ?? '', font, renumber)}> Tj`;
      else if (SHOWS_OTHERWISE.test(line)) return undefined;
    }
  }
  return lines.join('\n');
}

function renumbered(glyphs: string, font: string, renumber: Renumber): string {
  let codes = '';
  for (let at = 0; at < glyphs.length; at += DIGITS) {
    codes += hexadecimal(renumber(font, Number.parseInt(glyphs.slice(at, at + DIGITS), 16)), DIGITS);
  }
  return codes;
}
