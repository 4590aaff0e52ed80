import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { printCsv } from '../../../src/renderers/site/print-csv.ts';
import { printData } from '../../../src/renderers/site/print-data.ts';
import { renderSite } from '../../../src/renderers/site/site.ts';
import { HOSTILE, hostileDocument } from '../../support/hostile-document.ts';
import { publicDocuments } from '../../support/public-documents.ts';
import { readTableText } from '../../support/read-table-text.ts';
import { readXml } from '../../support/read-xml.ts';
import { pageTools } from '../page-tools.ts';

const documents = (await publicDocuments('')).map(hostileDocument);
const pages = new Map((await renderSite(documents, pageTools())).map(({ file, text }) => [file, text]));

test('feed and map stay well-formed, and say the hostile text as text', () => {
  const feed = readXml(pages.get('feed.xml') ?? '');
  const titles = feed.children
    .flatMap(({ name, children }) => (name === 'entry' ? children : []))
    .filter(({ name }) => name === 'title');
  expect(titles.length).toBe(documents.length);
  for (const { text } of titles) expect(text.startsWith(HOSTILE)).toBe(true);
  expect(readXml(pages.get('sitemap.xml') ?? '').children.length).toBe(documents.length + 1);
});

test('the page holds no tag the text brought, and no address but its own', () => {
  const page = pages.get('index.html') ?? '';
  expect(page.match(/<(?:img|script)\b[^>]*>/g)).toEqual(['<script src="index.js" defer>']);
  const addresses = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
  expect(addresses.filter((address) => /^\s*javascript:/i.test(address))).toEqual([]);
  expect(page.includes('{{title}}{{{constructor}}}')).toBe(true);
});

test('the script of words sets its constant and no more', () => {
  const lines: readonly string[] = JSON.parse(runInNewContext(`${pages.get('search.js')};JSON.stringify(banwenSearch.lines)`));
  expect(lines.every((line) => line.startsWith(HOSTILE) || /^\d{4}-\d\d-\d\d$/.test(line))).toBe(true);
});

test('tables hold no formula, and data are read back as they were', () => {
  for (const { data } of documents) {
    const cells = readTableText(printCsv(data).slice(1)).flat();
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    expect(cells).toContain(`'${data.title}`);
    expect(JSON.parse(printData(data))).toEqual(JSON.parse(JSON.stringify(data)));
  }
});
