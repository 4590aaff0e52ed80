import type { Manuscript } from '../../src/documents/manuscript.ts';
import { type Finding, holds, within } from './finding.ts';
import { inkBox } from './ink.ts';
import type { PageScan } from './scan.ts';
import { SHEET } from './sheet.ts';

const FOOT = { left: 15, right: 195, top: 264.8, bottom: 275.5 };
const DASH_MM = 2.5;

/** Page numbers: 7 mm below 262 mm, one character from the outer edge (GB/T 9704-2012, 7.5). */
export function measureNumbers(pages: readonly PageScan[], manuscript: Manuscript): readonly Finding[] {
  const blank = pages.findIndex(({ lines, number }) => number > 1 && lines.length === 0);
  return pages.flatMap((page) => {
    const isBare = (blank !== -1 && pages.indexOf(page) >= blank) || (page.number === 1 && manuscript.layout.form === 'letter');
    return measureNumber(page, isBare);
  });
}

function measureNumber({ raster, number }: PageScan, isBare: boolean): readonly Finding[] {
  if (raster === null) return [];
  const ink = inkBox(raster, FOOT, 'black');
  if (isBare) return [holds(`page ${number} not numbered`, ink === null)];
  const dash = ink && inkBox(raster, { ...FOOT, left: ink.left - 0.2, right: ink.left + DASH_MM }, 'black');
  const edge =
    number % 2 === 1
      ? within(`page ${number} number right`, ink?.right, [SHEET.right - SHEET.smallZi, 1])
      : within(`page ${number} number left`, ink?.left, [SHEET.left + SHEET.smallZi, 1]);
  return [within(`page ${number} number`, dash && (dash.top + dash.bottom) / 2, [269, 0.7]), edge];
}
