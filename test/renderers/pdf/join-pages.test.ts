import { expect, test } from 'vitest';
import { firstPages } from '../../../src/renderers/pdf/first-pages.ts';
import { joinPages } from '../../../src/renderers/pdf/join-pages.ts';
import { joinedObjects } from '../../../src/renderers/pdf/joined-objects.ts';
import { pagesInOrder } from '../../../src/renderers/pdf/page-tree.ts';
import type { PdfFile } from '../../../src/renderers/pdf/pdf-file.ts';
import { referenceOf } from '../../../src/renderers/pdf/references.ts';
import { readStructure } from '../../../src/renderers/pdf/structure.ts';
import { part, pdfObjects, smallPdf } from './small-pdf.ts';

const FONT = (letters: string) => `<</Type /Font\n/BaseFont /${letters}+Hei\n/FontDescriptor 21 0 R>>`;

/** A page with a heading, a link, and a table of a header and a row; `name` is what all of it says. */
function piece(name: string, font: string): PdfFile {
  return smallPdf({
    1: '<</Type /Catalog\n/Pages 5 0 R\n/Dests 6 0 R\n/StructTreeRoot 7 0 R\n/Outlines 9 0 R>>',
    2: `<</Title (${name})>>`,
    3: '<</Type /Page\n/Resources <</Font <</F4 20 0 R>>>>\n/Annots [14 0 R]\n/Contents 4 0 R\n/StructParents 0\n/Parent 5 0 R>>',
    4: ['<</Length 3>>', name],
    5: '<</Type /Pages\n/Count 1\n/Kids [3 0 R]>>',
    6: `<</shared [3 0 R /XYZ 0 9 0]\n/${name} [3 0 R /XYZ 0 1 0]\n/elsewhere [99 0 R /XYZ 0 1 0]>>`,
    7: '<</Type /StructTreeRoot\n/K 10 0 R\n/ParentTree 8 0 R>>',
    8: '<</Type /ParentTree\n/Nums [0 13 0 R 1 12 0 R]>>',
    9: '<</Type /Outlines\n/First 22 0 R>>',
    10: part('Document', 7, '\n/K [11 0 R 12 0 R 15 0 R]'),
    11: part('H1', 10, '\n/Pg 3 0 R\n/K 0'),
    12: part('Link', 10, '\n/K [<</Type /OBJR\n/Obj 14 0 R\n/Pg 3 0 R>>]'),
    13: '[11 0 R 47 0 R 19 0 R]',
    14: '<</Type /Annot\n/Subtype /Link\n/StructParent 1\n/Dest /shared>>',
    15: part('Table', 10, '\n/K [16 0 R 18 0 R]'),
    16: part('TR', 15, '\n/K 47 0 R'),
    47: part('TH', 16, '\n/Pg 3 0 R\n/K 1\n/ID (node00000008)'),
    18: part('TR', 15, '\n/K 19 0 R'),
    19: part('TD', 18, '\n/Pg 3 0 R\n/K 2\n/A [<</O /Table\n/Headers [(node00000008)]>>]'),
    20: FONT(font),
    21: '<</Type /FontDescriptor>>',
    22: `<</Title (${name})\n/Dest [3 0 R /XYZ 0 9 0]\n/Parent 9 0 R\n/SE 11 0 R>>`,
  });
}

const joined = joinPages();
joined.add(firstPages(piece('one', 'AAAAAA'), 1), []);
// its header is a repeated one, so that it goes
joined.add(firstPages(piece('two', 'BBBBBB'), 1, [16]), ['(node00000008)']);
const whole = joined.close();
const textOf = (number: number) => whole.objects.get(number)?.text ?? '';
const structure = readStructure(whole.objects);
const typed = (type: string) => [...structure].filter(([, each]) => each.type === type).map(([number]) => number);
const pages = pagesInOrder(whole);

test('pages follow each other in one tree, each with what it paints and its place in the structure', () => {
  expect(pages).toHaveLength(2);
  expect(textOf(referenceOf(textOf(whole.root), 'Pages'))).toContain('/Count 2');
  const contents = pages.map((page) => whole.objects.get(referenceOf(textOf(page), 'Contents'))?.stream ?? new Uint8Array());
  expect(contents.map((stream) => Buffer.from(stream).toString())).toEqual(['one', 'two']);
  expect(pages.map((page) => /\/StructParents (\d+)/.exec(textOf(page))?.[1])).toEqual(['0', '1']);
  expect(pages.map((page) => referenceOf(textOf(page), 'Parent'))).toEqual(
    pages.map(() => referenceOf(textOf(whole.root), 'Pages')),
  );
});

