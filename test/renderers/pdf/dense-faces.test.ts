import { expect, test } from 'vitest';
import { denseFaces } from '../../../src/renderers/pdf/dense-faces.ts';
import type { EmbeddedFont } from '../../../src/renderers/pdf/embedded-fonts.ts';

const parts = { descendant: 0, descriptor: 0, file: 0, table: 0 };

/** A font whose glyphs are outlined by one byte each; a text is a letter. */
function font(number: number, outlines: readonly number[], texts: Readonly<Record<number, string>>, name = 'Hei'): EmbeddedFont {
  const glyphs = outlines.map((outline) => ({ outline: Uint8Array.of(outline), advance: 250, bearing: 0 }));
  const face = { em: 250, tables: new Map(), count: glyphs.length, glyph: (index: number) => glyphs[index] };
  const told = new Map(Object.entries(texts).map(([glyph, text]) => [Number(glyph), text]));
  return { number, name, parts, face, texts: told };
}

const shown = (entries: Readonly<Record<number, readonly number[]>>) =>
  new Map(Object.entries(entries).map(([number, glyphs]) => [Number(number), new Set(glyphs)]));

test('fonts of one name become one, of the glyphs that are shown, in the order of their texts', () => {
  const red = font(5, [0, 1, 2, 0, 0], { 1: 'B', 2: 'A' });
  const black = font(7, [0, 0, 2, 3, 4], { 2: 'A', 3: 'C', 4: 'never shown' });
  const [face, ...others] = denseFaces([red, black], shown({ 5: [1, 2], 7: [3, 2] }));
  expect(others).toEqual([]);
  expect(face?.fonts).toEqual([red, black]);
  expect(face?.texts).toEqual(['', 'A', 'B', 'C']);
  expect(face?.glyphs.map(({ outline }) => outline[0])).toEqual([0, 2, 1, 3]);
  expect([...(face?.numbers ?? [])]).toEqual([
    [0, 0],
    [2, 1],
    [1, 2],
    [3, 3],
  ]);
});

test('fonts of another name, or that draw a glyph otherwise, stay apart', () => {
  const one = font(5, [0, 1], { 1: 'A' });
  const all = shown({ 5: [1], 7: [1] });
  expect(denseFaces([one, font(7, [0, 1], { 1: 'A' }, 'Kai')], all)).toHaveLength(2);
  expect(denseFaces([one, font(7, [0, 9], { 1: 'A' })], all)).toHaveLength(2);
  expect(denseFaces([one, font(7, [0, 1], { 1: 'A' })], all)).toHaveLength(1);
});
