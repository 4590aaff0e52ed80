import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTrueType } from '../../../src/renderers/pdf/true-type.ts';
import { writeTrueType } from '../../../src/renderers/pdf/write-true-type.ts';
import { unpackWoff2 } from '../../../src/shell/browser/browser-woff2.ts';

const file = unpackWoff2(new Uint8Array(readFileSync(new URL('../../../templates/fonts/GwHei.woff2', import.meta.url))));
const face = readTrueType(file ?? new Uint8Array());

test('a face written with some of its glyphs has them as they were, numbered as they stand', () => {
  if (face === undefined) throw new Error('no face');
  expect(face.em).toBe(250);
  for (const numbers of [[0, 2000, 17, 1], Array.from({ length: face.count }, (_, number) => number)]) {
    const glyphs = numbers.flatMap((number) => face.glyph(number) ?? []);
    const written = writeTrueType(face, glyphs);
    const again = readTrueType(written);
    expect(again?.count).toBe(numbers.length);
    for (const [index, { outline, advance, bearing }] of glyphs.entries()) {
      const own = again?.glyph(index);
      expect(own).toMatchObject({ advance, bearing });
      expect(Buffer.compare(own?.outline.subarray(0, outline.length) ?? outline, outline)).toBe(0);
    }
  }
});

test('what is no font, or ends too early, is none', () => {
  expect(readTrueType(new Uint8Array())).toBeUndefined();
  expect(readTrueType(new Uint8Array(64))).toBeUndefined();
  expect(readTrueType((file ?? new Uint8Array()).subarray(0, 3000))).toBeUndefined();
});
