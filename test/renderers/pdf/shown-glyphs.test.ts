import { expect, test } from 'vitest';
import { withGlyphs } from '../../../src/renderers/pdf/shown-glyphs.ts';

const twice = (_: string, glyph: number) => 2 * glyph;

test('glyphs get the numbers of their font, and nothing else changes', () => {
  const seen: (readonly [string, number])[] = [];
  const note = (font: string, glyph: number) => {
    seen.push([font, glyph]);
    return 2 * glyph;
  };
  const content = (first: string, second: string, third: string) =>
    `q\nBT\n/F5 36 Tf\n<${first}> Tj\n/Span<</ActualText <FEFF77F3> >> BDC\n19.5 0 Td <${second}> Tj\nEMC\nET\nq\n/F6 7.5 Tf\nQ\n<${third}> Tj\nQ`;
  expect(withGlyphs(content('00010002', '0845', '0003'), note)).toBe(content('00020004', '108A', '0006'));
  expect(seen).toEqual([
    ['F5', 1],
    ['F5', 2],
    ['F5', 0x845],
    ['F5', 3],
  ]);
});

test('a page that shows text in another way is left alone', () => {
  for (const line of ['(abc) Tj', '[<0001> -20 <0002>] TJ', "<0001> '"]) expect(withGlyphs(line, twice)).toBeUndefined();
  expect(withGlyphs('', twice)).toBe('');
});

test('a font is set anew behind a page state that ends, and text without a font has none', () => {
  const seen: string[] = [];
  const note = (font: string, glyph: number) => {
    seen.push(`${font} ${glyph}`);
    return glyph;
  };
  const content = '<0001> Tj\nq\n/F1 9 Tf\nq\n/F2 9 Tf\n<0002> Tj\nQ\n<0003> Tj\nQ\n<0004> Tj\nQ\n<0005> Tj';
  expect(withGlyphs(content, note)).toBe(content);
  expect(seen).toEqual([' 1', 'F2 2', 'F1 3', ' 4', ' 5']);
});
