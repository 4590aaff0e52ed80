import { compareTexts } from '../../core/compare-texts.ts';
import { withComponents } from './composite-glyphs.ts';
import type { EmbeddedFont } from './embedded-fonts.ts';
import type { Glyph } from './true-type.ts';

/** Fonts of a PDF that are parts of one, put together. */
export interface DenseFace {
  /** The first of them stands for all. */
  readonly fonts: readonly EmbeddedFont[];
  /** In their new order. */
  readonly glyphs: readonly Glyph[];
  readonly texts: readonly string[];
  /** By number before: the number now. */
  readonly numbers: ReadonlyMap<number, number>;
}

/** What is shown of fonts, by their numbers. */
export type ShownGlyphs = ReadonlyMap<number, ReadonlySet<number>>;

/** Puts fonts of one name together where they agree, of the glyphs that are shown, numbered in the order of their texts. */
export function denseFaces(fonts: readonly EmbeddedFont[], shown: ShownGlyphs): readonly DenseFace[] {
  const gathered: Gathered[] = [];
  for (const font of fonts) {
    const glyphs = shownOf(font, shown.get(font.number) ?? new Set());
    const same = gathered.find(({ fonts: [first], glyphs: others }) => {
      return first?.name === font.name && first.face.em === font.face.em && agree(glyphs, others);
    });
    const into: Gathered = same ?? { fonts: [], glyphs: new Map() };
    if (same === undefined) gathered.push(into);
    into.fonts.push(font);
    for (const [number, glyph] of glyphs) if ((into.glyphs.get(number)?.text ?? '') === '') into.glyphs.set(number, glyph);
  }
  return gathered.map(numbered);
}

interface ShownGlyph extends Glyph {
  readonly text: string;
}

interface Gathered {
  readonly fonts: EmbeddedFont[];
  readonly glyphs: Map<number, ShownGlyph>;
}

/** The glyphs that are shown, the sign for none, and those others are put together of. */
function shownOf({ face, texts }: EmbeddedFont, shown: ReadonlySet<number>): ReadonlyMap<number, ShownGlyph> {
  const glyphs = new Map<number, ShownGlyph>();
  const add = (number: number): number => {
    const glyph = face.glyph(number);
    if (glyph === undefined || glyphs.has(number)) return number;
    glyphs.set(number, { ...glyph, text: texts.get(number) ?? '' });
    withComponents(glyph.outline, add);
    return number;
  };
  for (const number of [0, ...shown]) add(number);
  return glyphs;
}

function agree(glyphs: ReadonlyMap<number, Glyph>, others: ReadonlyMap<number, Glyph>): boolean {
  return [...glyphs].every(([number, { outline, advance }]) => {
    const other = others.get(number);
    return other === undefined || (other.advance === advance && Buffer.compare(other.outline, outline) === 0);
  });
}

function numbered({ fonts, glyphs }: Gathered): DenseFace {
  const order = [...glyphs].sort(([one, { text }], [other, { text: otherText }]) => {
    return Number(other === 0) - Number(one === 0) || compareTexts(text, otherText) || one - other;
  });
  const numbers = new Map(order.map(([number], index) => [number, index]));
  return {
    fonts,
    glyphs: order.map(([, { outline, advance, bearing }]) => ({
      outline: withComponents(outline, (number) => numbers.get(number) ?? 0),
      advance,
      bearing,
    })),
    texts: order.map(([, { text }]) => text),
    numbers,
  };
}
