import { Footer, Header, type ISectionOptions } from 'docx';
import { docxFlow } from './docx-flow.ts';
import type { Flow, FlowParagraph, FlowTable } from './flow.ts';
import { letterFootRule } from './letter-head.ts';
import { NUMBER_FOOT, PAPER, type Sheet, SMALL_ZI } from './sheet.ts';
import { newTags } from './tags.ts';

/** Letters of a turned line stand so much nearer to its start than those of an upright one. */
const TURNED_SHIFT = 22;

/** What a section repeats on its pages. */
export type Running = 'portrait' | 'landscape' | 'unnumbered';
/** Headers and footers of a section; those it does not have are those of the section before. */
export type Repeated = Pick<ISectionOptions, 'headers' | 'footers'>;

const NUMBER = [{ text: '— ' }, { mark: 'page-number' }, { text: ' —' }] as const;
const ODD: FlowParagraph = { kind: 'paragraph', style: 'Footer', content: NUMBER };
const EVEN: FlowParagraph = { ...ODD, align: 'left', indent: { left: SMALL_ZI, right: 0 } };
const EMPTY: FlowParagraph = { kind: 'paragraph', style: 'Footer' };
const NUMBER_LINE = 280;
/** Keeps a footer from pushing the text up. */
const SLACK = 4;
const DRAFT: FlowParagraph = { kind: 'paragraph', style: 'Header', content: [{ text: '草稿' }] };

/** Page numbers on the outer side (GB/T 9704-2012, 7.5); the first page of a letter has none but its rule (10.1). */
export function footers(running: Running, isLetter: boolean, sheet: Sheet): Repeated {
  const first = isLetter ? { first: footer([letterFootRule(), EMPTY]) } : {};
  const [odd, even] = {
    portrait: () => [[filling(ODD, sheet)], [filling(EVEN, sheet)]] as const,
    landscape: () => [turned(ODD, sheet), turned(EVEN, sheet)] as const,
    unnumbered: () => [[filling(EMPTY, sheet)], [filling(EMPTY, sheet)]] as const,
  }[running]();
  return { footers: { default: footer(odd), even: footer(even), ...first } };
}

/** 草稿 at the head of every page; `isLetter`: of the first too, which has a header of its own. */
export function draftHeaders(isLetter: boolean): Repeated {
  const header = () => new Header({ children: docxFlow([DRAFT], newTags()) });
  return { headers: { default: header(), even: header(), ...(isLetter ? { first: header() } : {}) } };
}

/**
 * With white above it as far as the text area: LibreOffice takes the text of even pages that begin a section to end where the
 * footer begins.
 */
function filling(paragraph: FlowParagraph, { margins }: Sheet): FlowParagraph {
  return { ...paragraph, before: margins.bottom - NUMBER_FOOT - NUMBER_LINE - SLACK };
}

function footer(flow: readonly Flow[]): Footer {
  return new Footer({ children: docxFlow(flow, newTags()) });
}

/** The number where an upright page has it, as the sheet lies turned: along its left edge, read from the right (8). */
function turned(number: FlowParagraph, sheet: Sheet): readonly Flow[] {
  const height = sheet.textWidth.portrait;
  const table: FlowTable = {
    kind: 'table',
    caption: '',
    widths: [SMALL_ZI],
    rows: [{ cells: [{ width: SMALL_ZI, isTurned: true, paragraphs: [number] }], height: { twips: height, isExact: true } }],
    rules: { outer: 0, inner: 0, sides: false },
    padding: 0,
    place: { x: NUMBER_FOOT + TURNED_SHIFT, y: PAPER.width - sheet.margins.right - height },
  };
  return [table, EMPTY];
}
