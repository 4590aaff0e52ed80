import type { Layout } from '../documents/manuscript.ts';

/** A sheet of A4 portrait, its text area and its lines, in points; twentieths of a point are whole twips. */
export interface PageGrid {
  /** White above and below the text area of a word processor or browser. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly height: number;
  /** The pitch that sets 22 lines. */
  readonly pitch: number;
  /** From the top of this text area to the top of the mark, which stands 72 mm below the edge of the sheet (7.2.4). */
  readonly markTop: number;
  /** From the bottom of this text area up to the last rule of the imprint, 262 mm below the edge of the sheet (7.4.1). */
  readonly foot: number;
}

const SIDES = { left: 79.4, right: 73.7, width: 442.2 };

/** 37 and 35 mm to the boxes of the lines (GB/T 9704-2012, 5.2.1). */
const GBT9704: PageGrid = { ...SIDES, top: 104.9, bottom: 99.2, height: 637.8, pitch: 28.95, markTop: 99.2, foot: 0 };
/** 34.58 and 32.58 mm, so that the ink of the lines stands at 37 and 35 mm (GB/T 33476.2-2016). */
const GBT33476: PageGrid = { ...SIDES, top: 98.05, bottom: 92.35, height: 651.5, pitch: 29.6, markTop: 106.05, foot: 6.85 };

/** The grid a manuscript is set on. */
export function pageGrid({ grid }: Layout): PageGrid {
  return grid === 'gbt33476' ? GBT33476 : GBT9704;
}
