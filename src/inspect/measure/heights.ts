import { sum } from '../../core/sum.ts';
import type { Paragraph, WordFile } from '../document/word-file.ts';
import { indentOf } from './extent.ts';
import { glyphsOf, widthOf } from './glyphs.ts';
import { sizeOfText } from './size-of-text.ts';

const TWIPS_PER_HALF_POINT = 10;
/** A line of a font as a multiple of its size: a line that is higher than the grid takes two of its lines. */
const LINE_OF_FONT = 1.3;

/** Twips from line to line; undefined where the font alone decides. */
export function lineHeight(paragraph: Paragraph, gridPitch: number | undefined): number | undefined {
  const { spacing, snapToGrid } = paragraph.layout;
  if (spacing.rule === 'exact') return spacing.line;
  if (spacing.rule !== 'auto' || !snapToGrid || gridPitch === undefined) return undefined;
  return sizeOfText(paragraph) * TWIPS_PER_HALF_POINT * LINE_OF_FONT > gridPitch
    ? undefined
    : Math.round((gridPitch * spacing.line) / 240);
}

/** The pitch of the grid a section draws. */
export function gridPitchOf({ sections }: WordFile, { section }: Paragraph): number | undefined {
  return sections[section]?.grid?.linePitch;
}

/** Lines a paragraph takes in a width, by its line ends and the widths of its characters; at least one. */
export function lineCount(paragraph: Paragraph, width: number): number {
  const { left, right, firstLine } = indentOf(paragraph);
  const glyphs = glyphsOf(paragraph);
  const room = Math.max(400, width - left - right);
  const breaks = (paragraph.text.match(/\n/g) ?? []).length;
  const filled = Math.ceil((widthOf(glyphs) + firstLine) / room - 0.02);
  return Math.max(1, breaks + 1, breaks === 0 ? filled : 0);
}

/** Twips a paragraph takes on the page with the space around it; undefined where that is not fixed by the file. */
export function heightOf(file: WordFile, paragraph: Paragraph, width: number): number | undefined {
  const line = lineHeight(paragraph, gridPitchOf(file, paragraph));
  if (line === undefined || paragraph.home.kind !== 'body' || paragraph.layout.frame) return undefined;
  const { before, after } = paragraph.layout.spacing;
  return before + after + line * lineCount(paragraph, width);
}

export interface Gap {
  readonly lines: number;
  /** Whether every height is fixed by the file; else blank paragraphs count a line each. */
  readonly isExact: boolean;
}

/** The blank space between two paragraphs of the same story, in lines of `pitch`. */
export function gapBetween(file: WordFile, [upper, lower]: readonly [Paragraph, Paragraph], pitch: number): Gap {
  const between = file.paragraphs.slice(upper.number, lower.number - 1).filter(({ home }) => home.kind === 'body');
  const heights = between.map((each) => heightOf(file, each, Number.POSITIVE_INFINITY));
  const own = upper.layout.spacing.after + lower.layout.spacing.before;
  const isExact = heights.every((height) => height !== undefined);
  const blank = sum(heights.map((height) => height ?? pitch));
  return { lines: (blank + own) / pitch, isExact };
}

/** Whether only blank paragraphs, and no table, stand between two. */
export function isBlankBetween({ paragraphs }: WordFile, upper: Paragraph, lower: Paragraph): boolean {
  return paragraphs.slice(upper.number, lower.number - 1).every(({ text }) => text.trim() === '');
}
