import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFiles } from '../support/built-files.ts';
import { hasPoppler, type Office, openOffice, type PdfFacts, readPdf } from '../support/office.ts';
import { unzip } from '../support/unzip.ts';

/** A4 in points; LibreOffice rounds to a twentieth of a millimetre. */
const A4 = [595.3, 841.9] as const;
const TOLERANCE = 1.5;

const notices = builtFiles('notice.docx');
const workbooks = builtFiles('statistics.xlsx');
const missing = whatIsMissing();

let office: Office | undefined;
let pdfs: ReadonlyMap<string, string> = new Map();

beforeAll(() => {
  const opened = missing === undefined ? openOffice() : undefined;
  if (typeof opened !== 'object') return;
  office = opened;
  pdfs = office.convert([...notices, ...workbooks]);
});

afterAll(() => office?.close());

test('the office files of output/ can be looked at', ({ skip }) => {
  if (missing !== undefined) skip(missing);
  expect(pdfs.size).toBe(notices.length + workbooks.length);
});

test.skipIf(missing !== undefined).each(notices)('%s is a whole document in our faces', (path) => {
  const pdf = facts(path);
  expectWhole(pdf);
  const core = unzip(readFileSync(path)).get('docProps/core.xml') ?? '';
  expect(squeeze(pdf.pages[0] ?? '')).toContain(squeeze(firstText(core, 'dc:title')));
});

test.skipIf(missing !== undefined).each(workbooks)('%s prints as whole sheets in our faces', (path) => {
  const pdf = facts(path);
  expectWhole(pdf);
  expect(pdf.pages.filter((text) => text.includes('###'))).toEqual([]);
  // The title is the first thing a sheet holds.
  const strings = unzip(readFileSync(path)).get('xl/sharedStrings.xml') ?? '';
  expect(squeeze(pdf.pages[0] ?? '')).toContain(squeeze(firstText(strings, 't')));
});

function whatIsMissing(): string | undefined {
  if (notices.length === 0) return 'output/ holds no notice.docx: run npm start first';
  if (!hasPoppler()) return 'poppler is not installed';
  const opened = openOffice();
  if (typeof opened === 'string') return opened;
  opened.close();
  return undefined;
}

function facts(path: string): PdfFacts {
  const pdf = pdfs.get(path);
  if (pdf === undefined) throw new Error(`${path} was not converted`);
  return readPdf(pdf);
}

function expectWhole({ fonts, pages, sizes }: PdfFacts): void {
  expect(fonts).not.toEqual([]);
  expect(fonts.filter(({ name, embedded }) => !embedded || !/^[A-Z]{6}\+Gw/.test(name))).toEqual([]);
  expect(pages.filter((text) => text.trim() === '')).toEqual([]);
  expect(sizes).toHaveLength(pages.length);
  for (const size of sizes) {
    const [short, long] = [Math.min(...size), Math.max(...size)];
    expect(Math.abs(short - A4[0])).toBeLessThan(TOLERANCE);
    expect(Math.abs(long - A4[1])).toBeLessThan(TOLERANCE);
  }
}

function firstText(xml: string, element: string): string {
  const text = new RegExp(`<${element}(?: [^>]*)?>([^<]*)</${element}>`).exec(xml)?.[1] ?? '';
  const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
