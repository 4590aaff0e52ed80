import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Manuscript, Part, Table } from '../../../src/documents/manuscript.ts';
import { fillPage } from '../../../src/renderers/html/fill-page.ts';
import { canonicalPdf } from '../../../src/renderers/pdf/canonical-pdf.ts';
import { packPdf } from '../../../src/renderers/pdf/finish-pdf.ts';
import { pdf } from '../../../src/renderers/pdf/pdf.ts';
import { printInPieces } from '../../../src/renderers/pdf/print-in-pieces.ts';
import type { PrintView } from '../../../src/renderers/pdf/print-view.ts';
import { settlePages } from '../../../src/renderers/settle-pages.ts';
import { openBrowser } from '../../../src/shell/browser/browser.ts';
import type { PrintingBrowser } from '../../../src/shell/browser/printing-tabs.ts';
import { everyBlock } from '../../support/manuscripts.ts';
import { type PdfDocument, pdfDocument } from '../../support/pdf-document.ts';
import { pdfFaults } from '../../support/pdf-faults.ts';
import { isDictionary, isList, isReference, textOf } from '../../support/read-pdf.ts';
import { pageTools } from '../page-tools.ts';

const fontsDir = fileURLToPath(new URL('../../../templates/fonts', import.meta.url));
const SLOW_MS = 120_000;
const origin = { path: [] };
const cell = (text: string, rows = 1) => ({ text, columns: 1, rows });

let browser: PrintingBrowser;
const tools = pageTools((html) => browser.printToPdf(html));

beforeAll(async () => {
  browser = await openBrowser({ fontsDir });
}, SLOW_MS);
afterAll(() => browser.close());

/** The rows of a list; every fifth is higher, and the cells of some are empty. */
function list(name: string, count: number): Table {
  const rows = Array.from({ length: count }, (_, index) => [
    cell(`${name}${index + 1}`),
    cell('商贸有限公司'.repeat(index % 5 === 0 ? 8 : 1)),
    cell(index % 3 === 0 ? '' : '未发现问题'),
  ]);
  const header = [[cell('序号'), cell('名称'), cell('结果')]];
  return { kind: 'table', origin, caption: name, widths: [0.2, 0.5, 0.3], header, body: rows };
}

const annex = (title: string, ...blocks: Part['blocks']): Part => ({
  role: 'annex',
  orientation: 'landscape',
  blocks: [{ kind: 'annex-label', origin, text: title }, { kind: 'title', origin, text: title }, ...blocks],
});

const [notice, plan] = everyBlock().parts;
const entries = ['甲名单', '乙名单', '说明'].map((title, index) => ({ number: `${index + 1}.`, title }));
const linked: Part = {
  ...plan,
  blocks: [...(plan?.blocks ?? []), { kind: 'attachment-list', origin, label: '附件：', entries }],
} as Part;
const long: Manuscript = {
  ...everyBlock(),
  parts: [
    notice,
    linked,
    annex('甲名单', list('甲', 130)),
    annex('乙名单', list('乙', 90), list('丙', 5)),
    annex('说明'),
  ] as Part[],
};

async function inPieces(manuscript: Manuscript, rows: number): Promise<{ bytes: Uint8Array; prints: number; shares: number[] }> {
  const shares: number[] = [];
  let prints = 0;
  const print = async (view: PrintView) => {
    prints += 1;
    const page = await fillPage(tools.template('print.hbs'), { ...view, css: tools.template('print.css') });
    return canonicalPdf(await browser.printToPdf(page), manuscript.metadata.issued);
  };
  const settled = settlePages(manuscript);
  const file = await printInPieces(settled, { print, rows, tell: (share) => shares.push(share) });
  if (file === undefined) throw new Error('the browser writes otherwise than we know');
  return { bytes: packPdf(file, settled.manuscript), prints, shares };
}

/** What somebody sees or hears of each page. */
function pagesOf({ pages }: PdfDocument) {
  return pages.map(({ content }) => ({ texts: [...content.texts.values()].join('|'), artifacts: content.artifacts }));
}

test('a document printed in pieces is the one printed at once', { timeout: SLOW_MS }, async () => {
  for (const manuscript of [long, { ...long, layout: { ...long.layout, imprintPage: 'even' as const } }]) {
    const whole = pdfDocument(await pdf.render(manuscript, tools));
    const { bytes, prints, shares } = await inPieces(manuscript, 40);
    const joined = pdfDocument(bytes);
    expect(prints).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(pdfFaults(joined)).toEqual([]);
    expect(pagesOf(joined)).toEqual(pagesOf(whole));
    expect(joined.structure.text).toBe(whole.structure.text);
    expect(joined.elements.map(({ type }) => type)).toEqual(whole.elements.map(({ type }) => type));
    expect(joined.bookmarks).toEqual(whole.bookmarks);
  }
});

test('links lead from one piece to another, and cells know their headers', { timeout: SLOW_MS }, async () => {
  const { pdf: file, catalog, pages, elements } = pdfDocument((await inPieces(long, 40)).bytes);
  const numberOf = (value: unknown) => JSON.stringify(value);
  const places = ['annex-1', 'annex-2', 'annex-3'].map((name) => {
    const place = file.get(catalog, 'Dests', name);
    const to = isList(place) ? file.follow(place[0]) : undefined;
    return pages.findIndex(({ page }) => page === to);
  });
  expect(places.every((page) => page > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const named = new Set(elements.flatMap(({ dictionary }) => textOf(dictionary.entries.get('ID')) ?? []));
  const cells = elements.filter(({ type }) => type === 'TD');
  expect(cells.length).toBeGreaterThan(590);
  for (const { dictionary } of cells) {
    const attributes = dictionary.entries.get('A');
    const all = isList(attributes) ? attributes : [attributes];
    const headers = all.flatMap((each) => (isDictionary(each) ? [each.entries.get('Headers')] : [])).find(isList) ?? [];
    for (const header of headers) expect(named, numberOf(header)).toContain(textOf(header));
  }
});

test('a face stands in the file once, however many pieces there are', { timeout: SLOW_MS }, async () => {
  const fontsOf = ({ pages, pdf: file }: PdfDocument) =>
    new Set(
      pages.flatMap(({ page }) => {
        const fonts = file.get(page, 'Resources', 'Font');
        return isDictionary(fonts) ? [...fonts.entries.values()].flatMap((font) => (isReference(font) ? [font.to] : [])) : [];
      }),
    );
  const document = pdfDocument((await inPieces(long, 40)).bytes);
  const names = [...fontsOf(document)].map((to) => String(document.pdf.get({ to }, 'BaseFont')).slice('/AAAAAA+'.length));
  expect(names.filter((name) => name === 'GwFangSong-Regular')).toHaveLength(1);
  expect(names.filter((name) => name === 'GwSong-Regular')).toHaveLength(1);
});

test('rows that belong together are not parted, and the same bytes come twice', { timeout: SLOW_MS }, async () => {
  const table = list('丁', 80);
  const body = table.body.map((row, index) => {
    const [first = cell(''), ...rest] = row;
    return index % 4 === 0 ? [{ ...first, rows: 4 }, ...rest] : rest;
  });
  const merged = { ...long, parts: [annex('丁名单', { ...table, body })] };
  const whole = pdfDocument(await pdf.render(merged, tools));
  const { bytes } = await inPieces(merged, 20);
  expect(pagesOf(pdfDocument(bytes))).toEqual(pagesOf(whole));
  expect(Buffer.compare((await inPieces(merged, 20)).bytes, bytes)).toBe(0);
});
