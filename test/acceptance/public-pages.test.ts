import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRoot } from '../support/build-root.ts';
import { openTestBrowser } from '../support/open-browser.ts';
import { openPage, type PageMode, pagesBelow, violationsOf } from '../support/page-reader.ts';
import { abolishedCampaign, changedCampaign, manyResults, siteConfig } from '../support/page-scenes.ts';

const SLOW_MS = 240_000;

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  // styles and scripts come from the same folder; a title is as long as the document's
  rules: { 'require-sri': ['error', { target: 'crossorigin' }], 'long-title': 'off', 'no-trailing-whitespace': 'off' },
});

const root = makeRoot({ of: '', files: { ...siteConfig, ...changedCampaign, ...abolishedCampaign } });
const long = makeRoot({ of: '', files: { ...siteConfig, ...manyResults(1200) } });
const own = makeRoot({
  of: '',
  files: {
    'templates/pages/index.hbs': '<!DOCTYPE html>\n<title>丙目录</title>\n',
    'templates/pages/page.js': '// 丁\n',
    'templates/pages/theme.css': ':root { --paper: #fff; --ink: #102030; --red: #006633; }\n',
    'templates/pages/site.hbs':
      '{{#*inline "header"}}\n<header><p>甲局：{{siteName}}</p></header>\n{{/inline}}\n{{#*inline "footer"}}\n<footer>乙</footer>\n{{/inline}}\n',
  },
});
let browser: Browser;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ browser, close } = await openTestBrowser());
  await root.build(['html']);
  await long.build(['html'], { patterns: ['luquan/2026/joint-02-results'] });
}, SLOW_MS);
afterAll(async () => {
  await close();
  for (const each of [root, long, own]) each.remove();
});

const open = (address: string, mode?: PageMode) => openPage(browser, address, mode);

test(
  'no kind of page has a violation, half of them on a phone in the dark, half on a desktop',
  async () => {
    const pages = pagesBelow(root.output);
    expect(pages.length).toBeGreaterThan(4);
    for (const [index, file] of pages.entries()) {
      const mode = index % 2 === 0 ? { width: 360, dark: true } : { width: 1280 };
      expect(await violationsOf(browser, root.address(file), mode), file).toEqual([]);
    }
  },
  SLOW_MS,
);

test(
  'every page is valid HTML, and every link inside it leads somewhere',
  async () => {
    const files = new Set(
      readdirSync(root.output, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')),
    );
    for (const file of pagesBelow(root.output)) {
      const text = root.read(file);
      const { results } = await validator.validateString(text);
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, line, message }) => `${ruleId} ${line} ${message}`)),
        file,
      ).toEqual([]);
      const ids = new Set(Array.from(text.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
      for (const [, href = ''] of text.matchAll(/ href="([^"]+)"/g)) {
        if (href.startsWith('#')) expect(ids, `${file} ${href}`).toContain(href.slice(1));
        else if (!/^https:|\.(docx|pdf|xlsx)$/.test(href)) {
          expect(files, `${file} ${href}`).toContain(join(dirname(file), decodeURIComponent(href)));
        }
      }
    }
  },
  SLOW_MS,
);

test('the keyboard reaches every link and every wide table in order, each with a focus that can be seen', async () => {
  const { page } = await open(root.address('luquan/2026/joint-02-results/disclosure.html'));
  const wanted = await page.$$eval('a[href], [tabindex="0"], button, input', (found) => found.length);
  const seen: string[] = [];
  for (let count = 0; count < wanted; count += 1) {
    await page.keyboard.press('Tab');
    seen.push(
      String(
        await page.evaluate(`(() => {
          const { activeElement: element } = document;
          const { left, width, height } = element.getBoundingClientRect();
          const isSeen = left >= 0 && width > 0 && height > 0 && getComputedStyle(element).outlineStyle !== 'none';
          return (isSeen ? '' : 'hidden ') + element.tagName + ' ' + (element.getAttribute('href') ?? element.getAttribute('aria-label'));
        })()`),
      ),
    );
  }
  expect(seen[0]).toBe('A #document');
  expect(seen.filter((each) => each.startsWith('hidden'))).toEqual([]);
  expect(new Set(seen.map((each) => each.split(' ')[1])).size).toBeGreaterThan(20);
  expect(seen.at(-1)).toBe('A #top');
  await page.close();
});

