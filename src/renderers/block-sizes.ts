import { remembered } from '../core/remembered.ts';
import { sum } from '../core/sum.ts';
import type { Block, FileMarks, Layout, Mark } from '../documents/manuscript.ts';
import { attachmentPlaces } from './attachment-places.ts';
import { fileMarkTexts } from './file-mark-texts.ts';
import { markHeight, mostMarkHeight } from './mark-size.ts';
import { pageGrid } from './page-grid.ts';
import { signatureLineCount } from './signature-places.ts';
import { signerRows } from './signer-rows.ts';
import { formRowHeights, rowHeights } from './table-size.ts';
import { emWidth, mostTitleLines, titleLines } from './title-lines.ts';
import { INDENTED, LINE_ZI, type LineRoom, wrappedLines } from './wrapped-lines.ts';

const FLUSH: LineRoom = { first: LINE_ZI, other: LINE_ZI };
const TITLE_LINE = 35;
/** The red rule and what it stands below the number (7.2.7). */
const RED_RULE = 12;
/** In a letter the mark stands 30 mm from the edge, the double rule 4 mm below, the first line ⅞ of a character below it (10.1). */
const LETTER = { markTop: 85.05, rule: 29 };

/** A height that is told once the pitch of the body is: so many of its lines, and something fixed in points. */
export interface Size {
  readonly lines: number;
  readonly points: number;
}

/** The same at every pitch, and looked for at many. */
const titleLineCount = remembered(({ text }: TitleBlock): number => titleLines(text).length);

type TitleBlock = Extract<Block, { kind: 'organ-line' | 'title' }>;

/** Sizes of what is costly to set, since its lines are weighed against one another. */
export interface Sizes {
  titleLines(block: TitleBlock): number;
  markHeight(organs: readonly string[], suffix: string): number;
}

/** What they are. */
export const SET: Sizes = { titleLines: titleLineCount, markHeight };
/** What none exceeds. */
export const MOST: Sizes = { titleLines: ({ text }) => mostTitleLines(text), markHeight: mostMarkHeight };

type Wrapped = Extract<Block, { kind: 'addressee' | 'heading' | 'paragraph' | 'note' | 'contacts' | 'attachment-list' }>;

const lineCount = remembered((block: Wrapped): number => {
  switch (block.kind) {
    case 'addressee':
      return wrappedLines(block.text, FLUSH);
    case 'heading':
      return wrappedLines(`${block.number}${block.text}`, INDENTED);
    case 'paragraph':
      return wrappedLines(`${block.number}${block.lead}${block.text}`, INDENTED);
    case 'note':
      return wrappedLines(block.text, INDENTED);
    case 'contacts':
      return sum(block.lines.map(({ label, value }) => wrappedLines(`${label}：${value}`, INDENTED)));
    case 'attachment-list':
      return sum(attachmentPlaces(block).map(attachmentLines));
  }
});

/** What a block is set in. */
export interface Room {
  readonly layout: Layout;
  /** Of a line, in points. */
  readonly width: number;
  /** Whether the part has a 发文机关标志, above which 份号 … stand. */
  readonly hasMark: boolean;
  readonly sizes: Sizes;
}

/** A line of the body. */
export const LINE: Size = { lines: 1, points: 0 };

/** The sizes of what a block is broken into at most, from top to bottom. */
export function blockSizes(block: Block, { layout, width, hasMark, sizes }: Room): readonly Size[] {
  const isLetter = hasMark && layout.form === 'letter';
  switch (block.kind) {
    case 'file-marks':
      return hasMark && !isLetter ? [] : lines(fileMarkLines(block, isLetter));
    case 'mark':
      return [fixed((isLetter ? letterZone : markZone)(block, layout, sizes))];
    case 'document-number':
      return [isLetter ? LINE : { lines: Math.max(1, signerRows(block).length), points: hasMark ? RED_RULE : 0 }];
    case 'organ-line':
    case 'title':
      return [fixed(sizes.titleLines(block) * TITLE_LINE)];
    case 'addressee':
    case 'heading':
    case 'paragraph':
    case 'note':
    case 'contacts':
    case 'attachment-list':
      return lines(lineCount(block));
    case 'signature':
      return [{ lines: signatureLineCount(block), points: 0 }];
    case 'annex-label':
      return [LINE];
    case 'table':
      return rowHeights(block, width).map(fixed);
    case 'form':
      return formRowHeights(block, width).map(fixed);
  }
}

function lines(count: number): readonly Size[] {
  return Array.from({ length: count }, () => LINE);
}

function fixed(points: number): Size {
  return { lines: 0, points };
}

/** Height in points where lines of the body stand at a pitch. */
export function heightAt({ lines, points }: Size, pitch: number): number {
  return lines * pitch + points;
}

function markZone({ organs, suffix }: Mark, layout: Layout, { markHeight: heightOf }: Sizes): number {
  return pageGrid(layout).markTop + heightOf(organs, suffix);
}

/** A letter bears the name of the host alone. */
function letterZone({ organs }: Mark, layout: Layout, { markHeight: heightOf }: Sizes): number {
  return LETTER.markTop - pageGrid(layout).top + heightOf(organs.slice(0, 1), '') + LETTER.rule;
}

/** In a letter the first of them stands beside the number. */
function fileMarkLines(block: FileMarks, isLetter: boolean): number {
  const texts = fileMarkTexts(block);
  return isLetter ? Math.max(0, texts.length - 1) : (texts.at(-1)?.row ?? -1) + 1;
}

function attachmentLines({ head, title, left }: { head: string; title: string; left: number }): number {
  const other = LINE_ZI - left;
  return wrappedLines(title, { first: Math.min(other, LINE_ZI - emWidth(head)), other });
}
