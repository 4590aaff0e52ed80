import { expect, test } from 'vitest';
import { repeatedHeaders } from '../../../src/renderers/pdf/repeated-headers.ts';
import { tagFile } from '../../../src/renderers/pdf/tag-file.ts';
import { tagLooseText } from '../../../src/renderers/pdf/tag-loose-text.ts';
import { unwrapStructure } from '../../../src/renderers/pdf/unwrap-structure.ts';
import { part, pdfObjects, smallPdf } from './small-pdf.ts';

const piece = (page: number, id: number) => `\n/Pg ${page} 0 R\n/K ${id}`;
const shows = (id: number, glyphs: string) => `/TH <</MCID ${id} >>BDC\nBT\n<${glyphs}> Tj\nET\nEMC\n`;

test.each([
  ['in the document itself', 'Document', 'P'],
  ['in a group', 'Div', 'P'],
  ['in a section', 'Sect', 'P'],
  ['in a paragraph', 'P', 'NonStruct'],
  ['in a heading', 'H2', 'NonStruct'],
  ['in a cell', 'TD', 'NonStruct'],
])('text that stands %s', (_, holder, expected) => {
  const objects = pdfObjects({ 10: part(holder, 1, '\n/K 11 0 R'), 11: part('NonStruct', 10, piece(3, 0)) });
  expect(tagLooseText(objects).get(11)?.text).toBe(part(expected, 10, piece(3, 0)));
});

test('text that a group holds itself makes a paragraph of it, and groups without text stay', () => {
  const objects = pdfObjects({ 10: part('Document', 1, '\n/K 11 0 R'), 11: part('Div', 10, piece(3, 0)) });
  expect([...tagLooseText(objects).values()].map(({ text }) => text)).toEqual([
    part('Document', 1, '\n/K 11 0 R'),
    part('P', 10, piece(3, 0)),
  ]);
});

test('parts that say nothing go, what they hold stands in their place, and all that led to them leads there', () => {
  const objects = pdfObjects({
    5: '[11 0 R 12 0 R null 13 0 R]',
    6: '<</Type /ParentTree\n/Nums [0 5 0 R 1 12 0 R]>>',
    7: '<</Type /Annot\n/P 12 0 R>>',
    10: part('P', 1, '\n/K [11 0 R 13 0 R]'),
    11: part('NonStruct', 10, '\n/K [12 0 R]'),
    12: part('NonStruct', 11, piece(3, 0)),
    13: part('TD', 10, '\n/Pg 3 0 R\n/K 1\n/A [<</O /Table\n/ColSpan 2>> <</O /Table\n/RowSpan 1>>]'),
  });
  const plain = unwrapStructure(objects);
  expect([...plain.keys()]).toEqual([5, 6, 7, 10, 13]);
  expect(plain.get(5)?.text).toBe('[10 0 R 10 0 R null 13 0 R]');
  expect(plain.get(6)?.text).toBe('<</Type /ParentTree\n/Nums [0 5 0 R 1 10 0 R]>>');
  expect(plain.get(7)).toEqual(objects.get(7));
  expect(plain.get(10)?.text).toBe(part('P', 1, '\n/Pg 3 0 R\n/K [0 13 0 R]'));
  expect(plain.get(13)?.text).toBe(part('TD', 10, '\n/Pg 3 0 R\n/K 1\n/A [<</O /Table\n/ColSpan 2>>]'));
});

const CELL = '\n/Pg 3 0 R\n/K [0 <</Type /MCR\n/Pg 4 0 R\n/MCID 0>> <</Type /MCR\n/Pg 5 0 R\n/MCID 1>>]';
/** A header cell that is painted on three pages; `last` is what it says on the third. */
function headers(type: string, last: string) {
  const objects = pdfObjects({
    3: '<</Type /Page\n/StructParents 0>>',
    4: '<</Type /Page\n/StructParents 1>>',
    5: '<</Type /Page\n/StructParents 12>>',
    8: '<</Type /ParentTree\n/Nums [0 30 0 R 1 31 0 R 12 32 0 R]>>',
    10: part(type, 1, '\n/K 11 0 R'),
    11: part('NonStruct', 10, CELL),
    30: '[11 0 R 12 0 R]',
    31: '[11 0 R 12 0 R]',
    32: '[12 0 R 11 0 R null]',
  });
  const contents = new Map([
    [3, `${shows(0, '00010002')}${shows(1, '0009')}`],
    [4, `${shows(0, '00010002')}${shows(1, '0009')}`],
    [5, `${shows(0, '0009')}${shows(1, last)}`],
  ]);
  return { before: objects, ...repeatedHeaders(objects, contents) };
}

test('a header that is printed again word for word is heard once, and nothing leads to it from further pages', () => {
  const { objects, onPages } = headers('TH', '00010002');
  expect(objects.get(11)?.text).toBe(part('NonStruct', 10, '\n/Pg 3 0 R\n/K 0'));
  expect([...onPages].map(([page, ids]) => [page, ...ids])).toEqual([
    [4, 0],
    [5, 1],
  ]);
  expect([30, 31, 32].map((number) => objects.get(number)?.text)).toEqual([
    '[11 0 R 12 0 R]',
    '[null 12 0 R]',
    '[12 0 R null null]',
  ]);
});

test.each([
  ['a header that says something else on a further page', 'TH', '00010003'],
  ['a cell of the body that goes on', 'TD', '00010002'],
])('%s stays whole', (_, type, last) => {
  const { before, objects, onPages } = headers(type, last);
  expect([...objects]).toEqual([...before]);
  expect(onPages.size).toBe(0);
});

test('links say where they lead, and what is painted outside the structure is an artifact', () => {
  const file = smallPdf({
    1: '<</Type /Catalog>>',
    2: '<<>>',
    3: '<</Type /Page\n/Contents 4 0 R>>',
    4: ['<</Length 9>>', `${shows(0, '0001')}${shows(1, '0002')}BT\n<0003> Tj\nET`],
    5: '<</Type /Annot\n/Subtype /Link\n/Dest /annex-1>>',
    6: '<</Type /Annot\n/Subtype /Text>>',
  });
  const { objects, root } = tagFile(file, new Map([[3, new Set([1])]]));
  expect(root).toBe(1);
  // 转到附件
  expect(objects.get(5)?.text).toBe('<</Type /Annot\n/Subtype /Link\n/Dest /annex-1\n/Contents <FEFF8F6C523096444EF6>>>');
  expect(objects.get(6)?.text).toBe('<</Type /Annot\n/Subtype /Text>>');
  const { text, stream } = objects.get(4) ?? {};
  const content = Buffer.from(stream ?? []).toString('latin1');
  expect(content.split('\n')).toEqual([
    ...['/TH <</MCID 0 >>BDC', 'BT', '<0001> Tj', 'ET', 'EMC'],
    ...['/Artifact BMC', 'BT', '<0002> Tj', 'ET', 'EMC'],
    ...['/Artifact BMC', 'BT', '<0003> Tj', 'ET', 'EMC'],
  ]);
  expect(text).toBe(`<</Length ${content.length}>>`);
});
