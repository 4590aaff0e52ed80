import { type DenseFace, denseFaces, type ShownGlyphs } from './dense-faces.ts';
import { embeddedFonts } from './embedded-fonts.ts';
import { printGlyphTexts } from './glyph-texts.ts';
import { printWidths } from './glyph-widths.ts';
import { pack } from './packing.ts';
import { type PageContent, pageContents } from './page-contents.ts';
import type { PdfFile, PdfObject } from './pdf-file.ts';
import { withReferences } from './references.ts';
import { withGlyphs } from './shown-glyphs.ts';
import { writeTrueType } from './write-true-type.ts';

/**
 * A PDF of Chromium's with each of its faces once, of the glyphs that are shown alone, numbered without gaps: the browser
 * keeps the numbers of the whole face, and gives text in another colour a font of its own. What pages paint is packed.
 */
export function packFonts<F extends PdfFile>(file: F): F {
  const pages = pageContents(file.objects);
  const changed = withDenseFaces(file.objects, pages);
  const objects = changed?.objects ?? new Map(file.objects);
  for (const { content, operators } of changed?.pages ?? pages) objects.set(content, packed(Buffer.from(operators, 'latin1')));
  return { ...file, objects };
}

interface Changed {
  readonly objects: Map<number, PdfObject>;
  readonly pages: readonly PageContent[];
}

/** Undefined where a font, or what shows its glyphs, is written otherwise than we know. */
function withDenseFaces(objects: ReadonlyMap<number, PdfObject>, pages: readonly PageContent[]): Changed | undefined {
  const fonts = embeddedFonts(objects);
  const paintsElsewhere = [...objects.values()].some(({ text, stream }) => stream !== null && /\/Font\b/.test(text));
  const shown = shownGlyphs(objects, pages);
  if (fonts === undefined || shown === undefined || paintsElsewhere) return undefined;
  const faces = denseFaces(fonts, shown);
  const renumbered = new Map(faces.flatMap((face) => face.fonts.map(({ number }) => [number, face] as const)));
  const changed = new Map(objects);
  for (const { number, parts } of fonts) for (const part of [number, ...Object.values(parts)]) changed.delete(part);
  for (const face of faces) for (const [number, object] of objectsOf(face, objects)) changed.set(number, object);
  return {
    objects: changed,
    pages: pages.map((each) => {
      const { text = '', stream = null } = objects.get(each.page) ?? {};
      const fontOf = fontsOn(text);
      const number = (font: string, glyph: number) => renumbered.get(fontOf(font))?.numbers.get(glyph) ?? glyph;
      changed.set(each.page, { text: withReferences(text, (to) => `${renumbered.get(to)?.fonts[0]?.number ?? to} 0 R`), stream });
      return { ...each, operators: withGlyphs(each.operators, number) ?? each.operators };
    }),
  };
}

function shownGlyphs(objects: ReadonlyMap<number, PdfObject>, pages: readonly PageContent[]): ShownGlyphs | undefined {
  const shown = new Map<number, Set<number>>();
  for (const { page, operators } of pages) {
    const fontOf = fontsOn(objects.get(page)?.text ?? '');
    const isKnown = withGlyphs(operators, (name, glyph) => {
      const font = fontOf(name);
      shown.set(font, (shown.get(font) ?? new Set()).add(glyph));
      return glyph;
    });
    if (isKnown === undefined) return undefined;
  }
  return shown;
}

/** The numbers of the fonts of a page, by the names they have there. */
function fontsOn(page: string): (name: string) => number {
  const list = /\/Font <<([^>]*)>>/.exec(page)?.[1] ?? '';
  const numbers = new Map([...list.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', number]) => [name, Number(number)]));
  return (name) => numbers.get(name) ?? 0;
}

/** A face in the objects of the first of its fonts. */
function objectsOf(
  { fonts: [first], ...face }: DenseFace,
  objects: ReadonlyMap<number, PdfObject>,
): readonly (readonly [number, PdfObject])[] {
  if (first === undefined) return [];
  const { descendant, descriptor, file, table } = first.parts;
  const text = (number: number) => objects.get(number)?.text ?? '';
  const outlines = writeTrueType(first.face, face.glyphs);
  const widths = printWidths(face.glyphs, first.face.em);
  const glyphs = text(descendant)
    .replace(/\n\/W \[(?:[^\][]|\[[^\]]*\])*\]/, '')
    .replace(/\n\/DW [\d.]+/, '');
  return [
    [first.number, { text: text(first.number), stream: null }],
    [descendant, { text: glyphs.replace(/>>$/, `\n${widths}>>`), stream: null }],
    [descriptor, { text: text(descriptor), stream: null }],
    [file, packed(outlines, `/Length1 ${outlines.length}\n`)],
    [table, packed(Buffer.from(printGlyphTexts(face.texts), 'latin1'))],
  ];
}

function packed(bytes: Uint8Array, keys = ''): PdfObject {
  const stream = pack(bytes);
  return { text: `<<${keys}/Filter /FlateDecode\n/Length ${stream.length}>>`, stream };
}
