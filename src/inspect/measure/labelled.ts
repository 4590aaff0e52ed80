import type { Message } from '../../core/diagnostic.ts';
import type { Paragraph } from '../document/word-file.ts';
import { type FaceKind, faceKind } from './faces.ts';
import { type Glyph, glyphsOf, trimmed } from './glyphs.ts';
import { faceGlyphs, glyphFace } from './text-look.ts';

/** A label such as `签发人：` and the names after it, each in a face of its own. */
export interface Labelled {
  readonly label: readonly Glyph[];
  readonly names: readonly Glyph[];
}

/** The characters of a label and those after it; all of them names where there is no such label. */
export function splitAtLabel(paragraph: Paragraph, label: RegExp): Labelled {
  const glyphs = trimmed(glyphsOf(paragraph));
  const text = glyphs.map((glyph) => glyph.text).join('');
  const found = label.exec(text);
  if (found === null) return { label: [], names: glyphs };
  const before = Array.from(text.slice(0, found.index)).length;
  const end = before + Array.from(found[0]).length;
  return { label: glyphs.slice(before, end), names: glyphs.slice(end) };
}

/** The first character that is not in the face asked of it. */
export function labelledFaceFault({ label, names }: Labelled, faces: { label: FaceKind; names: FaceKind }): Message | undefined {
  const isOther = (wanted: FaceKind) => (glyph: Glyph) => faceKind(glyph.font?.name) !== wanted;
  const wrong = faceGlyphs(label).find(isOther(faces.label)) ?? faceGlyphs(names).find(isOther(faces.names));
  return wrong && glyphFace(wrong);
}
