import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EnvironmentError } from '../../../src/core/failure.ts';
import type { Manuscript, Part } from '../../../src/documents/manuscript.ts';
import { pdf } from '../../../src/renderers/pdf/pdf.ts';
import { openBrowser } from '../../../src/shell/browser/browser.ts';
import type { PrintingBrowser } from '../../../src/shell/browser/printing-tabs.ts';
import { everyBlock, printedTexts } from '../../support/manuscripts.ts';
import { pdfDocument } from '../../support/pdf-document.ts';
import { pdfFaults } from '../../support/pdf-faults.ts';
import { dictionary } from '../../support/read-pdf.ts';
import { firstOutOfOrder } from '../html/page-text.ts';
import { pageTools } from '../page-tools.ts';

const fontsDir = fileURLToPath(new URL('../../../templates/fonts', import.meta.url));
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
const SLOW_MS = 120_000;

let browser: PrintingBrowser;
const render = (manuscript: Manuscript) =>
  pdf.render(
    manuscript,
    pageTools((html) => browser.printToPdf(html)),
  );

beforeAll(async () => {
  browser = await openBrowser({ fontsDir });
}, SLOW_MS);
afterAll(() => browser.close());

function poppler(tool: string, bytes: Uint8Array, ...options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'banwen-test-'));
  try {
    const file = join(folder, 'print.pdf');
    writeFileSync(file, bytes);
    return execFileSync(tool, [...options, file, ...(tool === 'pdftotext' ? ['-'] : [])], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const body = (count: number): Part => ({
  role: 'notice',
  orientation: 'portrait',
  blocks: [
    { kind: 'title', origin: { path: [] }, text: '测试方案' },
    ...Array.from({ length: count }, () => {
      return { kind: 'paragraph', origin: { path: [] }, level: null, number: '', lead: '', text: '国'.repeat(280) } as const;
    }),
  ],
});

test.skipIf(!hasPoppler)('a heading across a table stays with the row below', { timeout: SLOW_MS }, async () => {
  const cell = (text: string, columns = 1) => ({ text, columns, rows: 1 });
  const origin = { path: [] };
  const prints = [10, 11, 12, 13, 14, 15, 16, 17].map((count) => {
    const rows = Array.from({ length: count }, () => [cell('甲'), cell('乙')]);
    const body = [...rows, [cell('标题', 2)], [cell('丙'), cell('丁')]];
    const table = { kind: 'table', caption: '清单', widths: [0.5, 0.5], header: [], body, origin } as const;
    return render({ ...everyBlock(), imprint: null, parts: [{ role: 'annex', orientation: 'landscape', blocks: [table] }] });
  });
  const pages = (await Promise.all(prints)).map((bytes) => poppler('pdftotext', bytes).split('\f'));
  expect(pages.some((each) => each.filter((text) => text.trim() !== '').length > 1)).toBe(true);
  for (const text of pages.flat()) expect(text.includes('标题')).toBe(text.includes('丙'));
});

test.skipIf(!hasPoppler)('a body that ends with its page goes on beside the signature', { timeout: SLOW_MS }, async () => {
  const origin = { path: [] };
  const organs = ['清河市公安局', '清河市财政局', '清河市教育局', '清河市交通局', '清河市水利局'];
  const blocks: Part['blocks'] = [
    { kind: 'mark', origin, organs: ['清河市公安局'], suffix: '文件' },
    { kind: 'title', origin, text: '测'.repeat(60) },
    { kind: 'paragraph', origin, level: null, number: '', lead: '', text: '国，'.repeat(100) },
    { kind: 'signature', origin, organs, date: '2026年7月7日', sealing: 'seal', stamps: [] },
  ];
  const bytes = await render({ ...everyBlock(), imprint: null, parts: [{ role: 'notice', orientation: 'portrait', blocks }] });
  const [first = '', second = ''] = poppler('pdftotext', bytes).split('\f');
  expect(first).not.toContain('财政局');
  expect(second.startsWith('国，')).toBe(true);
  expect(second).toContain('财政局');
});

test('every block can be read aloud rightly, in the order of the document', { timeout: SLOW_MS }, async () => {
  const document = pdfDocument(await render(everyBlock()));
  expect(pdfFaults(document)).toEqual([]);
  const text = document.structure.text.replace(/\s/g, '');
  const texts = printedTexts(everyBlock()).map((each) => each.replace(/\s/g, ''));
  for (const each of texts) expect(text).toContain(each);
  expect(document.pages.map(({ content }) => content.artifacts)).toEqual(['— 1 —', '— 2 —', '— 3 —', '— 4 —']);
});

test('headers of a table that goes on are heard once', { timeout: SLOW_MS }, async () => {
  const cell = (text: string) => ({ text, columns: 1, rows: 1 });
  const rows = Array.from({ length: 60 }, (_, index) => [cell(`甲${index}`), cell('乙')]);
  const table = {
    kind: 'table',
    caption: '清单',
    widths: [0.5, 0.5],
    header: [[cell('名称'), cell('说明')]],
    body: rows,
    origin: { path: [] },
  } as const;
  const title = { kind: 'title', origin: { path: [] }, text: '清单' } as const;
  const parts = [{ role: 'annex', orientation: 'landscape', blocks: [title, table] }] as const;
  const document = pdfDocument(await render({ ...everyBlock(), imprint: null, parts }));
  expect(document.pages.length).toBeGreaterThan(2);
  expect(pdfFaults(document)).toEqual([]);
  expect(document.structure.text.match(/名称/g)).toHaveLength(1);
  expect(document.pages.map(({ content }) => content.artifacts.includes('名称'))).toEqual(
    document.pages.map((_, index) => index > 0),
  );
});

test('the same bytes come twice, with another document printed in between', { timeout: SLOW_MS }, async () => {
  const first = await render(everyBlock());
  await render({ ...everyBlock(), draft: true, parts: [body(3)] });
  expect(Buffer.compare(await render(everyBlock()), first)).toBe(0);
});

test.skipIf(!hasPoppler)('every text is printed, in order, in embedded faces of ours', { timeout: SLOW_MS }, async () => {
  const bytes = await render(everyBlock());
  // cells of a row and the two lines of a numbered item come in the order of the page, not of the text
  const outsideTables = { ...everyBlock(), parts: everyBlock().parts.slice(0, 2) };
  const text = poppler('pdftotext', bytes, '-raw').replace(/\s/g, '');
  expect(
    firstOutOfOrder(
      text,
      printedTexts(outsideTables).map((each) => each.replace(/\s/g, '')),
    ),
  ).toBeUndefined();
  for (const each of printedTexts(everyBlock())) expect(text).toContain(each.replace(/\s/g, ''));
  const fonts = poppler('pdffonts', bytes).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(4);
  for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Gw\w+-Regular +CID TrueType +Identity-H +yes/);
  expect(poppler('pdfinfo', bytes)).toMatch(/Title: +清河市2026年第2次[\s\S]*Tagged: +yes/);
});

test(
  'a face stands in it once, whatever its colour, of the glyphs that are shown alone, each telling its own text',
  {
    timeout: SLOW_MS,
  },
  async () => {
    const origin = { path: [] };
    const blocks: Part['blocks'] = [
      { kind: 'mark', origin, organs: ['石家庄市公安局'], suffix: '文件' },
      { kind: 'title', origin, text: '石家庄市金融工作方案' },
      { kind: 'paragraph', origin, level: null, number: '', lead: '', text: '2026年7月1日，双随机、一公开' },
    ];
    const bytes = await render({ ...everyBlock(), imprint: null, parts: [{ role: 'notice', orientation: 'portrait', blocks }] });
    const { pdf: file, pages } = pdfDocument(bytes);
    const fonts = pages.flatMap(({ page }) => [...dictionary(file.get(page, 'Resources', 'Font')).entries.values()]);
    const names = new Map(fonts.map((font) => [JSON.stringify(font), String(file.get(font, 'BaseFont')).replace(/^.*\+/, '')]));
    expect([...names.values()].toSorted()).toEqual(['GwFangSong-Regular', 'GwSong-Regular', 'GwXiaoBiaoSong-Regular']);
    for (const { page } of pages) {
      const content = Buffer.from(dictionary(file.get(page, 'Contents')).stream ?? []).toString('latin1');
      expect(content).not.toContain('ActualText');
      expect(Math.max(...[...content.matchAll(/<00(\w\w)> Tj/g)].map(([, code = '']) => Number.parseInt(code, 16)))).toBeLessThan(
        40,
      );
    }
  },
);

test.skipIf(!hasPoppler)(
  'a full page holds 22 lines of 28 characters, and the imprint ends the last',
  { timeout: SLOW_MS },
  async () => {
    const bytes = await render({ ...everyBlock(), parts: [body(12)] });
    const page = poppler('pdftotext', bytes, '-f', '2', '-l', '2', '-layout');
    const lines = page
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /^国+$/.test(line));
    expect(lines).toHaveLength(22);
    expect(Math.max(...lines.map((line) => line.length))).toBe(28);
    const foot = poppler('pdftotext', bytes, '-bbox-layout').split('<page ').at(-1) ?? '';
    const bottom = Number(/yMax="([\d.]+)">2026年7月7日印发/.exec(foot)?.[1]) * (25.4 / 72);
    expect(bottom).toBeGreaterThan(257);
    expect(bottom).toBeLessThan(262);
  },
);

