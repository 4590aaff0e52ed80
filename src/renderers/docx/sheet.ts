import type { Layout } from '../../documents/manuscript.ts';
import { pageGrid } from '../page-grid.ts';

/** Lengths of a document in twips (1/1440 in). */
export interface Sheet {
  readonly form: Layout['form'];
  /** A4 portrait with its margins (GB/T 9704-2012, 5.1 and 5.2.1); turned, what was the left edge is the top (8). */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly textWidth: { readonly portrait: number; readonly landscape: number };
  /** The largest pitch that sets 22 lines in the text area (5.2.3). */
  readonly line: number;
  /** Three lines and this stand above the mark, whose top is 72 mm below the edge (7.2.4). */
  readonly markSpacer: number;
  /** What an imprint stands above the foot of the text area, so that its last rule is 262 mm below the edge (7.4.1). */
  readonly foot: number;
}

/** Twips in a point. */
export const PER_POINT = 20;
/** A4 in twips. */
export const PAPER = { width: 11_906, height: 16_838 } as const;
/** One character at 3号: 16 pt less 0.25 pt, so that 28 fit 156 mm; one at 4号. */
export const ZI = 315;
export const SMALL_ZI = 280;
/** Pitch of a title at 2号, and of an imprint at 4号: the height of a character and ⅞ of 3号 (3.2). */
export const TITLE_LINE = 700;
export const SMALL_LINE = 539;
/** From the edge of the sheet to the box of the page number, whose dash stands 7 mm below the text area (7.5). */
export const NUMBER_FOOT = 1451;
/** From the edge of the sheet to the draft's mark. */
export const DRAFT_HEAD = 850;

/** 29.45 pt, as GB/T 33476.2-2016 says: word processors set letters lower in a line than browsers, and so fill the page with it. */
const NOMINAL_GBT33476 = 589;

/** The sheet of a layout. */
export function sheetOf(layout: Layout): Sheet {
  const grid = pageGrid(layout);
  const line = layout.grid === 'gbt33476' ? NOMINAL_GBT33476 : Math.round(grid.pitch * PER_POINT);
  return {
    form: layout.form,
    margins: { top: twips(grid.top), right: twips(grid.right), bottom: twips(grid.bottom), left: twips(grid.left) },
    textWidth: { portrait: twips(grid.width), landscape: twips(grid.height) },
    line,
    markSpacer: twips(grid.markTop) - 3 * line,
    foot: twips(grid.foot),
  };
}

function twips(points: number): number {
  return Math.round(points * PER_POINT);
}