test('the keyboard goes through search, results and list, and tells how many were found', async () => {
  const { page, faults } = await open(root.address('index.html'));
  const focused = () =>
    page.evaluate(`(() => {
      const { activeElement: element } = document;
      const { width, height } = element.getBoundingClientRect();
      const isSeen = width > 0 && height > 0 && getComputedStyle(element).outlineStyle !== 'none';
      return (isSeen ? '' : 'hidden ') + element.tagName + ' ' + (element.id || element.textContent.trim().slice(0, 12));
    })()`);
  const walk: string[] = [];
  for (let count = 0; count < 9; count += 1) {
    await page.keyboard.press('Tab');
    walk.push(String(await focused()));
  }
  expect(walk.slice(0, 2)).toEqual(['A 跳到目录', 'INPUT q']);
  expect(walk.filter((each) => each.startsWith('hidden'))).toEqual([]);
  expect(walk).toContain('SELECT by-year');
  await page.focus('#q');
  await page.keyboard.type('小额贷款');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    `document.querySelector('#count').textContent.includes('找到') || document.querySelectorAll('mark').length > 0`,
  );
  expect(
    await page.$$eval('.entries > li', (entries) => entries.filter((each) => each.checkVisibility()).length),
  ).toBeGreaterThan(0);
  expect(await page.$eval('#count', (each) => each.textContent)).toMatch(/\d+/);
  expect(faults).toEqual([]);
  await page.close();
});

test('documents that belong together lead to one another, the changed one says what changed', async () => {
  const textOf = async (file: string, selector: string) => {
    const { page } = await open(root.address(file));
    const texts = await page.$$eval(selector, (found) => found.map((each) => each.textContent?.trim() ?? ''));
    await page.close();
    return texts;
  };
  const page = (name: string) => `luquan/2026/${name}/disclosure.html`;
  expect(await textOf(page('joint-02'), '#related dt')).toEqual(['现行版本', '年度抽查工作计划', '抽查结果', '后续处置']);
  expect(await textOf(page('joint-02-results'), '#related dt')).toEqual(['抽查实施方案', '后续处置']);
  expect(await textOf(page('joint-02-disposals'), '#related dt')).toEqual(['抽查实施方案', '抽查结果']);
  expect((await textOf(page('annual-plan'), '#related dd'))[0]).toMatch(/（第2项，已调整）$/);
  expect((await textOf(page('joint-02'), '.standing'))[0]).toContain('已调整');
  expect((await textOf(page('joint-09'), '.standing'))[0]).toContain('已废止');
  expect((await textOf(page('joint-02-v2'), '.standing'))[0]).toContain('第2版');
  const changes = await textOf(page('joint-02-v2'), '#changes tbody tr');
  expect(changes).toContain('抽查时间2026年7月7日至7月31日2026年7月7日至7月30日');
  expect(changes.some((each) => each.startsWith('检查结果录入截止'))).toBe(true);
});

test(
  'without scripts a long table is whole; with them it is shown page by page, filtered and sorted',
  async () => {
    const address = long.address('luquan/2026/joint-02-results/disclosure.html');
    const visible = `Array.from(document.querySelectorAll('table.long tbody tr:not(.again)')).filter((row) => row.checkVisibility()).length`;
    const bare = await open(address, { scripts: false });
    expect(await bare.page.$$eval('table.long tbody tr', (rows) => rows.filter((row) => row.checkVisibility()).length)).toBe(
      1200,
    );
    await bare.page.close();
    const { page, faults } = await open(address);
    const state = () => page.$eval('.table-tools output', (each) => each.textContent);
    const first = () => page.$eval('table.long tr.shown', (row) => row.textContent?.slice(0, 12));
    expect(await page.evaluate(visible)).toBe(100);
    expect(await state()).toBe('第 1–100 行，共 1200 行');
    await page.focus('.table-tools button:nth-of-type(3)');
    await page.keyboard.press('Enter');
    expect(await state()).toBe('第 101–200 行，共 1200 行');
    await page.focus('.table-tools input');
    await page.keyboard.type('无法联系 示例10');
    await page.waitForFunction(`document.querySelector('.table-tools output').textContent.includes('筛选')`);
    expect(await state()).toMatch(/^第 1–\d+ 行，筛选出 \d+ 行，共 1200 行$/);
    await page.$eval('.table-tools input', (input) => {
      input.value = '';
      input.dispatchEvent(new Event('input'));
    });
    await page.waitForFunction(`!document.querySelector('.table-tools output').textContent.includes('筛选')`);
    await page.focus('.long thead th:first-child button');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.$eval('.long thead th', (each) => each.getAttribute('aria-sort'))).toBe('descending');
    expect(await first()).toMatch(/^1200示例1200号/);
    await page.emulateMediaType('print');
    expect(await page.evaluate(visible)).toBe(1200);
    expect(faults).toEqual([]);
    await page.close();
  },
  SLOW_MS,
);

test('a bureau changes its name, colours, head and foot, and any page frame, by files of its own', async () => {
  await own.build(['html'], { patterns: ['luquan/2026/joint-02'] });
  const page = own.read('luquan/2026/joint-02/disclosure.html');
  expect(page).toContain('<header><p>甲局：石家庄市鹿泉区市场监督管理局</p></header>');
  expect(own.read('theme.css')).toContain('#006633');
  expect(own.read('index.css')).toContain('#006633');
  expect(own.read('index.html')).toBe('<!DOCTYPE html>\n<title>丙目录</title>\n');
  expect(own.read('page.js')).toBe('// 丁\n');
});
