import type { Raster } from './raster.ts';

/** Part of a page in millimetres. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line drawn across a page. Its edges are those of the ink, finer than a pixel. */
export interface Rule extends Box {
  readonly thickness: number;
}

export type Ink = 'black' | 'red';

const DARK = 0.35;
const FAINT = 0.04;
/** How much of the way across is inked where a rule is. */
const UNBROKEN = 0.97;

/** Where the ink of a colour in a box reaches, or null where there is none. */
export function inkBox(raster: Raster, box: Box, ink: Ink): Box | null {
  const { perMm } = raster;
  const span = pixelSpan(raster, box);
  let [left, right, top, bottom] = [Infinity, -1, -1, -1];
  for (let y = span.top; y < span.bottom; y += 1) {
    for (let x = span.left; x < span.right; x += 1) {
      if (coverage(raster, x, y, ink) < DARK) continue;
      if (top === -1) top = y;
      bottom = y;
      if (x < left) left = x;
      if (x > right) right = x;
    }
  }
  if (top === -1) return null;
  return { left: left / perMm, right: (right + 1) / perMm, top: top / perMm, bottom: (bottom + 1) / perMm };
}

/** The lines of a colour that cross the box from side to side, from top to bottom. */
export function rulesAcross(raster: Raster, box: Box, ink: Ink): readonly Rule[] {
  const { perMm } = raster;
  const span = pixelSpan(raster, box);
  const rules: Rule[] = [];
  let rows: { readonly y: number; readonly share: number }[] = [];
  for (let y = span.top; y <= span.bottom; y += 1) {
    const share = y === span.bottom ? 0 : rowCoverage(raster, y, span, ink);
    if (share > 0) rows.push({ y, share });
    else if (rows.length > 0) {
      const thickness = rows.reduce((sum, row) => sum + row.share, 0);
      const middle = rows.reduce((sum, row) => sum + row.share * (row.y + 0.5), 0) / thickness;
      const ends = sideEnds(raster, Math.floor(middle), ink);
      rules.push({
        ...ends,
        top: (middle - thickness / 2) / perMm,
        bottom: (middle + thickness / 2) / perMm,
        thickness: thickness / perMm,
      });
      rows = [];
    }
  }
  return rules;
}

/** Mean ink of a row of pixels that is inked from side to side; 0 for other rows. */
function rowCoverage(raster: Raster, y: number, { left, right }: Box, ink: Ink): number {
  let sum = 0;
  let inked = 0;
  for (let x = left; x < right; x += 1) {
    const here = coverage(raster, x, y, ink);
    sum += here;
    if (here > FAINT) inked += 1;
  }
  return inked / (right - left) >= UNBROKEN ? sum / (right - left) : 0;
}

function sideEnds(raster: Raster, y: number, ink: Ink): { readonly left: number; readonly right: number } {
  const { width, perMm } = raster;
  let left = 0;
  while (left < width && coverage(raster, left, y, ink) < DARK) left += 1;
  let right = width - 1;
  while (right > left && coverage(raster, right, y, ink) < DARK) right -= 1;
  return { left: left / perMm, right: (right + 1) / perMm };
}

/** How much of a pixel is inked: red takes green away, black takes red away. */
function coverage({ rgb, width }: Raster, x: number, y: number, ink: Ink): number {
  const at = (y * width + x) * 3;
  const red = rgb[at] ?? 255;
  const green = rgb[at + 1] ?? 255;
  return ink === 'black' ? (255 - red) / 255 : Math.max(0, red - green) / 255;
}

function pixelSpan({ perMm, width, height }: Raster, { left, right, top, bottom }: Box): Box {
  return {
    left: Math.max(0, Math.round(left * perMm)),
    right: Math.min(width, Math.round(right * perMm)),
    top: Math.max(0, Math.round(top * perMm)),
    bottom: Math.min(height, Math.round(bottom * perMm)),
  };
}
