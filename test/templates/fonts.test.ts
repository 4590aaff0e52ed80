import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTrueType } from '../../src/renderers/pdf/true-type.ts';
import { unpackWoff2 } from '../../src/shell/browser/browser-woff2.ts';
import { repository } from '../support/compile-folder.ts';

const folder = `${repository}/templates/fonts`;
const files = readdirSync(folder).filter((name) => name.endsWith('.woff2'));

interface Contour {
  /** Positive where it goes anticlockwise. */
  readonly area: number;
  readonly box: readonly [left: number, low: number, right: number, high: number];
}

test.each(files)('%s is drawn clockwise around ink, so that it can be made bolder', (name) => {
  const face = readTrueType(unpackWoff2(new Uint8Array(readFileSync(`${folder}/${name}`))) ?? new Uint8Array());
  expect(face?.glyphs.length).toBeGreaterThan(10_000);
  const wrong = (face?.glyphs ?? []).flatMap(({ outline }, glyph) => {
    const contours = contoursOf(outline);
    const outer = contours.filter((own) => !contours.some((other) => other !== own && holds(other, own)));
    return outer.some(({ area, box: [left, low, right, high] }) => area > 0.05 * (right - left) * (high - low)) ? [glyph] : [];
  });
  expect(wrong).toEqual([]);
});

function holds({ box: outer }: Contour, { box: inner }: Contour): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}

/** The contours of a glyph, their points joined by straight lines. */
function contoursOf(outline: Uint8Array): readonly Contour[] {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  const count = outline.length === 0 ? 0 : view.getInt16(0);
  if (count <= 0) return [];
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(10 + 2 * index));
  let at = 10 + 2 * count;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length <= (ends.at(-1) ?? 0)) {
    const flag = outline[at++] ?? 0;
    const times = flag & 8 ? (outline[at++] ?? 0) : 0;
    for (let time = 0; time <= times; time += 1) flags.push(flag);
  }
  const line = (short: number, same: number): readonly number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += (flag & same ? 1 : -1) * (outline[at++] ?? 0);
      else if (!(flag & same)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = line(2, 16);
  const ys = line(4, 32);
  return ends.map((end, index) => {
    const from = (ends[index - 1] ?? -1) + 1;
    return contourOf(xs.slice(from, end + 1), ys.slice(from, end + 1));
  });
}

function contourOf(xs: readonly number[], ys: readonly number[]): Contour {
  const doubled = xs.reduce((sum, x, index) => {
    const next = (index + 1) % xs.length;
    return sum + x * (ys[next] ?? 0) - (xs[next] ?? 0) * (ys[index] ?? 0);
  }, 0);
  return { area: doubled / 2, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
}