test('the table goes on, and its rows know the header that stands', () => {
  expect([typed('Document'), typed('Table'), typed('TR'), typed('TH'), typed('TD')].map(({ length }) => length)).toEqual([
    1, 1, 3, 1, 2,
  ]);
  const [table = 0] = typed('Table');
  expect(structure.get(table)?.kids).toEqual(typed('TR').map((number) => ({ kind: 'part', number })));
  expect(typed('TD').map((cell) => /Headers \[(.*?)\]/.exec(textOf(cell))?.[1])).toEqual(['(node00000001)', '(node00000001)']);
  const root = textOf(referenceOf(textOf(whole.root), 'StructTreeRoot'));
  expect(root).toContain(`/IDTree <</Names [(node00000001) ${typed('TH')[0]} 0 R]>>`);
});

test('pages and links lead back to their parts, by keys of their own', () => {
  const root = textOf(referenceOf(textOf(whole.root), 'StructTreeRoot'));
  const entries = [...textOf(referenceOf(root, 'ParentTree')).matchAll(/(\d+) (\d+) 0 R/g)];
  const ways = new Map(entries.map(([, key, number]) => [Number(key), Number(number)] as const));
  expect([...ways.keys()]).toEqual([0, 1, 1_000_000, 1_000_001]);
  const links = [...whole.objects].filter(([, { text }]) => text.startsWith('<</Type /Annot'));
  const keys = links.map(([, { text }]) => Number(/\/StructParent (\d+)/.exec(text)?.[1]));
  expect(keys.map((key) => structure.get(ways.get(key) ?? 0)?.type)).toEqual(['Link', 'Link']);
  expect(textOf(ways.get(1) ?? 0)).toMatch(/^\[\d+ 0 R null \d+ 0 R\]$/);
});

test('links find the first place of a name, and none that stands on no page', () => {
  const places = [...textOf(referenceOf(textOf(whole.root), 'Dests')).matchAll(/\/(\w+) \[(\d+) 0 R/g)];
  expect(places.map(([, name, page]) => [name, pages.indexOf(Number(page))])).toEqual([
    ['shared', 0],
    ['one', 0],
    ['two', 1],
  ]);
});

test('the document has the title of the first piece, the bookmarks of all, and a face once', () => {
  expect(textOf(whole.info)).toBe('<</Title (one)>>');
  const top = referenceOf(textOf(whole.root), 'Outlines');
  const marks = [top + 1, top + 2].map((number) => /\/Title (\(\w+\))\n\/Dest \[(\d+)/.exec(textOf(number))?.slice(1));
  expect(marks).toEqual([
    ['(one)', String(pages[0])],
    ['(two)', String(pages[1])],
  ]);
  expect([...whole.objects.values()].filter(({ text }) => text.startsWith('<</Type /Font\n'))).toHaveLength(1);
});

test('every reference of the whole leads to an object', () => {
  const lost = [...whole.objects.values()].flatMap(({ text }) =>
    [...text.matchAll(/(\d+) 0 R/g)].filter(([, number]) => !whole.objects.has(Number(number))),
  );
  expect(lost).toEqual([]);
});

test('objects that lead to each other are taken over once, and what is not there is nothing', () => {
  const { objects, copier, next } = joinedObjects();
  const from = pdfObjects({ 4: '<</To 5 0 R\n/Lost 9 0 R>>', 5: '<</To 4 0 R>>' });
  const copy = copier(from, { known: new Map(), retell: (text, number) => text.replace('<<', `<</Is ${number}\n`) });
  expect([copy(4), copy(5), copy(4), copy(9), next()]).toEqual([1, 2, 1, undefined, 3]);
  expect([...objects].map(([number, { text }]) => `${number} ${text}`).sort()).toEqual([
    '1 <</Is 1\n/To 2 0 R\n/Lost null>>',
    '2 <</Is 2\n/To 1 0 R>>',
  ]);
});
