import type { Block, Layout, Part } from '../documents/manuscript.ts';
import { blankLines } from './blank-lines.ts';
import { blockSizes, heightAt, LINE, MOST, type Room, SET, type Size, type Sizes } from './block-sizes.ts';
import { pageGrid } from './page-grid.ts';

/** A stretch of a page that never breaks: a line of text, a row of a table, or lines that stay together. */
export interface Band {
  readonly height: number;
  /** Place of its block in the part; blank lines belong to the block below them. */
  readonly block: number;
  /** Whether it shows body: 正文, or what is set like it. */
  readonly isBody: boolean;
  /** Whether it stays on the page of the band below. */
  readonly sticks: boolean;
}

/** How a part is to be laid out. */
export interface Laying {
  readonly layout: Layout;
  /** Line pitch of the body in points. */
  readonly pitch: number;
}

/** A band whose height is not told yet: it is so many lines of the body, blank ones above it, and something fixed. */
export interface Strip extends Omit<Band, 'height'> {
  readonly size: Size;
  readonly blank: number;
}

/** The strips of the blocks of a part, from top to bottom, the same at every pitch; those of all blocks where `end` is left out. */
export function stripsOf(part: Part, layout: Layout, end: number = part.blocks.length): readonly Strip[] {
  const room = roomOf(part, layout, SET);
  return part.blocks.slice(0, end).flatMap((block, index) => {
    const above = blankLines(block, part.blocks[index - 1], layout.form);
    const sticks = STICKING.has(block.kind) || (block.kind === 'signature' && part.blocks[index + 1]?.kind === 'note');
    const isBody = BODY.has(block.kind);
    return blockSizes(block, room).map((size, at) => ({ size, blank: at === 0 ? above : 0, block: index, isBody, sticks }));
  });
}

/** Strips as high as a pitch makes them. */
export function bandsAt(strips: readonly Strip[], pitch: number): readonly Band[] {
  return strips.map(({ size, blank, block, isBody, sticks }) => {
    return { height: heightAt(size, pitch) + blank * pitch, block, isBody, sticks };
  });
}

/** The bands of a part from top to bottom. */
export function bandsOf(part: Part, { layout, pitch }: Laying): readonly Band[] {
  return bandsAt(stripsOf(part, layout), pitch);
}

/**
 * Whether the blocks of a part up to `last`, or the first line of that one, surely stand on its first page, which holds
 * `height` points. Told at a glance: titles are taken as long as they may become, and what stands below is not looked at.
 */
export function surelyOnFirstPage(
  part: Part,
  { layout, pitch }: Laying,
  { last, height, firstLine = false }: { readonly last: number; readonly height: number; readonly firstLine?: boolean },
): boolean {
  const room = roomOf(part, layout, MOST);
  let used = 0;
  for (let index = 0; index <= last && used <= height; index += 1) {
    const block = part.blocks[index];
    if (block === undefined) return false;
    used += blankLines(block, part.blocks[index - 1], layout.form) * pitch;
    const sizes = firstLine && index === last ? [LINE] : blockSizes(block, room);
    for (const size of sizes) used += heightAt(size, pitch);
  }
  return used <= height;
}

/** The page of each band, from 0, on pages that hold `height` points; what sticks moves with the band below it. */
export function pagesOf(bands: readonly Band[], height: number): readonly number[] {
  const pages: number[] = [];
  let page = 0;
  let used = 0;
  for (const [index, band] of bands.entries()) {
    if (used + band.height > height + 0.01 && used > 0) {
      page += 1;
      let first = index;
      while (first > 0 && bands[first - 1]?.sticks === true && pages[first - 1] === page - 1) first -= 1;
      if (pages[first - 1] !== page - 1) first = index;
      for (let moved = first; moved < index; moved += 1) pages[moved] = page;
      used = bands.slice(first, index).reduce((sum, moved) => sum + moved.height, 0);
    }
    pages.push(page);
    used += band.height;
  }
  return pages;
}

function roomOf({ orientation, blocks }: Part, layout: Layout, sizes: Sizes): Room {
  const { width, height } = pageGrid(layout);
  const hasMark = blocks.some(({ kind }) => kind === 'mark');
  return { layout, width: orientation === 'portrait' ? width : height, hasMark, sizes };
}

/** Height in points that a page offers. */
export function pageHeight(part: Part, layout: Layout): number {
  const { width, height } = pageGrid(layout);
  return part.orientation === 'portrait' ? height : width;
}

const BODY: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading', 'table', 'form', 'contacts', 'attachment-list']);
const STICKING: ReadonlySet<Block['kind']> = new Set([
  'heading',
  'title',
  'annex-label',
  'mark',
  'document-number',
  'organ-line',
]);
