import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { finishPdf, packPdf } from '../../../src/renderers/pdf/finish-pdf.ts';
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

test('a PDF says where its table begins, and that table where each object does', () => {
  const objects = new Map([
    [1, { text: '<</Title (x)>>', stream: null }],
    [2, { text: '<</Type /Catalog>>', stream: null }],
    [7, { text: '<</Length 5>>', stream: utf8.encode('bytes') }],
  ]);
  const text = Buffer.from(writePdf({ objects, root: 2, info: 1 })).toString('latin1');
  expect(text.startsWith('%PDF-1.7\n%\xd3\xeb\xe9\xe1\n')).toBe(true);
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  // a pack of two, and the table itself behind the objects there were
  expect(text.slice(table)).toMatch(/^9 0 obj\n<<\/Type \/XRef\n\/Size 10\n\/Root 2 0 R\n\/Info 1 0 R\n\/W \[1 4 2\]/);
  const rows = Buffer.from(inflateSync(Buffer.from(text.slice(text.indexOf(' stream\n', table) + 8), 'latin1')));
  const entry = (number: number) => [
    rows.readUInt8(7 * number),
    rows.readUInt32BE(7 * number + 1),
    rows.readUInt16BE(7 * number + 5),
  ];
  expect([0, 1, 2, 3].map(entry)).toEqual([
    [0, 0, 0xffff],
    [2, 8, 0],
    [2, 8, 1],
    [0, 0, 0],
  ]);
  for (const number of [7, 8, 9]) {
    const [sort = 0, offset] = entry(number);
    expect([sort, text.slice(offset, (offset ?? 0) + 8)]).toEqual([1, `${number} 0 obj\n`]);
  }
});

test('a finished PDF tells catalogues of itself in an object of its own', () => {
  const objects = new Map([
    [1, { text: '<</Type /Catalog>>', stream: null }],
    [2, { text: '<<>>', stream: null }],
    [30, { text: '[]', stream: null }],
  ]);
  const pdf = readBack(packPdf({ objects, root: 1, info: 2 }, everyBlock()));
  const metadata = dictionary(pdf.get(pdf.trailer, 'Root', 'Metadata'));
  expect([metadata.entries.get('Type'), metadata.entries.get('Subtype')]).toEqual(['/Metadata', '/XML']);
  expect(Buffer.from(metadata.stream ?? []).toString('utf8')).toContain(`>${everyBlock().title}</rdf:li>`);
});
