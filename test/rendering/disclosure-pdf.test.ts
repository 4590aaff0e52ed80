import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtFiles } from '../support/built-files.ts';
import { hasPoppler, readPdf } from '../support/office.ts';
import { pdfDocument } from '../support/pdf-document.ts';
import { pdfFaults } from '../support/pdf-faults.ts';

/** What a document may take: of a normal one, with no more different characters than this; each more brings its outline. */
const NORMAL_BYTES = 150_000;
const NORMAL_SIGNS = 550;
const SIGN_BYTES = 500;

const pdfs = builtFiles('disclosure.pdf');
const missing = pdfs.length === 0 ? 'output/ holds no disclosure.pdf: run npm start first' : undefined;

test('the PDFs of output/ can be looked at', ({ skip }) => {
  if (missing !== undefined) skip(missing);
  expect(pdfs).not.toEqual([]);
});

test.skipIf(missing !== undefined).each(pdfs)(
  '%s can be read aloud rightly, with its title, headings, tables and links',
  (path) => {
    const bytes = readFileSync(path);
    const document = pdfDocument(bytes);
    expect(pdfFaults(document)).toEqual([]);
    const signs = new Set(document.structure.text).size;
    const most = NORMAL_BYTES + Math.max(0, signs - NORMAL_SIGNS) * SIGN_BYTES;
    expect(bytes.length, `${signs} characters`).toBeLessThanOrEqual(most);
  },
);

test.skipIf(missing !== undefined)('poppler finds the same in them: tagged, all fonts inside, no empty page', ({ skip }) => {
  if (!hasPoppler()) return skip('poppler is not installed');
  for (const path of pdfs) {
    const { info, fonts, pages } = readPdf(path);
    expect(fonts, path).not.toEqual([]);
    expect(
      fonts.filter(({ embedded, type }) => !embedded || type === 'Type 3'),
      path,
    ).toEqual([]);
    expect(info, path).toMatch(/^Tagged: +yes$/m);
    expect(
      pages.filter((text) => text.trim() === ''),
      path,
    ).toEqual([]);
  }
});
