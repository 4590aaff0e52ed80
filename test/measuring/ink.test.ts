import { expect, test } from 'vitest';
import { inkBox, rulesAcross } from './ink.ts';
import { type Raster, readPpm, turnedLeft } from './raster.ts';

const PER_MM = 10;

/** A white page of 60 × 40 mm with boxes of ink on it, in pixels of a tenth of a millimetre. */
function page(
  ...boxes: readonly { x: number; y: number; w: number; h: number; rgb?: readonly [number, number, number] }[]
): Raster {
  const [width, height] = [600, 400];
  const rgb = new Uint8Array(width * height * 3).fill(255);
  for (const { x, y, w, h, rgb: colour = [0, 0, 0] } of boxes) {
    for (let row = y; row < y + h; row += 1) for (let at = x; at < x + w; at += 1) rgb.set(colour, (row * width + at) * 3);
  }
  return { width, height, perMm: PER_MM, rgb };
}

const WHOLE = { left: 0, right: 60, top: 0, bottom: 40 };

test('ink is found to the pixel, in its own colour', () => {
  const raster = page({ x: 100, y: 50, w: 30, h: 20 }, { x: 300, y: 200, w: 10, h: 10, rgb: [255, 0, 0] });
  expect(inkBox(raster, WHOLE, 'black')).toEqual({ left: 10, right: 13, top: 5, bottom: 7 });
  expect(inkBox(raster, WHOLE, 'red')).toEqual({ left: 30, right: 31, top: 20, bottom: 21 });
  expect(inkBox(raster, { ...WHOLE, top: 25 }, 'black')).toBeNull();
});

test('a rule has the thickness of its ink, also where it lies between pixels', () => {
  const half = { x: 50, w: 500, h: 1, rgb: [128, 128, 128] as const };
  const raster = page({ x: 50, y: 101, w: 500, h: 3 }, { ...half, y: 100 }, { ...half, y: 104 });
  const [rule, ...others] = rulesAcross(raster, { ...WHOLE, left: 6, right: 54 }, 'black');
  expect(others).toEqual([]);
  expect(rule?.thickness).toBeCloseTo(0.4, 1);
  expect(rule?.top).toBeCloseTo(10.05, 1);
  expect(rule).toMatchObject({ left: 5, right: 55 });
});

test('what does not cross the box is no rule', () => {
  const raster = page({ x: 50, y: 100, w: 300, h: 3 }, { x: 0, y: 200, w: 600, h: 2, rgb: [255, 0, 0] });
  expect(rulesAcross(raster, WHOLE, 'black')).toEqual([]);
  expect(rulesAcross(raster, WHOLE, 'red')).toHaveLength(1);
});

test('a page of pixels is read from its file and turned to the left', () => {
  const bytes = Buffer.concat([Buffer.from('P6\n2 1\n255\n'), Buffer.from([1, 2, 3, 4, 5, 6])]);
  const raster = readPpm(bytes, 254);
  expect(raster).toMatchObject({ width: 2, height: 1, perMm: 10 });
  const turned = turnedLeft(raster);
  expect(turned).toMatchObject({ width: 1, height: 2 });
  expect([...turned.rgb]).toEqual([4, 5, 6, 1, 2, 3]);
  expect(() => readPpm(Buffer.from('P5\n2 1\n255\n'), 254)).toThrow('PPM');
});
