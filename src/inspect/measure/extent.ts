import type { Paragraph } from '../document/word-file.ts';
import { glyphsOf, trimmed, widthOf } from './glyphs.ts';

/** Where a line of text begins and ends, in twips from the left edge of the text area. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** The indents of a paragraph in twips: those counted in characters go by the size of its text, as Word has it. */
export function indentOf({ layout: { indent }, mark, runs }: Paragraph): {
  readonly left: number;
  readonly right: number;
  readonly firstLine: number;
} {
  const look = runs.find(({ text }) => text.trim() !== '')?.look ?? mark;
  const character = look.size * 10 + look.spacing;
  const length = (chars: number | undefined, twips: number) =>
    chars === undefined || chars === 0 ? twips : Math.round((chars / 100) * character);
  return {
    left: length(indent.leftChars, indent.left),
    right: length(indent.rightChars, indent.right),
    firstLine: length(indent.firstLineChars, indent.firstLine),
  };
}

/** Twips from the left edge to the first character of the text, blanks before it counted; undefined behind a tab. */
export function startOf(paragraph: Paragraph): number | undefined {
  const glyphs = glyphsOf(paragraph);
  const first = glyphs.findIndex(({ text }) => text.trim() !== '');
  const lead = glyphs.slice(0, Math.max(0, first));
  if (lead.some(({ text }) => text === '\t')) return undefined;
  const { left, firstLine } = indentOf(paragraph);
  return left + firstLine + widthOf(lead);
}

/**
 * The extent of a paragraph of one line; undefined where it has tabs, takes more than a line or stands in a cell or box, so that
 * the file alone does not tell. Blanks typed before the text move it, blanks after it do not.
 */
export function extentOf(paragraph: Paragraph, textWidth: number): Extent | undefined {
  const glyphs = glyphsOf(paragraph);
  if (/[\t\n]/.test(paragraph.text.trim()) || paragraph.text.startsWith('\t') || paragraph.home.kind !== 'body') return undefined;
  const shown = trimmed(glyphs);
  const width = widthOf(shown);
  const first = shown[0];
  const lead = first === undefined ? 0 : widthOf(glyphs.slice(0, glyphs.indexOf(first)));
  const { left, right, firstLine } = indentOf(paragraph);
  const room = textWidth - left - right - firstLine;
  if (width + lead > room + 20) return undefined;
  const start = left + firstLine;
  switch (paragraph.layout.alignment) {
    case 'right':
      return { left: textWidth - right - width, right: textWidth - right };
    case 'center': {
      const middle = start + room / 2 + lead / 2;
      return { left: middle - width / 2, right: middle + width / 2 };
    }
    default:
      return { left: start + lead, right: start + lead + width };
  }
}
