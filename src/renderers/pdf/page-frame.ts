import type { Layout, Manuscript } from '../../documents/manuscript.ts';
import { markSize } from '../mark-size.ts';
import { pageGrid } from '../page-grid.ts';
import { LETTER_TOP } from './sheets.ts';

/** From the text area to the line of a page number, so that its dashes stand 7 mm below 262 mm (GB/T 9704-2012, 7.5). */
const NUMBER_GAP = 11.57;
const POINTS_PER_MM = 72 / 25.4;
/** The double rules of a letter (10.1), in millimetres: across 170 mm, 4 mm below the mark and 20 mm above the edge. */
const LETTER = { below: 4, above: 20, thick: 1.06, gap: 0.27, thin: 0.26, sheet: 297 };
/** ⅞ of the height of a character of 3号 (10.1). */
const CLEAR = 14;
/** How far above its em a mark is moved, as in `print.css`, and how far its letters reach below theirs. */
const RAISED_EM = 0.06;
const BELOW_EM = 0.035;
const LETTER_POINTS = 16;

/** White, pitch and places of a page as `print.hbs` prints them, in points. */
export interface PageFrame {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly pitch: number;
  readonly markTop: string;
  readonly foot: number;
  readonly numberGap: string;
  readonly letter: LetterFrame | null;
}

interface LetterFrame {
  readonly top: number;
  /** Tops of the two lines of either double rule, in millimetres from the edge of the sheet. */
  readonly rules: readonly { readonly y: string; readonly height: number }[];
  /** From the foot of the mark to the top of the line below the rule. */
  readonly gap: string;
}

/** The frame of the pages of a manuscript. */
export function pageFrame({ layout, parts }: Manuscript): PageFrame {
  const { top, right, bottom, left, pitch, markTop, foot } = pageGrid(layout);
  const mark = parts[0]?.blocks.find((block) => block.kind === 'mark');
  const text = mark?.organs[0] ?? '';
  return {
    ...{ top, right, bottom, left, pitch, foot },
    markTop: markTop.toFixed(2),
    numberGap: (NUMBER_GAP - foot).toFixed(2),
    letter: layout.form === 'letter' ? letterFrame(text, layout) : null,
  };
}

function letterFrame(text: string, layout: Layout): LetterFrame {
  const { points, lines } = markSize(text);
  const foot = LETTER_TOP + points * (lines.length - RAISED_EM);
  const upper = (foot + points * BELOW_EM) / POINTS_PER_MM + LETTER.below;
  const height = LETTER.thick + LETTER.gap + LETTER.thin;
  const lower = LETTER.sheet - LETTER.above - height;
  const first = (upper + height) * POINTS_PER_MM + CLEAR - (pageGrid(layout).pitch - LETTER_POINTS) / 2;
  return {
    top: LETTER_TOP,
    rules: [
      { y: upper.toFixed(3), height: LETTER.thick },
      { y: (upper + LETTER.thick + LETTER.gap).toFixed(3), height: LETTER.thin },
      { y: lower.toFixed(3), height: LETTER.thin },
      { y: (lower + LETTER.thin + LETTER.gap).toFixed(3), height: LETTER.thick },
    ],
    gap: (first - foot).toFixed(2),
  };
}
