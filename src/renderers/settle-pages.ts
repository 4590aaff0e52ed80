import type { Imprint, Manuscript, Origin, Part } from '../documents/manuscript.ts';
import { imprintHeight } from './imprint-height.ts';
import { type Band, bandsAt, bandsOf, pageHeight, pagesOf, type Strip, stripsOf, surelyOnFirstPage } from './page-flow.ts';
import { pageGrid } from './page-grid.ts';
import { type ParagraphBreak, paragraphBreak } from './paragraph-break.ts';

/** Lines of 3号 set closer than this, in points, no longer look like those of an official document. */
const CLOSEST = 26;
/** Nor do lines set wider than this. */
const WIDEST = 30;
/** Pitches are tried in steps of a twip. */
const STEPS_PER_POINT = 20;
/** What rounding and the programs' own ideas of widths may cost a page, in points. */
const RESERVE = 4;

/** What was done about the pages, or could not be done, and what it was about. */
export interface PageRemark {
  readonly kind: 'addressees-moved' | 'first-page-without-body' | 'signature-without-body';
  readonly origin: Origin;
}

/**
 * `last`: at the foot of the last page. `back`: on an even page of its own, the back of the last. `apart`: on an even page of
 * its own behind a blank one, neither of them numbered (GB/T 9704-2012, 7.5).
 */
export type ImprintPage = 'last' | 'back' | 'apart';

/** A manuscript as its pages want it. */
export interface SettledPages {
  /** 主送机关 moved into the imprint where the first page has no room for them (GB/T 9704-2012, 7.3.2). */
  readonly manuscript: Manuscript;
  /** Line pitch in points of each part. */
  readonly pitches: readonly number[];
  /** Where a paragraph of each part goes on on the next page, so that the signature has body beside it; mostly null. */
  readonly breaks: readonly (ParagraphBreak | null)[];
  readonly imprintPage: ImprintPage;
}

/**
 * Sees to it that the first page shows body (7.3.3), and the page of the signature too (7.3.5.5): moves the 主送机关, sets
 * lines closer or wider between 26 and 30 points. All of it is estimated from the text alone.
 */
export function settlePages(manuscript: Manuscript): SettledPages {
  const { settled } = showBodyFirst(manuscript);
  const found = settled.parts.map((part) => settlePart(part, settled));
  const pitches = found.map(({ pitch }) => pitch);
  return {
    manuscript: settled,
    pitches,
    breaks: found.map((part) => part.broken),
    imprintPage: imprintPageOf(settled, pitches),
  };
}

/** What `settlePages` does that is worth telling, and what remains: most often told without counting lines. */
export function pageRemarks(manuscript: Manuscript): readonly PageRemark[] {
  const { settled, remarks } = showBodyFirst(manuscript);
  const doubtful = settled.parts.filter((part) => !hasBodyFor(part, signatureOf(part)));
  return [...remarks, ...doubtful.flatMap((part) => settlePart(part, settled).remarks)];
}

/** The manuscript with body on its first page, if it can be had there, and what was done about it. */
function showBodyFirst(manuscript: Manuscript): { settled: Manuscript; remarks: readonly PageRemark[] } {
  if (showsBody(manuscript)) return { settled: manuscript, remarks: [] };
  const moved = withoutAddressee(manuscript);
  const [first] = manuscript.parts;
  const start = first?.blocks.find((block) => block.kind === 'mark' || block.kind === 'title');
  if (moved !== undefined && showsBody(moved)) return { settled: moved, remarks: movedRemark(manuscript) };
  const bare: readonly PageRemark[] = start === undefined ? [] : [{ kind: 'first-page-without-body', origin: start.origin }];
  return { settled: manuscript, remarks: bare };
}

function movedRemark({ parts }: Manuscript): readonly PageRemark[] {
  const addressee = parts[0]?.blocks.find((block) => block.kind === 'addressee');
  return addressee === undefined ? [] : [{ kind: 'addressees-moved', origin: addressee.origin }];
}

interface SettledPart {
  readonly pitch: number;
  readonly broken: ParagraphBreak | null;
  readonly remarks: readonly PageRemark[];
}

function showsBody({ parts, layout }: Manuscript): boolean {
  const [part] = parts;
  if (part === undefined) return true;
  const laying = { layout, pitch: pageGrid(layout).pitch };
  const height = pageHeight(part, layout) - RESERVE;
  const paragraph = part.blocks.findIndex(({ kind }) => kind === 'paragraph');
  if (paragraph >= 0 && surelyOnFirstPage(part, laying, { last: paragraph, height, firstLine: true })) return true;
  const bands = bandsOf(part, laying);
  const pages = pagesOf(bands, height);
  return !bands.some(({ isBody }) => isBody) || bands.some(({ isBody }, index) => isBody && pages[index] === 0);
}

