import { invariant } from '../../core/invariant.ts';
import { sum } from '../../core/sum.ts';
import { textsIn } from '../../core/texts-in.ts';
import type { Layout, Manuscript } from '../../documents/manuscript.ts';
import type { SettledPages } from '../settle-pages.ts';
import { type Cut, cutAfter, isFree, rowsAfter, sectionsBetween } from './cut.ts';
import { firstPages } from './first-pages.ts';
import { joinPages } from './join-pages.ts';
import { pageBreaks } from './page-breaks.ts';
import { type PdfFile, readPdf } from './pdf-file.ts';
import { pinImprint } from './pin-imprint.ts';
import { type PrintSection, type PrintView, printFrame, printSections } from './print-view.ts';
import { pagesOf, type Sheets } from './sheets.ts';
import { readStructure } from './structure.ts';
import { headerOf, type TableHeader, tablesOf } from './table-structure.ts';
import { tagFile } from './tag-file.ts';

/** A document of no more rows is printed as one. */
const MOST_AT_ONCE = 1500;

/** How a piece is printed, and who is told how far it is. */
export interface PiecePrinter {
  readonly print: (view: PrintView) => Promise<Uint8Array>;
  readonly tell: (share: number) => void;
  /** Rows of tables that are printed at once. */
  readonly rows: number;
}

/** Whether a document has more rows than a browser lays out at once without trouble. */
export function isLongDocument({ parts }: Manuscript): boolean {
  const rows = parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.body.length] : [])));
  return sum(rows) > MOST_AT_ONCE;
}

/**
 * Prints a document of long tables piece by piece and puts the pages together. A piece ends where a page of its own accord
 * begins with a row, so that pages are the same as if they had been printed at once; an even number of pages is kept, so that
 * left and right stay what they are. Undefined where the browser writes otherwise than we know.
 */
export async function printInPieces(settled: SettledPages, printer: PiecePrinter): Promise<PdfFile | undefined> {
  const sections = printSections(settled);
  const whole: Whole = { settled, sections, signs: signsOf([sections, settled.manuscript.imprint]) };
  const total = rowsAfter(sections, null);
  const joined = joinPages();
  let start: Start = { cut: null, pages: 0 };
  let { rows } = printer;
  for (let end = cutAfter(sections, null, rows); end !== null; end = cutAfter(sections, start.cut, rows)) {
    const file = readPdf(await printer.print(pieceView(whole, start, end)));
    if (file === undefined) return undefined;
    const at = pageBreaks(file).find(({ pages, row }) => pages % 2 === 0 && isFree(cutAt(row, start, end), sections));
    rows = at === undefined ? 2 * rows : printer.rows;
    if (at === undefined) continue;
    addPages(joined, file, { ...at, goesOn: start.cut !== null });
    start = { cut: cutAt(at.row, start, end), pages: start.pages + at.pages };
    printer.tell(1 - rowsAfter(sections, start.cut) / total);
  }
  const last = await printLast(whole, start, printer);
  if (last === undefined) return undefined;
  addPages(joined, last.file, { pages: last.pages.length, below: [], goesOn: start.cut !== null });
  return joined.close();
}

/** What `print.hbs` itself says in the face of the text. */
const OWN_WORDS = '签发人：主送抄□';

function signsOf(printed: unknown): string {
  return [...new Set([OWN_WORDS, ...textsIn(printed)].join(''))].sort().join('');
}

interface Whole {
  readonly settled: SettledPages;
  readonly sections: readonly PrintSection[];
  readonly signs: string;
}

/** Where a piece begins, and how many pages stand before it. */
interface Start {
  readonly cut: Cut | null;
  readonly pages: number;
}

/** A row of the last table of a piece, as a cut of the document. */
function cutAt(row: number, { cut }: Start, { section, block }: Cut): Cut {
  const above = cut?.section === section && cut.block === block ? cut.row : 0;
  return { section, block, row: above + row };
}

function pieceView({ settled, sections, signs }: Whole, { cut, pages }: Start, end: Cut | null, sheets?: Sheets): PrintView {
  const manuscript = cut === null ? settled.manuscript : restOf(settled.manuscript, cut);
  const frame = printFrame(manuscript, sheets ?? { pages: [], imprint: 'none' });
  const printed = sectionsBetween(sections, cut, end);
  const links = sections.flatMap(({ id }) => (id === '' ? [] : [id]));
  const elsewhere = links.filter((link) => !printed.some(({ id }) => id === link));
  return { ...frame, sections: printed, piece: { before: pages, signs, links, elsewhere } };
}

/** What follows a cut, as a document of its own; its first page is none of a letter. */
function restOf(manuscript: Manuscript, { section }: Cut): Manuscript {
  const layout: Layout = { ...manuscript.layout, form: 'document' };
  return { ...manuscript, layout, parts: manuscript.parts.slice(section) };
}

/** The last piece ends with the imprint. */
async function printLast(whole: Whole, start: Start, { print }: PiecePrinter) {
  const { manuscript } = whole.settled;
  const rest = start.cut === null ? manuscript : restOf(manuscript, start.cut);
  const { bytes, pages } = await pinImprint(rest, async (sheets) => {
    const printed = await print(pieceView(whole, start, null, sheets));
    return { bytes: printed, pages: pagesOf(printed).slice(0, -1) };
  });
  const file = readPdf(bytes);
  return file && { file, pages };
}

interface Kept {
  readonly pages: number;
  readonly below: readonly number[];
  /** Whether its first table goes on with one before, so that its header is none. */
  readonly goesOn: boolean;
}

const NO_HEADER: TableHeader = { rows: [], names: [], onPages: new Map() };

function addPages(joined: ReturnType<typeof joinPages>, file: PdfFile, { pages, below, goesOn }: Kept): void {
  const structure = readStructure(file.objects);
  const [table] = tablesOf(structure);
  invariant(!goesOn || table !== undefined, 'a piece that goes on begins with a table');
  const header = goesOn && table !== undefined ? headerOf(table, structure, file.objects) : NO_HEADER;
  const kept = firstPages(file, pages, [...below, ...header.rows]);
  joined.add(tagFile(kept, header.onPages), header.names);
}
