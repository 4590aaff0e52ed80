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

interface Point {
  readonly x: number;
  readonly y: number;
  readonly isOn: boolean;
}

/** Into how many straight lines a curve is cut; their ends are whole numbers on a grid so many times as fine. */
const CUTS = 4;
const FINER = 2 * CUTS * CUTS;

test.each(files)('%s is drawn clockwise around ink, so that it can be made bolder', (name) => {
  const wrong = glyphsOf(name).flatMap((outline, glyph) => {
    const contours = contoursOf(outline).map(contourOf);
    const outer = contours.filter((own) => !contours.some((other) => other !== own && holds(other, own)));
    return outer.some(({ area, box: [left, low, right, high] }) => area > 0.05 * (right - left) * (high - low)) ? [glyph] : [];
  });
  expect(wrong).toEqual([]);
});

test.each(files)(
  'no contour of %s meets itself, which would hollow the glyph when it is made bolder',
  { timeout: 300_000 },
  (name) => {
    const tangled = glyphsOf(name).flatMap((outline, glyph) => {
      return contoursOf(outline).some((points) => meetsItself(points)) ? [glyph] : [];
    });
    expect(tangled).toEqual([]);
  },
);

test.each(
  files,
)('the lowest points of %s turn as their contours, since a browser tells the turn of a glyph from them', (name) => {
  const wrong = glyphsOf(name).flatMap((outline, glyph) => {
    const contours = contoursOf(outline).map((points) => ({ points, low: Math.min(...points.map(({ y }) => y)) }));
    const lowest = Math.min(...contours.map(({ low }) => low));
    return contours.some(({ points, low }) => low === lowest && turnsOtherwise(points)) ? [glyph] : [];
  });
  expect(wrong).toEqual([]);
});

test('a loop, a spike and two strokes that cross are contours that meet themselves', () => {
  const on = (...places: readonly (readonly [number, number])[]) => places.map(([x, y]) => ({ x, y, isOn: true }));
  const square = on([0, 0], [0, 9], [9, 9], [9, 0]);
  const dented = [...square, { x: 4, y: 4, isOn: false }];
  for (const whole of [square, dented]) expect(meetsItself(whole)).toBe(false);
  const loop = [...square, { x: -2, y: 0, isOn: false }, ...on([1, -1], [0, 1])];
  const spike = on([0, 0], [0, 9], [9, 9], [14, 9], [9, 9], [9, 0]);
  const crossing = on([0, 0], [0, 9], [9, 0], [9, 9]);
  for (const tangled of [loop, spike, crossing]) expect(meetsItself(tangled)).toBe(true);
});

/** The outlines of the glyphs of a face. */
function glyphsOf(name: string): readonly Uint8Array[] {
  const face = readTrueType(unpackWoff2(new Uint8Array(readFileSync(`${folder}/${name}`))) ?? new Uint8Array());
  expect(face?.count).toBeGreaterThan(10_000);
  return Array.from({ length: face?.count ?? 0 }, (_, number) => face?.glyph(number)?.outline ?? new Uint8Array());
}

function holds({ box: outer }: Contour, { box: inner }: Contour): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}

/** The contours of a glyph. */
function contoursOf(outline: Uint8Array): readonly (readonly Point[])[] {
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
  const points = flags.map((flag, index) => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, isOn: (flag & 1) === 1 }));
  return ends.map((end, index) => points.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

/** A contour whose points are joined by straight lines. */
function contourOf(points: readonly Point[]): Contour {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const doubled = points.reduce((sum, { x, y }, index) => {
    const next = points[(index + 1) % points.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
  return { area: doubled / 2, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
}

/** Points beside curves count; where some side by side are as low, the way along them does. */
function turnsOtherwise(points: readonly Point[]): boolean {
  const at = (index: number) => points.at(index % points.length) ?? { x: 0, y: 0 };
  const low = Math.min(...points.map(({ y }) => y));
  const { area } = contourOf(points);
  const turn = (first: number): number => {
    let last = first;
    while (last - first < points.length && at(last + 1).y === low) last += 1;
    if (at(last).x !== at(first).x) return at(first).x < at(last).x ? 1 : -1;
    const [before, own, after] = [at(first - 1), at(first), at(last + 1)];
    return (own.x - before.x) * (after.y - own.y) - (own.y - before.y) * (after.x - own.x);
  };
  return points.length > 3 && points.some(({ y }, index) => y === low && at(index - 1).y !== low && turn(index) * area <= 0);
}

/** A straight line of a contour, and the box around it. */
interface Line {
  readonly from: Place;
  readonly to: Place;
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

type Place = readonly [x: number, y: number];

/** The lines of a contour whose curves are cut into lines; none from a place to itself. */
function linesOf(points: readonly Point[]): readonly Line[] {
  const corners: Place[] = [];
  for (const [index, own] of points.entries()) {
    const { x, y } = own;
    const before = points.at(index - 1) ?? own;
    const after = points[index + 1] ?? points[0] ?? own;
    if (own.isOn) corners.push([x * FINER, y * FINER]);
    else {
      const [fromX, fromY] = before.isOn ? [2 * before.x, 2 * before.y] : [x + before.x, y + before.y];
      const [toX, toY] = after.isOn ? [2 * after.x, 2 * after.y] : [x + after.x, y + after.y];
      for (let cut = before.isOn ? 1 : 0; cut < CUTS; cut += 1) {
        const [a, b, c] = [(CUTS - cut) ** 2, 4 * cut * (CUTS - cut), cut ** 2];
        corners.push([a * fromX + b * x + c * toX, a * fromY + b * y + c * toY]);
      }
    }
  }
  const apart = corners.filter(([x, y], index) => x !== corners.at(index - 1)?.[0] || y !== corners.at(index - 1)?.[1]);
  return apart.map((from, index) => lineBetween(from, apart[index + 1] ?? apart[0] ?? from));
}

function lineBetween(from: Place, to: Place): Line {
  const [[x, y], [u, v]] = [from, to];
  return { from, to, left: Math.min(x, u), right: Math.max(x, u), low: Math.min(y, v), high: Math.max(y, v) };
}

/** Whether two lines of a contour have a point in common, beside the corner between neighbours; neighbours may not double back. */
function meetsItself(points: readonly Point[]): boolean {
  const lines = linesOf(points).toSorted((one, other) => one.left - other.left);
  return lines.some((one, rank) => {
    for (let next = rank + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (other === undefined || other.left > one.right) return false;
      if (other.low <= one.high && other.high >= one.low && meet(one, other)) return true;
    }
    return false;
  });
}

function meet(one: Line, other: Line): boolean {
  const [a, b] = [side(one, other.from), side(one, other.to)];
  const areNeighbours = one.to === other.from || other.to === one.from;
  if (!areNeighbours) return a * b <= 0 && side(other, one.from) * side(other, one.to) <= 0;
  return a === 0 && b === 0 && along(one, 0) * along(other, 0) + along(one, 1) * along(other, 1) < 0;
}

/** Positive for a place to the left of a line. */
function side(line: Line, [x, y]: Place): number {
  return along(line, 0) * (y - line.from[1]) - along(line, 1) * (x - line.from[0]);
}

function along({ from, to }: Line, axis: 0 | 1): number {
  return to[axis] - from[axis];
}