/** The manuscript with its 主送机关 in the imprint (7.4.2); none where it has no such line, or no imprint to hold them. */
function withoutAddressee(manuscript: Manuscript): Manuscript | undefined {
  const [first, ...rest] = manuscript.parts;
  const addressee = first?.blocks.find((block) => block.kind === 'addressee');
  if (first === undefined || addressee?.kind !== 'addressee' || manuscript.imprint === null) return undefined;
  const blocks = first.blocks.filter((block) => block !== addressee);
  const imprint: Imprint = { ...manuscript.imprint, sentTo: `${addressee.text.replace(/[：:]$/u, '')}。` };
  return { ...manuscript, parts: [{ ...first, blocks }, ...rest], imprint };
}

/** The regular pitch, or the one next to it that brings a signature onto a page with body. */
function settlePart(part: Part, { layout }: Manuscript): SettledPart {
  const regular = pageGrid(layout).pitch;
  const signature = signatureOf(part);
  const origin = part.blocks[signature]?.origin;
  const settled: SettledPart = { pitch: regular, broken: null, remarks: [] };
  if (origin === undefined) return settled;
  const signsAt = signing(part, layout, signature);
  if (signsAt(regular)) return settled;
  const pitch = pitchesToTry(regular).find(signsAt);
  if (pitch !== undefined) return { ...settled, pitch };
  if (bringsBody(part, signature)) return settled;
  const broken = paragraphBreak(part.blocks, signature);
  return { ...settled, broken, remarks: broken === null ? [{ kind: 'signature-without-body', origin }] : [] };
}

function signatureOf({ blocks }: Part): number {
  return blocks.findIndex(({ kind }) => kind === 'signature');
}

/** Whether body stands beside a signature wherever that stands, or can be brought there. */
function hasBodyFor(part: Part, signature: number): boolean {
  return bringsBody(part, signature) || paragraphBreak(part.blocks, signature) !== null;
}

/** A list of annexes, or a last paragraph of several, goes with the signature wherever that stands. */
function bringsBody({ blocks }: Part, signature: number): boolean {
  const bodies = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'heading').length;
  return blocks[signature - 1]?.kind === 'attachment-list' || bodies >= 2;
}

/** Closer ones first, from the regular pitch on; then wider ones, which push body onto the page of the signature. */
function pitchesToTry(regular: number): readonly number[] {
  const steps = (count: number, sign: number) =>
    Array.from({ length: Math.round(count * STEPS_PER_POINT) }, (_, index) => regular + (sign * (index + 1)) / STEPS_PER_POINT);
  return [...steps(regular - CLOSEST, -1), ...steps(WIDEST - regular, 1)].map(
    (pitch) => Math.round(pitch * STEPS_PER_POINT) / STEPS_PER_POINT,
  );
}

/** Tells of a pitch whether the signature, and the note below it, stand on one page with body. */
function signing(part: Part, layout: Manuscript['layout'], signature: number): (pitch: number) => boolean {
  const height = pageHeight(part, layout) - RESERVE;
  const last = part.blocks[signature + 1]?.kind === 'note' ? signature + 1 : signature;
  const hasParagraph = part.blocks.some(({ kind }, index) => index < signature && kind === 'paragraph');
  let strips: readonly Strip[] | undefined;
  return (pitch) => {
    if (hasParagraph && surelyOnFirstPage(part, { layout, pitch }, { last, height })) return true;
    strips ??= stripsOf(part, layout, last + 1); // what stands below has no bearing on them
    return signsOnBody(bandsAt(strips, pitch), signature, height);
  };
}

function signsOnBody(bands: readonly Band[], signature: number, height: number): boolean {
  const pages = pagesOf(bands, height);
  const closing = new Set(pages.filter((_, index) => (bands[index]?.block ?? -1) >= signature));
  return (
    closing.size === 1 && bands.some(({ isBody, block }, index) => isBody && block < signature && closing.has(pages[index] ?? -1))
  );
}

function imprintPageOf(manuscript: Manuscript, pitches: readonly number[]): ImprintPage {
  const { parts, layout, imprint } = manuscript;
  if (imprint === null || layout.imprintPage !== 'even') return 'last';
  const alone = pageCount(manuscript, pitches, 0);
  const together =
    parts.at(-1)?.orientation === 'landscape'
      ? alone
      : pageCount(manuscript, pitches, imprintHeight(imprint, layout.form) + pageGrid(layout).foot);
  if (together % 2 === 0 && parts.at(-1)?.orientation !== 'landscape') return 'last';
  return alone % 2 === 1 ? 'back' : 'apart';
}

/** On how many pages the parts stand, with `foot` points below the last. */
function pageCount({ parts, layout }: Manuscript, pitches: readonly number[], foot: number): number {
  return parts.reduce((sum, part, index) => {
    const bands = bandsOf(part, { layout, pitch: pitches[index] ?? pageGrid(layout).pitch });
    const below = index < parts.length - 1 || foot === 0 ? [] : [{ height: foot, block: -1, isBody: false, sticks: false }];
    return sum + (pagesOf([...bands, ...below], pageHeight(part, layout)).at(-1) ?? 0) + 1;
  }, 0);
}
