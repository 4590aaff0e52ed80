import type { FontName, Paragraph, Run, RunFonts, RunLook } from '../document/word-file.ts';
import { faceKind } from './faces.ts';

/** A character as it is set. */
export interface Glyph {
  readonly text: string;
  readonly font: FontName | undefined;
  /** Whether it takes a whole em. */
  readonly isWide: boolean;
  readonly look: RunLook;
}

/** From here on every character is East Asian. */
const EAST_ASIAN_FROM = 0x2e80;
const LATIN_TO = 0x7f;
/** Signs of Latin-1 that a hint makes Chinese. */
const HINTED_LATIN = /[\u00a1\u00a4\u00a7\u00a8\u00aa\u00ad\u00af-\u00b4\u00b6-\u00ba\u00bc-\u00bf\u00d7\u00f7]/;
/** Of the characters a hint decides on, those a Chinese face sets a whole em wide. */
const WIDE_BY_HINT = /[\u00b7\u00d7\u2014\u2015\u2018\u2019\u201c\u201d\u2026\u2160-\u217f\u2460-\u24ff\u2500-\u26ff]/;
const HALF_WIDE = /[\uff61-\uffdc\uffe8-\uffee]/;
const NO_GLYPH = /[\n\r]/;

/** The characters of a paragraph with the font each is set in. */
export function glyphsOf({ runs }: Pick<Paragraph, 'runs'>): readonly Glyph[] {
  return runs.flatMap((run) => runGlyphs(run));
}

function runGlyphs({ text, look }: Run): readonly Glyph[] {
  return Array.from(text)
    .filter((character) => !NO_GLYPH.test(character))
    .map((character) => {
      const slot = slotOf(character, look.hint);
      const font = look.fonts[slot];
      return { text: character, font, isWide: isWide(character, font), look };
    });
}

/** Which of a run's four fonts a character is set in: quotes, dashes and the like go by the hint. */
export function slotOf(character: string, hint: string | undefined): keyof RunFonts {
  const code = character.codePointAt(0) ?? 0;
  if (code >= EAST_ASIAN_FROM) return 'eastAsia';
  if (code <= LATIN_TO) return 'ascii';
  if (hint !== 'eastAsia') return 'hAnsi';
  return code > 0xff || HINTED_LATIN.test(character) ? 'eastAsia' : 'hAnsi';
}

/** Whether a character is one of those whose font the hint decides. */
export function goesByHint(character: string): boolean {
  return slotOf(character, 'eastAsia') !== slotOf(character, undefined);
}

/** Quotes and dashes are as wide as a Chinese face makes them, whatever slot they come from. */
function isWide(character: string, font: FontName | undefined): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code >= EAST_ASIAN_FROM) return !HALF_WIDE.test(character);
  return WIDE_BY_HINT.test(character) && (faceKind(font?.name) !== 'other' || /\p{Script=Han}/u.test(font?.name ?? ''));
}

/** Twips a stretch of text takes on a line. */
export function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { isWide: wide, look }) => {
    const em = (look.size * 10 * look.scale) / 100;
    return sum + (wide ? em : em / 2) + look.spacing;
  }, 0);
}

/** The characters without blanks at either end. */
export function trimmed(glyphs: readonly Glyph[]): readonly Glyph[] {
  const isBlank = ({ text }: Glyph) => text.trim() === '';
  const first = glyphs.findIndex((glyph) => !isBlank(glyph));
  return first === -1 ? [] : glyphs.slice(first, glyphs.findLastIndex((glyph) => !isBlank(glyph)) + 1);
}
