import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseDay } from '../../src/plan/days/day.ts';
import type { BuildReport } from '../../src/shell/build-report.ts';
import { nodeHost } from '../../src/shell/node-host.ts';
import { runPreview } from '../../src/shell/run-preview.ts';
import { makeRoot } from '../support/build-root.ts';
import { repository } from '../support/compile-folder.ts';
import { openTestBrowser } from '../support/open-browser.ts';

const SLOW_MS = 120_000;
const PLAN = 'luquan/2026/joint-02';
const FILE = `plans/${PLAN}.yaml`;

const root = makeRoot({ of: '' });
const folder = dirname(root.output);
const text = readFileSync(join(repository, FILE), 'utf8');
/** The plan with another 成文日期. */
const issuedOn = (day: number): string => text.replace('issued: 2026-07-01', `issued: 2026-06-${day}`);
const end = new AbortController();
const reports: BuildReport[] = [];
let ended: Promise<void>;
let address = '';
let browser: Browser;
let page: Page;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ browser, close } = await openTestBrowser());
  const today = parseDay('2026-07-01');
  if (today === undefined) throw new Error('the day of the tests is a day');
  await new Promise<void>((built) => {
    ended = runPreview(nodeHost({ root: folder, out: undefined, version: '0.0.0' }), {
      root: folder,
      language: 'zh',
      port: undefined,
      patterns: [],
      formats: new Set(['html', 'docx']),
      draft: false,
      force: false,
      dryRun: false,
      today,
      signal: end.signal,
      opened: (url) => {
        address = url;
      },
      built: (report) => {
        reports.push(report);
        built();
      },
      failed: () => undefined,
    });
  });
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${address}#${encodeURIComponent(PLAN)}`);
  await page.waitForSelector('#frames iframe:not(.waiting)');
}, SLOW_MS);
afterAll(async () => {
  end.abort();
  await ended;
  await close();
  root.remove();
});

const put = (content: string, file = FILE): void => root.write(file, content);
const textOf = (selector: string): Promise<string> => page.$eval(selector, ({ textContent }) => textContent ?? '');
const until = (fact: string): Promise<unknown> => page.waitForFunction(fact, { timeout: 20_000 });
const documentHas = (words: string): Promise<unknown> =>
  until(
    `document.querySelector('#frames iframe:not(.waiting)')?.contentDocument?.body?.innerText.includes(${JSON.stringify(words)})`,
  );

test('the page lists the plans with their state, and shows one of them', async () => {
  expect(await page.$$eval('#plans button', (buttons) => buttons.length)).toBe(reports[0]?.plans);
  expect(await textOf('#plans button[aria-current="true"] .state')).toBe('无误');
  expect(await textOf('#title')).toContain('第二次');
  await documentHas('2026年7月1日');
});

test('a saved change shows in place, with the place people had scrolled to', async () => {
  await page.evaluate("document.querySelector('#frames iframe').contentWindow.scrollTo(0, 700)");
  put(issuedOn(27));
  await documentHas('2026年6月27日');
  expect(await page.evaluate("document.querySelector('#frames iframe:not(.waiting)').contentWindow.scrollY")).toBe(700);
  put(text);
  await documentHas('2026年7月1日');
});

test('an error covers the document until it is gone, and leads to its line', async () => {
  put(text.replace('issued:', 'isued:'));
  await until("!document.querySelector('#overlay').hidden");
  expect(await textOf('#overlay')).toContain('isued');
  expect(await textOf('#title')).toContain('第二次');
  const line = text.split('\n').findIndex((each) => each.startsWith('issued:')) + 1;
  expect(await page.$eval('#overlay a', (link) => link.getAttribute('href'))).toBe(
    `vscode://file/${folder.slice(1)}/${FILE}:${line}:1`,
  );
  expect(await textOf('#problems mark')).toBe('isued');
  await page.keyboard.press('Escape');
  await until("document.querySelector('#overlay').hidden");
  await documentHas('2026年7月1日');
  put(text);
  await until("document.querySelector('#plans [aria-current=true] .state').textContent === '无误'");
  expect(await page.$eval('#overlay', (overlay) => overlay.hasAttribute('hidden'))).toBe(true);
});

test('a file saved by renaming, a new folder and a plan that goes away all show', async () => {
  const waiting = join(folder, 'plans/luquan/2026/.waiting');
  writeFileSync(waiting, issuedOn(28));
  renameSync(waiting, join(folder, FILE));
  await documentHas('2026年6月28日');
  put(text);
  await documentHas('2026年7月1日');
  const count = reports[0]?.plans ?? 0;
  mkdirSync(join(folder, 'plans/luquan/2031'));
  put('kind: campaign\n', 'plans/luquan/2031/new.yaml');
  await until(`document.querySelectorAll('#plans button').length === ${count + 1}`);
  rmSync(join(folder, 'plans/luquan/2031'), { recursive: true });
  await until(`document.querySelectorAll('#plans button').length === ${count}`);
});

test('what a build writes starts no other build', async () => {
  const before = reports.length;
  put(issuedOn(29));
  await documentHas('2026年6月29日');
  put(text);
  await documentHas('2026年7月1日');
  await new Promise((later) => setTimeout(later, 600));
  expect(reports.length - before).toBeLessThanOrEqual(3);
});

test('it works by keyboard', async () => {
  await page.click('#title');
  await page.keyboard.press('3');
  await until("document.querySelector('#views [aria-selected=true]').textContent === 'Word'");
  await documentHas('2026年7月1日');
  await page.keyboard.press('1');
  await page.keyboard.press('/');
  await page.keyboard.type('工作计划');
  expect(await page.$$eval('#plans button', (buttons) => buttons.length)).toBeLessThan(reports[0]?.plans ?? 0);
  await page.keyboard.press('ArrowDown');
  expect(await textOf('#title')).toContain('工作计划');
  await page.keyboard.press('?');
  expect(await page.$eval('#keys', (dialog) => dialog.hasAttribute('open'))).toBe(true);
  await page.keyboard.press('Escape');
  await page.evaluate("document.querySelector('#filter').value = ''");
});

test('it keeps WCAG 2.2 AA, in light and dark', async () => {
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.evaluate(axe.source);
    const found: unknown = await page.evaluate(
      "axe.run('body', { iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
    );
    expect(found).toEqual([]);
  }
});
