import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRoot } from '../support/build-root.ts';
import { hasPoppler, readPdf } from '../support/office.ts';
import { openTestBrowser } from '../support/open-browser.ts';
import { manyResults, siteConfig } from '../support/page-scenes.ts';

/** More than three stretches, the last a short one. */
const ROWS = 1_250;
const ROW = /示例\s*(\d+)\s*号/g;

const root = makeRoot({ of: '', files: { ...siteConfig, ...manyResults(ROWS) } });
const folder = mkdtempSync(join(tmpdir(), 'banwen-print-'));
let browser: Browser;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ browser, close } = await openTestBrowser());
  await root.build(['html'], { patterns: ['luquan/2026/joint-02-results'] });
});
afterAll(async () => {
  await close();
  root.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** The pages a reader prints that have rows, as text; `sorted`: after a click on the heading of the first column, twice. */
async function printedPages({ scripts, sorted = false }: { readonly scripts: boolean; readonly sorted?: boolean }) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(scripts);
  await page.goto(root.address('luquan/2026/joint-02-results/disclosure.html'), { waitUntil: 'load' });
  const heading = '.long thead th:first-child button';
  if (sorted) for (let times = 0; times < 2; times += 1) await page.click(heading);
  const path = join(folder, 'printed.pdf');
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true }));
  await page.close();
  return readPdf(path).pages.filter((text) => text.match(ROW) !== null);
}

const numbersOn = (pages: readonly string[]) =>
  pages.flatMap((text) => Array.from(text.matchAll(ROW), ([, number]) => Number(number)));
const counted = Array.from({ length: ROWS }, (_, index) => index + 1);

test.skipIf(!hasPoppler()).each([true, false])(
  'a browser prints every row of a long table once, in order, below its header on every page; scripts: %s',
  async (scripts) => {
    const pages = await printedPages({ scripts });
    expect(numbersOn(pages)).toEqual(counted);
    expect(pages.filter((text) => !/序号[\s\S]*检查对象名称[\s\S]*公示日期[\s\S]*示例/.test(text))).toEqual([]);
  },
);

test.skipIf(!hasPoppler())('what a reader has sorted is printed as it is sorted', async () => {
  expect(numbersOn(await printedPages({ scripts: true, sorted: true }))).toEqual(counted.toReversed());
});

test('the table is printed in stretches, of which no sheet lays out more than its own rows, and read out as one table', async () => {
  const page = await browser.newPage();
  await page.goto(root.address('luquan/2026/joint-02-results/disclosure.html'), { waitUntil: 'load' });
  const shownAs = async (selector: string): Promise<readonly string[]> =>
    JSON.parse(
      String(
        await page.evaluate(
          `JSON.stringify(Array.from(document.querySelectorAll('${selector}'), (each) => getComputedStyle(each).display))`,
        ),
      ),
    );
  const displays = () => shownAs('table.cut tbody');
  const again = () => shownAs('table.cut .again');
  expect(new Set(await displays())).toEqual(new Set(['table-row-group']));
  expect(new Set(await again())).toEqual(new Set(['none']));
  await page.emulateMediaType('print');
  expect(await displays()).toEqual(['table', 'table', 'table', 'table']);
  expect(new Set(await again())).toEqual(new Set(['table-header-group']));
  expect(await page.$$eval('table.cut .again[aria-hidden]', (all) => all.length)).toBe(3);
  await page.close();
});
