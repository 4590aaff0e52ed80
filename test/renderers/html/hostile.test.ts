import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { afterAll, expect, test } from 'vitest';
import { html } from '../../../src/renderers/html/html.ts';
import { HOSTILE } from '../../support/hostile-document.ts';
import { openTestBrowser } from '../../support/open-browser.ts';
import { everyPage } from '../../support/page-models.ts';
import { pageTools } from '../page-tools.ts';
import { pageText } from './page-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'banwen-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Words a manuscript chooses from a few, and days. */
const CHOSEN = /^(\d{4}-\d\d-\d\d|[a-z][a-z-]*|主动公开)$/;

/** The same value with every text made hostile, but the choices of the manuscript. */
function hostile<T>(value: T): T;
function hostile(value: unknown): unknown {
  if (typeof value === 'string') return CHOSEN.test(value) ? value : `${value}${HOSTILE}`;
  if (Array.isArray(value)) return value.map((each: unknown) => hostile(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === 'origin' ? each : hostile(each)]));
}

const id = 'qinghe/2026/"><script>alert(4)</script>';
const tools = {
  ...pageTools(),
  site: hostile({ ...pageTools().site, url: 'https://www.example.gov.cn/"><script>alert(5)</script>' }),
};
const page = new TextDecoder().decode(await html.render({ ...hostile(everyPage()), id }, tools));

test('hostile texts in every field stay texts, wherever they stand', async () => {
  const { results } = await new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'require-sri': 'off' },
  }).validateString(page);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`))).toEqual([]);
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toMatch(/<img|<[^>]*\son\w+=|<[^>]*(?:href|src)="\s*javascript:/i);
  expect(pageText(page)).toContain(HOSTILE);
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(data).name).toContain(HOSTILE);
});

test('a browser runs nothing of it and loads nothing but our style', async () => {
  const way = 'a/b/c/disclosure.html';
  mkdirSync(dirname(join(folder, way)), { recursive: true });
  writeFileSync(join(folder, way), page);
  for (const file of ['theme.css', 'page.css', 'page.js']) writeFileSync(join(folder, file), tools.template(file));
  const { browser, close } = await openTestBrowser();
  const seen: string[] = [];
  try {
    const tab = await browser.newPage();
    tab.on('dialog', (dialog) => {
      seen.push(dialog.message());
      void dialog.dismiss();
    });
    tab.on('pageerror', (error) => seen.push(String(error)));
    tab.on('request', (request) => seen.push(request.url().split('/').at(-1) ?? ''));
    await tab.goto(pathToFileURL(join(folder, way)).href, { waitUntil: 'load' });
    expect(await tab.$$eval('script:not([type]), img, iframe, object', (found) => found.length)).toBe(0);
    expect(await tab.$$eval('a[href^="javascript"]', (found) => found.length)).toBe(0);
  } finally {
    await close();
  }
  expect(seen.sort()).toEqual(['disclosure.html', 'page.css', 'theme.css']);
}, 60_000);
