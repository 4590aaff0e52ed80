import type { Layout, Manuscript, Part } from '../../documents/manuscript.ts';
import { pageGrid } from '../page-grid.ts';
import { latin1 } from './latin1.ts';

/** On which pages a document is printed, as far as a print before has told. */
export interface Sheets {
  /** The text fills these pages, so that the imprint stands at the foot of the last. */
  readonly pages: readonly Part['orientation'][];
  /** `flow`: room is kept below the text. `apart`: after a blank page, neither numbered. `none`: it is left out. */
  readonly imprint: 'flow' | 'apart' | 'none';
}

const PORTRAIT = 'portrait';
const POINTS_PER_PIXEL = 0.75;
const SHEET = { width: 595.28, height: 841.89 };
/** The mark of a letter stands 30 mm below the edge of the sheet (GB/T 9704-2012, 10.1). */
export const LETTER_TOP = 85.04;
const ROUNDING = 0.02;
/** Keeps rounding from pushing the imprint to one page more. */
const SLACK_PIXELS = 0.5;

/** The fewest pages a document can have: one for each part, and an upright one for the imprint. */
export function fewestSheets({ parts, imprint }: Manuscript): Sheets {
  const pages = parts.map(({ orientation }) => orientation);
  const isUpright = imprint === null || pages.at(-1) === PORTRAIT;
  return { pages: isUpright ? pages : [...pages, PORTRAIT], imprint: 'flow' };
}

/** The pages of a PDF as Chromium writes it, in order. */
export function pagesOf(bytes: Uint8Array): readonly Part['orientation'][] {
  const boxes = latin1(bytes).matchAll(/\/Type ?\/Page\n[\s\S]*?\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, width, height]) => (Number(width) > Number(height) ? 'landscape' : PORTRAIT));
}

/** Height in CSS pixels of text that fills the pages to the last: Chromium gives each a whole number of them. */
export function filledPixels(pages: readonly Part['orientation'][], layout: Layout): number {
  const { top, bottom, left, right } = pageGrid(layout);
  const [first] = pages;
  const upright = (above: number) => whole(SHEET.height - above - bottom);
  const heights = pages.map((page) => (page === PORTRAIT ? upright(top) : whole(SHEET.width - left - right)));
  const saved = layout.form === 'letter' && first === PORTRAIT ? upright(LETTER_TOP) - upright(top) : 0;
  return Math.max(0, heights.reduce((sum, height) => sum + height, saved) - SLACK_PIXELS);
}

function whole(points: number): number {
  return Math.ceil(points / POINTS_PER_PIXEL - ROUNDING);
}
