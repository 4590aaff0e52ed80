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

/** A composite outline that is put together of one glyph. */
const composite = (glyph: number) => Buffer.from([0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, glyph, 0, 0]);

test('a glyph brings those it is put together of, and names them by their new numbers', () => {
  const plain = font(5, [0, 1, 2], { 1: 'C', 2: 'A' });
  const outlines = [Uint8Array.of(0), Uint8Array.of(1), Uint8Array.of(2), composite(1)];
  const glyphs = outlines.map((outline) => ({ outline, advance: 250, bearing: 0 }));
  const face = { ...plain.face, count: 4, glyph: (number: number) => glyphs[number] };
  const texts = new Map([
    [1, 'C'],
    [3, 'B'],
  ]);
  const [dense] = denseFaces([{ ...plain, face, texts }], shown({ 5: [3] }));
  expect(dense?.texts).toEqual(['', 'B', 'C']);
  expect([...(dense?.glyphs[1]?.outline ?? [])]).toEqual([...composite(2)]);
});

test('a font that shows nothing has the sign for none alone, and a glyph it lacks is left out', () => {
  const one = font(5, [0, 1], { 1: 'A' });
  expect(denseFaces([one], new Map())[0]?.texts).toEqual(['']);
  expect(denseFaces([one], shown({ 5: [1, 99] }))[0]?.texts).toEqual(['', 'A']);
  expect(denseFaces([], new Map())).toEqual([]);
});

test('glyphs of one text, and those without, keep the order of their numbers behind the sign for none', () => {
  const [face] = denseFaces([font(5, [0, 1, 2, 3, 4], { 1: 'B', 2: 'A', 4: 'A' })], shown({ 5: [4, 3, 2, 1] }));
  expect(face?.glyphs.map(({ outline }) => outline[0])).toEqual([0, 3, 2, 4, 1]);
});
