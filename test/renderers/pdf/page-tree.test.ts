import { expect, test } from 'vitest';
import { pack } from '../../../src/renderers/pdf/packing.ts';
import { pageContents } from '../../../src/renderers/pdf/page-contents.ts';
import { pagesInOrder, pageTreeNodes } from '../../../src/renderers/pdf/page-tree.ts';
import { pdfObjects, smallPdf } from './small-pdf.ts';

const file = smallPdf({
  1: '<</Type /Catalog\n/Pages 9 0 R>>',
  2: '<<>>',
  3: '<</Type /Page\n/N 3>>',
  4: '<</Type /Page\n/N 4>>',
  5: '<</Type /Pages\n/Count 2\n/Kids [4 0 R 3 0 R]>>',
  6: '<</Type /Page\n/N 6>>',
  9: '<</Type /Pages\n/Count 3\n/Kids [6 0 R 5 0 R]>>',
});

test('pages are told in the order they are read in, whatever their numbers and however deep they stand', () => {
  expect(pagesInOrder(file)).toEqual([6, 4, 3]);
  expect(pageTreeNodes(file)).toEqual([5, 9]);
});

test('what pages paint is told an operator a line, packed or not', () => {
  const packed = { text: '<</Filter /FlateDecode\n/Length 9>>', stream: pack(Buffer.from('BT\nET', 'latin1')) };
  const objects = new Map([
    ...pdfObjects({
      3: '<</Type /Page\n/Resources <<>>\n/Contents 7 0 R>>',
      4: '<</Type /Page\n/Contents 8 0 R>>',
      5: '<</Type /Page\n/MediaBox [0 0 1 1]>>',
      6: '<</Type /Pages\n/Contents 8 0 R>>',
      8: ['<</Length 3>>', 'q\nQ'],
    }),
    [7, packed] as const,
  ]);
  expect(pageContents(objects)).toEqual([
    { page: 3, content: 7, operators: 'BT\nET' },
    { page: 4, content: 8, operators: 'q\nQ' },
  ]);
});