test.skipIf(!hasPoppler)(
  'a digest stands small at the foot of each page and leaves the page numbers alone',
  { timeout: SLOW_MS },
  async () => {
    const base = everyBlock();
    const numbers = (bytes: Uint8Array) =>
      [...poppler('pdftotext', bytes, '-bbox').matchAll(/xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>—</g)].map(
        ([, x, y]) => `${x} ${y}`,
      );
    const plain = await render(base);
    const marked = await render({ ...base, layout: { ...base.layout, fingerprint: '7F3A 91C2"}' } });
    const pages = poppler('pdftotext', marked, '-layout').split('\f').slice(0, -1);
    expect(pages).toHaveLength(4);
    for (const page of pages) expect(page).toContain('7F3A 91C2');
    expect(numbers(marked)).toEqual(numbers(plain));
  },
);

test.skipIf(!hasPoppler)('主送机关 that leave no room for body stand in the imprint', { timeout: SLOW_MS }, async () => {
  const base = everyBlock();
  const [notice] = base.parts;
  if (notice === undefined) throw new Error('no part');
  const many = `${'清河市第一街道办事处、'.repeat(30).slice(0, -1)}：`;
  const blocks = notice.blocks.map((block) => (block.kind === 'addressee' ? { ...block, text: many } : block));
  const text = poppler('pdftotext', await render({ ...base, parts: [{ ...notice, blocks }] }), '-layout').split('\f');
  expect(text[0]).toContain('现将方案印发给你们');
  expect(text.at(-2)).toMatch(/主送：清河市第一街道办事处/);
});

test('a character that cannot be printed is named with its document', async () => {
  const title = { kind: 'title', origin: { path: [] }, text: '抽查😀方案' } as const;
  const manuscript: Manuscript = { ...everyBlock(), parts: [{ role: 'notice', orientation: 'portrait', blocks: [title] }] };
  const failure = await render(manuscript).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(EnvironmentError);
  expect(failure).toMatchObject({ text: { zh: '`qinghe/2026/second` 中的字符 `😀`（U+1F600）在打印字体中没有字形' } });
});
