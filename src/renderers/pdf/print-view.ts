import type { Block, Manuscript, Part } from '../../documents/manuscript.ts';
import { annexId } from '../annex-id.ts';
import { pageGrid } from '../page-grid.ts';
import type { ParagraphBreak } from '../paragraph-break.ts';
import type { SettledPages } from '../settle-pages.ts';
import { type ImprintView, imprintView } from './imprint-view.ts';
import { type LetterHead, letterHead } from './letter-head.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import { type PrintBlock, printBlock } from './print-block.ts';
import { filledPixels, type Sheets } from './sheets.ts';

/** A part of the document as it is printed. */
export interface PrintSection {
  /** What links lead to; empty where none do. */
  readonly id: string;
  readonly role: Part['role'];
  readonly landscape: boolean;
  /** Whether the first line keeps clear of a mark 35 mm below the top of the text area. */
  readonly hasMark: boolean;
  readonly blocks: readonly (PrintBlock | LetterHead)[];
  /** Line pitch in points where it is not the regular one; empty otherwise. */
  readonly pitch: string;
}

/** Everything `print.hbs` may print. */
export interface PrintView {
  readonly title: string;
  readonly draft: boolean;
  /** A digest for the foot of each page, or empty. */
  readonly fingerprint: string;
  readonly page: PageFrame;
  readonly sections: readonly PrintSection[];
  readonly imprint: ImprintView | null;
  /** Whether the imprint stands apart, behind a blank page. */
  readonly apart: boolean;
  /** Least height of all text in CSS pixels. */
  readonly height: string;
  /** What a piece of a long document needs besides; null for a document printed at once. */
  readonly piece: PrintPiece | null;
}

/** What is printed behind a piece of a document and not kept, so that all pieces have the same fonts and the same links. */
export interface PrintPiece {
  /** How many pages stand before it. */
  readonly before: number;
  /** Every character of the document. */
  readonly signs: string;
  /** Ids of all annexes, and of those that stand on other pieces. */
  readonly links: readonly string[];
  readonly elsewhere: readonly string[];
}

/** The document itself as it is printed, without what belongs to the public page only. */
export function printView(settled: SettledPages, sheets: Sheets): PrintView {
  return { ...printFrame(settled.manuscript, sheets), sections: printSections(settled) };
}

/** What stands around the parts of a document, and on each of its pages. */
export function printFrame(manuscript: Manuscript, sheets: Sheets): Omit<PrintView, 'sections'> {
  const { title, draft, imprint, layout } = manuscript;
  const printed = imprint === null || sheets.imprint === 'none' ? null : imprintView(imprint, layout);
  return {
    title,
    draft,
    fingerprint: (layout.fingerprint ?? '').replace(UNQUOTABLE, ''),
    page: pageFrame(manuscript),
    imprint: printed,
    apart: sheets.imprint === 'apart',
    height: (printed === null ? 0 : filledPixels(sheets.pages, layout)).toFixed(1),
    piece: null,
  };
}

/** The parts of a document. */
export function printSections({ manuscript, pitches, breaks }: SettledPages): readonly PrintSection[] {
  return manuscript.parts.map((part, index) =>
    section(part, { index, manuscript, pitch: pitches[index], broken: breaks[index] ?? null }),
  );
}

interface Place {
  readonly index: number;
  readonly manuscript: Manuscript;
  readonly pitch: number | undefined;
  readonly broken: ParagraphBreak | null;
}

function section(part: Part, { index, manuscript, pitch, broken }: Place): PrintSection {
  const { role, orientation } = part;
  const { layout, title, parts } = manuscript;
  const annexes = parts.filter((each) => each.role === 'annex');
  const regular = pageGrid(layout).pitch;
  const isLetter = layout.form === 'letter' && index === 0;
  const blocks = isLetter ? part.blocks.filter(({ kind }) => !HEAD.has(kind)) : part.blocks;
  const own = blocks.find((block) => block.kind === 'title');
  const hasMark = !isLetter && blocks.some((block) => block.kind === 'mark');
  const titleName = role === 'annex' ? ('annex-title' as const) : ('title' as const);
  const context = { rank: index === 0 ? 1 : 2, title: own?.text ?? title, titleName, hasMark, annexes: annexes.length };
  const beside = (block: Block, step: 1 | -1) => part.blocks[part.blocks.indexOf(block) + step];
  return {
    id: role === 'annex' ? annexId(annexes.indexOf(part)) : '',
    role,
    landscape: orientation === 'landscape',
    hasMark,
    pitch: pitch === undefined || pitch === regular ? '' : pitch.toFixed(2),
    blocks: [
      ...(isLetter ? [letterHead(part)] : []),
      ...blocks.map((block) => {
        const breakAt = broken !== null && part.blocks[broken.block] === block ? broken.offset : null;
        return printBlock(block, { ...context, breakAt, previous: beside(block, -1), next: beside(block, 1) });
      }),
    ],
  };
}

/** What would end a string in a style sheet, or the sheet. */
const UNQUOTABLE = /[^\p{L}\p{N} :.·-]/gu;
/** What stands at the head of a letter. */
const HEAD: ReadonlySet<Block['kind']> = new Set(['file-marks', 'mark', 'document-number']);
