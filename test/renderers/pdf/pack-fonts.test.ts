import { expect, test } from 'vitest';
import { embeddedFonts } from '../../../src/renderers/pdf/embedded-fonts.ts';
import { printGlyphTexts, readGlyphTexts } from '../../../src/renderers/pdf/glyph-texts.ts';
import { packFonts } from '../../../src/renderers/pdf/pack-fonts.ts';
import { pack, unpack } from '../../../src/renderers/pdf/packing.ts';
import type { PdfFile, PdfObject } from '../../../src/renderers/pdf/pdf-file.ts';
import { readTrueType } from '../../../src/renderers/pdf/true-type.ts';
import { writeTrueType } from '../../../src/renderers/pdf/write-true-type.ts';
import { pdfObjects } from './small-pdf.ts';

const WIDTH = 250;

/** A font whose glyphs are outlined by two equal bytes each, half as wide where `narrow` has them. */
function outlines(marks: readonly number[], narrow: readonly number[] = []): Uint8Array {
  const head = new DataView(new ArrayBuffer(54));
  head.setUint16(18, WIDTH);
  const tables = new Map([
    ['head', new Uint8Array(head.buffer)],
    ['hhea', new Uint8Array(36)],
    ['maxp', new Uint8Array(6)],
    ['prep', Uint8Array.of(7)],
    ['name', Uint8Array.of(8)],
  ]);
  const glyphs = marks.map((mark) => ({
    outline: Uint8Array.of(mark, mark),
    advance: narrow.includes(mark) ? 125 : WIDTH,
    bearing: mark,
  }));
  return writeTrueType({ em: WIDTH, tables, count: glyphs.length, glyph: (number) => glyphs[number] }, glyphs);
}

/** The objects of a font from `at` on, as Chromium writes them. */
function font(at: number, name: string, file: Uint8Array, texts: readonly string[]): readonly (readonly [number, PdfObject])[] {
  const written = pdfObjects({
    [at]: `<</Type /Font\n/Subtype /Type0\n/BaseFont /${name}\n/Encoding /Identity-H\n/DescendantFonts [${at + 1} 0 R]\n/ToUnicode ${at + 4} 0 R>>`,
    [at + 1]:
      `<</Type /Font\n/FontDescriptor ${at + 2} 0 R\n/BaseFont /${name}\n/Subtype /CIDFontType2\n/CIDToGIDMap /Identity\n/W [0 [1000] 2 [500 500]]\n/DW 0>>`,
    [at + 2]: `<</Type /FontDescriptor\n/FontName /${name}\n/FontFile2 ${at + 3} 0 R>>`,
    [at + 4]: ['<</Length 9>>', printGlyphTexts(texts)],
  });
  return [...written, [at + 3, { text: '<</Filter /FlateDecode\n/Length 9>>', stream: pack(file) }]];
}

function fileOf(...objects: readonly (readonly [number, PdfObject])[]): PdfFile {
  return { objects: new Map(objects), root: 1, info: 2 };
}

/** A page that shows glyphs of two fonts of one face: 丙 and 甲 of the first, 甲 and 乙 of the second. */
const page = pdfObjects({
  1: '<</Type /Catalog>>',
  2: '<<>>',
  3: '<</Type /Page\n/Resources <</Font <</F4 10 0 R\n/F5 20 0 R>>>>\n/Contents 4 0 R>>',
  4: ['<</Length 9>>', 'BT\n/F4 16 Tf\n<00030001> Tj\n/F5 16 Tf\n<00010002> Tj\nET'],
});
const texts = ['', '7532', '4E59', '4E19', '4E01'];
const red = font(10, 'AAAAAA+Hei', outlines([1, 11, 0, 33, 0], [33]), texts);
const black = font(20, 'BBBBBB+Hei', outlines([1, 11, 22, 0, 44], [33]), texts);

