import { remembered } from '../core/remembered.ts';
import { sum } from '../core/sum.ts';
import type { Block, Layout } from '../documents/manuscript.ts';
import { attachmentPlaces } from './attachment-places.ts';
import { markHeight, mostMarkHeight } from './mark-size.ts';
import { pageGrid } from './page-grid.ts';
import { signatureLineCount } from './signature-places.ts';
import { formRowHeights, rowHeights } from './table-size.ts';
import { emWidth, mostTitleLines, titleLines } from './title-lines.ts';
import { INDENTED, LINE_ZI, type LineRoom, wrappedLines } from './wrapped-lines.ts';

const FLUSH: LineRoom = { first: LINE_ZI, other: LINE_ZI };
const TITLE_LINE = 35;
/** The red rule and what it stands below the number (7.2.7). */
const RED_RULE = 12;
/** In a letter the mark stands 30 mm from the edge, the double rule 4 mm below, the first line ⅞ of a character below it (10.1). */
const LETTER = { markTop: 85.05, rule: 29 };
const MARK_LINES = 2;

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
  readonly sizes: Sizes;
}

/** A line of the body. */
export const LINE: Size = { lines: 1, points: 0 };

/** The sizes of what a block is broken into at most, from top to bottom. */
export function blockSizes(block: Block, { layout, width, sizes }: Room): readonly Size[] {
  switch (block.kind) {
    case 'file-marks':
      return layout.form === 'letter' ? lines(Math.max(0, fileMarkLines(block) - 1)) : [];
    case 'mark':
      return [fixed(markZone(sizes.markHeight(block.organs, block.suffix), layout))];
    case 'document-number':
      return [
        { lines: Math.max(1, Math.ceil(block.signers.length / MARK_LINES)), points: layout.form === 'letter' ? 0 : RED_RULE },
      ];
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

function markZone(height: number, layout: Layout): number {
  const grid = pageGrid(layout);
  return layout.form === 'letter' ? LETTER.markTop - grid.top + height + LETTER.rule : grid.markTop + height;
}

function fileMarkLines({ copyNumber, secrecy, urgency }: Extract<Block, { kind: 'file-marks' }>): number {
  return [copyNumber, secrecy, urgency].filter((text) => text !== null).length;
}

function attachmentLines({ head, title, left }: { head: string; title: string; left: number }): number {
  const other = LINE_ZI - left;
  return wrappedLines(title, { first: Math.min(other, LINE_ZI - emWidth(head)), other });
}
