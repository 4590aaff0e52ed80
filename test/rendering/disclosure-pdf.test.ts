import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtFiles } from '../support/built-files.ts';
import { hasPoppler, readPdf } from '../support/office.ts';

const pdfs = builtFiles('disclosure.pdf');
const missing =
  pdfs.length === 0
    ? 'output/ holds no disclosure.pdf: run npm start first'
    : hasPoppler()
      ? undefined
      : 'poppler is not installed';

test('the PDFs of output/ can be looked at', ({ skip }) => {
  if (missing !== undefined) skip(missing);
  expect(pdfs).not.toEqual([]);
});

test.skipIf(missing !== undefined).each(pdfs)('%s is a tagged document in Chinese with its fonts inside', (path) => {
  const { info, fonts, pages } = readPdf(path);
  expect(fonts).not.toEqual([]);
  expect(fonts.filter(({ embedded, type }) => !embedded || type === 'Type 3')).toEqual([]);
  expect(info).toMatch(/^Tagged: +yes$/m);
  expect(pages).not.toEqual([]);
  expect(pages.filter((text) => text.trim() === '')).toEqual([]);
  expect(readFileSync(path, 'latin1')).toMatch(/\/Lang\s*\(zh/);
});
