import { expect, test } from 'vitest';
import { bookmarksOf, printBookmarks } from '../../../src/renderers/pdf/bookmarks.ts';
import { part, smallPdf } from './small-pdf.ts';

/** Bookmarks of those ranks, numbered from 101, as they are printed below 100. */
function printed(...ranks: readonly number[]): Readonly<Record<number, string>> {
  const bookmarks = ranks.map((rank, index) => ({ title: `(t${index + 1})`, place: '[7 0 R /Fit]', heading: 50 + index, rank }));
  return Object.fromEntries([...printBookmarks(bookmarks, 100)].map(([number, { text }]) => [number, text]));
}
/** The entries of a bookmark besides its words, place and heading. */
const entriesOf = (text: string | undefined) =>
  [...(text ?? '').matchAll(/\/(Parent|First|Last|Count|Prev|Next) (\d+)/g)]
    .map(([, key, value]) => `${key} ${value}`)
    .join(', ');

test('a document of one title has one bookmark, which leads to its place and its heading', () => {
  expect(printed(1)).toEqual({
    100: '<</Type /Outlines\n/First 101 0 R\n/Last 101 0 R\n/Count 1>>',
    101: '<</Title (t1)\n/Dest [7 0 R /Fit]\n/Parent 100 0 R\n/SE 50 0 R>>',
  });
});

test('a heading stands below the one of higher rank before it, though a rank be passed over', () => {
  const all = printed(1, 3, 2, 3, 3, 1);
  expect(Object.fromEntries(Object.entries(all).map(([number, text]) => [number, entriesOf(text)]))).toEqual({
    100: 'First 101, Last 106, Count 6',
    101: 'Parent 100, First 102, Last 103, Count 4, Next 106',
    102: 'Parent 101, Next 103',
    103: 'Parent 101, First 104, Last 105, Count 2, Prev 102',
    104: 'Parent 103, Next 105',
    105: 'Parent 103, Prev 104',
    106: 'Parent 100, Prev 101',
  });
});

test('a document that begins with a lower rank has its bookmarks beside each other', () => {
  const all = printed(2, 1);
  expect([entriesOf(all[101]), entriesOf(all[102])]).toEqual(['Parent 100, Next 102', 'Parent 100, Prev 101']);
});

test('a document without headings has none', () => {
  expect(printed()).toEqual({ 100: '<</Type /Outlines>>' });
});

test('bookmarks are read in the order of the document, with the rank of their heading', () => {
  const file = smallPdf({
    1: '<</Type /Catalog\n/Outlines 3 0 R>>',
    2: '<<>>',
    3: '<</Type /Outlines\n/First 4 0 R\n/Last 6 0 R>>',
    4: '<</Title <FEFF4E00>\n/Dest [9 0 R /XYZ 1 2 0]\n/Parent 3 0 R\n/First 5 0 R\n/Last 5 0 R\n/Next 6 0 R\n/SE 10 0 R>>',
    5: '<</Title (a \\) /Next 4 0 R)\n/Dest [9 0 R /XYZ 1 3 0]\n/Parent 4 0 R\n/SE 11 0 R>>',
    6: '<</Title (b)\n/Dest [9 0 R /XYZ 1 4 0]\n/Parent 3 0 R\n/Prev 4 0 R\n/SE 12 0 R>>',
    10: part('H1', 8),
    11: part('H3', 8),
  });
  expect(bookmarksOf(file)).toEqual([
    { title: '<FEFF4E00>', place: '[9 0 R /XYZ 1 2 0]', heading: 10, rank: 1 },
    { title: '(a \\) /Next 4 0 R)', place: '[9 0 R /XYZ 1 3 0]', heading: 11, rank: 3 },
    { title: '(b)', place: '[9 0 R /XYZ 1 4 0]', heading: 12, rank: 1 },
  ]);
  expect(bookmarksOf(smallPdf({ 1: '<</Type /Catalog>>', 2: '<<>>' }))).toEqual([]);
});
