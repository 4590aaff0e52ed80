import { type GlyphTexts, readGlyphTexts } from './glyph-texts.ts';
import { latin1 } from './latin1.ts';
import { unpack } from './packing.ts';
import type { PdfObject } from './pdf-file.ts';
import { referenceOf } from './references.ts';
import { readTrueType, type TrueType } from './true-type.ts';

/** A font of a PDF whose text names glyphs by number. */
export interface EmbeddedFont {
  readonly number: number;
  /** Its name without the letters that tell parts of one font apart. */
  readonly name: string;
  /** Numbers of what it is made of: glyphs in it, what is known of it, outlines, and texts of its glyphs. */
  readonly parts: FontParts;
  readonly face: TrueType;
  readonly texts: GlyphTexts;
}

export interface FontParts {
  readonly descendant: number;
  readonly descriptor: number;
  readonly file: number;
  readonly table: number;
}

const COMPOSITE = /^<<\/Type \/Font\n\/Subtype \/Type0\n\/BaseFont \/(?:[A-Z]{6}\+)?(\S+)\n\/Encoding \/Identity-H\n/;
const IS_PLAIN = /\/Subtype \/CIDFontType2\n[\s\S]*\/CIDToGIDMap \/Identity\n/;

/** The fonts of a PDF of Chromium's; undefined where one is written otherwise than we know. */
export function embeddedFonts(objects: ReadonlyMap<number, PdfObject>): readonly EmbeddedFont[] | undefined {
  const fonts = [...objects].filter(([, { text, stream }]) => stream === null && text.includes('/DescendantFonts '));
  const read = fonts.map(([number, { text }]) => readFont(number, text, objects));
  const known = read.filter((font) => font !== undefined);
  return known.length === read.length ? known : undefined;
}

function readFont(number: number, text: string, objects: ReadonlyMap<number, PdfObject>): EmbeddedFont | undefined {
  const name = COMPOSITE.exec(text)?.[1];
  const descendant = Number(/\/DescendantFonts \[(\d+) 0 R\]/.exec(text)?.[1] ?? 0);
  const glyphs = objects.get(descendant)?.text ?? '';
  const descriptor = referenceOf(glyphs, 'FontDescriptor');
  const file = referenceOf(objects.get(descriptor)?.text, 'FontFile2');
  const table = referenceOf(text, 'ToUnicode');
  const [outlines, texts] = [unpacked(objects.get(file)), unpacked(objects.get(table))];
  const face = outlines && readTrueType(outlines);
  if (name === undefined || !IS_PLAIN.test(glyphs) || face === undefined || texts === undefined) return undefined;
  return { number, name, parts: { descendant, descriptor, file, table }, face, texts: readGlyphTexts(latin1(texts)) };
}

function unpacked(object: PdfObject | undefined): Uint8Array | undefined {
  if (object === undefined || object.stream === null) return undefined;
  return object.text.includes('/FlateDecode') ? unpack(object.stream) : object.stream;
}
