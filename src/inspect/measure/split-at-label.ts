import type { Paragraph } from '../document/word-file.ts';
import { type Glyph, glyphsOf } from './glyphs.ts';

/** The characters of a label such as `签发人：` and those after it; all of them after it where there is no such label. */
export function splitAtLabel(
  paragraph: Paragraph,
  label: RegExp,
): { readonly label: readonly Glyph[]; readonly rest: readonly Glyph[] } {
  const glyphs = glyphsOf(paragraph);
  const text = glyphs.map((glyph) => glyph.text).join('');
  const found = label.exec(text);
  if (found === null) return { label: [], rest: glyphs };
  const before = Array.from(text.slice(0, found.index)).length;
  const end = before + Array.from(found[0]).length;
  return { label: glyphs.slice(before, end), rest: glyphs.slice(end) };
}