test('fonts are told with their names, glyphs and texts', () => {
  const [first, second, ...others] = embeddedFonts(new Map([...page, ...red, ...black])) ?? [];
  expect(others).toEqual([]);
  expect(first).toMatchObject({ number: 10, name: 'Hei', parts: { descendant: 11, descriptor: 12, file: 13, table: 14 } });
  expect([...(second?.texts ?? [])]).toEqual([
    [1, '7532'],
    [2, '4E59'],
    [3, '4E19'],
    [4, '4E01'],
  ]);
  expect(second?.face.glyph(2)).toMatchObject({ advance: WIDTH, bearing: 22 });
});

test('a face stands once, of what is shown, and the page shows the same glyphs under their new numbers', () => {
  const { objects } = packFonts(fileOf(...page, ...red, ...black));
  expect([...objects.keys()].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 10, 11, 12, 13, 14]);
  expect(objects.get(3)?.text).toContain('/Font <</F4 10 0 R\n/F5 10 0 R>>');
  const streamOf = (number: number) => unpack(objects.get(number)?.stream ?? new Uint8Array());
  // 丙 4E19, 乙 4E59, 甲 7532, behind the sign for none
  expect(Buffer.from(streamOf(4)).toString('latin1')).toBe('BT\n/F4 16 Tf\n<00010003> Tj\n/F5 16 Tf\n<00030002> Tj\nET');
  const face = readTrueType(streamOf(13));
  expect([0, 1, 2, 3, 4].map((number) => face?.glyph(number)?.outline[0])).toEqual([1, 33, 22, 11, undefined]);
  expect([...readGlyphTexts(Buffer.from(streamOf(14)).toString('latin1'))]).toEqual([
    [1, '4E19'],
    [2, '4E59'],
    [3, '7532'],
  ]);
  expect(objects.get(11)?.text).toMatch(/\/CIDToGIDMap \/Identity\n\/W \[1 \[500\]\]\n\/DW 1000>>$/);
});

test('a packed face keeps what glyphs are hinted by, and nothing a PDF does not use', () => {
  const { objects } = packFonts(fileOf(...page, ...red, ...black));
  const face = readTrueType(unpack(objects.get(13)?.stream ?? new Uint8Array()));
  expect([...(face?.tables.keys() ?? [])]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep']);
  expect(objects.get(13)?.text).toMatch(/^<<\/Length1 \d+\n\/Filter \/FlateDecode\n\/Length \d+>>$/);
});

const otherwise = (number: number, from: string, to: string) =>
  fileOf(
    ...[...page, ...red, ...black].map(
      ([each, object]) => [each, each === number ? { ...object, text: object.text.replace(from, to) } : object] as const,
    ),
  );

test.each([
  ['a font is of another sort', otherwise(11, 'CIDFontType2', 'CIDFontType0')],
  ['glyphs are numbered through a table', otherwise(11, '/CIDToGIDMap /Identity', '/CIDToGIDMap 9 0 R')],
  ['a font is encoded otherwise', otherwise(10, 'Identity-H', 'GBK-EUC-H')],
  ['a font has no outlines', otherwise(12, 'FontFile2', 'FontFile3')],
  ['a font does not tell its texts', otherwise(10, '/ToUnicode 14 0 R', '')],
  [
    'text is shown elsewhere than on pages',
    fileOf(...page, ...red, ...black, ...pdfObjects({ 30: ['<</Type /XObject\n/Resources <</Font <<>>>>>>', 'BT'] })),
  ],
  [
    'a page shows text in another way',
    fileOf(...page, ...red, ...black, ...pdfObjects({ 4: ['<</Length 9>>', 'BT\n[<0001> 3] TJ\nET'] })),
  ],
])('where %s, fonts stay as they are and pages are packed alone', (_, file) => {
  const { objects } = packFonts(file);
  const rest = (each: ReadonlyMap<number, PdfObject>) => [...each].filter(([number]) => number !== 4);
  expect(rest(objects)).toEqual(rest(file.objects));
  expect(
    Buffer.compare(unpack(objects.get(4)?.stream ?? new Uint8Array()), file.objects.get(4)?.stream ?? new Uint8Array()),
  ).toBe(0);
});
