import { expect, test } from 'vitest';
import { finishPdf } from '../../../src/renderers/pdf/finish-pdf.ts';
import { readPdf } from '../../../src/renderers/pdf/pdf-file.ts';
import { writePdf } from '../../../src/renderers/pdf/write-pdf.ts';
import { everyBlock } from '../../support/manuscripts.ts';
import { dictionary, readPdf as readBack, textOf } from '../../support/read-pdf.ts';

const utf8 = new TextEncoder();

test('packed objects are found again by the table, streams in the open', () => {
  const objects = new Map([
    [1, { text: '<</Title (a\\)b)>>', stream: null }],
    [2, { text: '<</Type /Catalog\n/Names [1 0 R (x)]>>', stream: null }],
    [5, { text: '<</Length 3>>', stream: utf8.encode('abc') }],
    ...Array.from({ length: 450 }, (_, index) => [10 + index, { text: `<</N ${index}>>`, stream: null }] as const),
  ]);
  const bytes = writePdf({ objects, root: 2, info: 1 });
  expect(Buffer.compare(bytes, writePdf({ objects, root: 2, info: 1 }))).toBe(0);
  const pdf = readBack(bytes);
  expect(textOf(pdf.get(pdf.trailer, 'Info', 'Title'))).toBe('a)b');
  expect(pdf.get(pdf.trailer, 'Root', 'Type')).toBe('/Catalog');
  expect(Buffer.from(dictionary(pdf.follow({ to: 5 })).stream ?? []).toString()).toBe('abc');
  for (const index of [0, 199, 200, 449]) expect(pdf.get({ to: 10 + index }, 'N')).toBe(index);
});

test('a PDF that is written otherwise than we know is left as it is', () => {
  for (const text of ['', '%PDF-1.4\nxref\ntrailer <</Size 3>>', '%PDF-1.7 startxref 0 %%EOF']) {
    const bytes = utf8.encode(text);
    expect(readPdf(bytes)).toBeUndefined();
    expect(finishPdf(bytes, everyBlock())).toBe(bytes);
  }
});
