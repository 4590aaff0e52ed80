import { expect, test } from 'vitest';
import { withComponents } from '../../../src/renderers/pdf/composite-glyphs.ts';

/** A header of ten bytes, then words. */
function outline(contours: number, ...words: readonly number[]): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(10 + 2 * words.length));
  bytes.setInt16(0, contours);
  for (const [index, word] of words.entries()) bytes.setUint16(10 + 2 * index, word);
  return new Uint8Array(bytes.buffer);
}

test('every glyph one is put together of gets its number, however places and shapes are stated', () => {
  const before = outline(-1, 0x0021, 7, 0, 0, 0x00a0, 8, 0, 1, 2, 3, 4, 0x0028, 9, 0, 5, 0x0000, 10, 0);
  const after = outline(-1, 0x0021, 107, 0, 0, 0x00a0, 108, 0, 1, 2, 3, 4, 0x0028, 109, 0, 5, 0x0000, 110, 0);
  expect(withComponents(before, (glyph) => glyph + 100)).toEqual(after);
});

test('an outline of its own, an empty one and one that ends too early stay', () => {
  for (const each of [outline(1, 0x0021, 7), new Uint8Array(), outline(-1, 0x0021)]) {
    expect(withComponents(each, (glyph) => glyph + 100)).toEqual(each);
  }
});

test('an outline within a font that was unpacked is copied, and the font left alone', () => {
  const before = outline(-1, 0x0000, 10, 0);
  const font = Buffer.concat([Buffer.from('a font'), before, Buffer.from('goes on')]);
  const own = font.subarray(6, 6 + before.length);
  const changed = withComponents(own, (glyph) => glyph + 100);
  expect([...changed]).toEqual([...outline(-1, 0x0000, 110, 0)]);
  expect([...own]).toEqual([...before]);
  expect(font.toString('latin1')).toBe(`a font${Buffer.from(before).toString('latin1')}goes on`);
});
