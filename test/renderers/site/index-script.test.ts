import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostileDocument } from '../../support/hostile-document.ts';
import { openTestBrowser } from '../../support/open-browser.ts';
import { publicDocuments } from '../../support/public-documents.ts';
import { siteFolder } from '../../support/site-folder.ts';

const SLOW_MS = 120_000;
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };
const AXE = 'axe-core';
const axe: { readonly default?: { readonly source: string }; readonly source?: string } | undefined = await import(AXE).catch(
  () => undefined,
);
const axeSource = axe?.source ?? axe?.default?.source;

const documents = await publicDocuments('');
const site = await siteFolder(documents);
const hostileSite = await siteFolder(documents.map(hostileDocument));
let browser: Browser;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ browser, close } = await openTestBrowser());
}, SLOW_MS);
afterAll(async () => {
  await close();
  site.remove();
  hostileSite.remove();
});

/** A page of the list as a reader has it, with what went wrong in it. */
async function open(address: string, { scripts = true, viewport = DESKTOP, dark = false } = {}) {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => faults.push(message.text()));
  page.on('dialog', (dialog) => {
    faults.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.setViewport(viewport);
  await page.setJavaScriptEnabled(scripts);
  if (dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.goto(address, { waitUntil: 'load' });
  return { page, faults };
}

const told = (page: Page) => page.$eval('#count', (element) => element.textContent);
const shown = (page: Page) =>
  page.$$eval('.entries > li', (items) => items.filter((item) => item.checkVisibility()).map((item) => item.dataset['id'] ?? ''));

async function say(page: Page, wanted: RegExp): Promise<void> {
  await page.waitForFunction(`${wanted}.test(document.getElementById('count').textContent)`, { timeout: 10_000 });
}

/** What has the focus, and whether that can be seen. */
const FOCUSED = `(() => {
  const element = document.activeElement;
  return (element.className || element.id || element.type) + ' ' + getComputedStyle(element).outlineStyle;
})()`;

test('words of the text are found without a server, marked, and the view can be linked', { timeout: SLOW_MS }, async () => {
  const { page, faults } = await open(site.address('index.html'));
  expect(await told(page)).toBe(`共 ${documents.length} 份`);
  await page.type('#q', '补充说明文件里没有的话');
  await say(page, /没有符合条件的文件/);
  expect(await shown(page)).toEqual([]);
  await page.click('button[type=reset]');
  await say(page, /^共/);
  await page.type('#q', '示例丙典当');
  await say(page, /^找到/);
  const found = await shown(page);
  expect(found).toContain('luquan/2026/joint-02-results');
  expect(await page.$$eval('mark', (marks) => marks.map(({ textContent }) => textContent))).toContain('示例丙典当');
  await page.select('#by-kind', '抽查结果');
  await page.waitForFunction(`location.hash.includes('kind=')`);
  await say(page, /^找到 1 份/);
  const address = page.url();
  expect(decodeURIComponent(address)).toContain('#q=示例丙典当&kind=抽查结果');
  const again = await open(address);
  await say(again.page, /^找到 1 份/);
  expect(await shown(again.page)).toEqual(['luquan/2026/joint-02-results']);
  expect([...faults, ...again.faults]).toEqual([]);
});

test('marks and width of signs do not matter, and all words count', { timeout: SLOW_MS }, async () => {
  const { page } = await open(`${site.address('index.html')}#q=${encodeURIComponent('双随机一公开 ２０２６ 第二次')}`);
  await say(page, /^找到/);
  const found = await shown(page);
  expect(found).toContain('luquan/2026/joint-02');
  expect(found).not.toContain('luancheng/2024/finance-work-plan');
});

test('a title that is searched for keeps its years and ordinals in one piece, marks and all', { timeout: SLOW_MS }, async () => {
  const { page } = await open(`${site.address('index.html')}#q=${encodeURIComponent('区2026 第二次跨')}`);
  await say(page, /^找到/);
  const title = '[data-id="luquan/2026/joint-02"] .entry-title';
  expect(await page.$eval(title, ({ textContent }) => textContent)).toBe(
    '石家庄市鹿泉区2026年第二次跨部门“双随机、一公开”联合抽查实施方案',
  );
  const kept = await page.$$eval(`${title} .kept`, (all) => all.map((each) => each.innerHTML));
  expect(kept).toEqual(['<mark>2026</mark>年', '<mark>第二次</mark>', '“双随机、一公开”']);
});

test('each way to filter leaves those it means, and areas without any are gone', { timeout: SLOW_MS }, async () => {
  const { page } = await open(site.address('index.html'));
  for (const [key, value, meant] of [
    ['year', '2019', (index: number) => documents[index]?.data.year === 2019],
    ['organ', '区双随机办', (index: number) => documents[index]?.data.organs.includes('区双随机办')],
    ['status', '有效', (index: number) => documents[index]?.data.validity === '有效'],
    ['area', '石家庄市栾城区', (index: number) => documents[index]?.data.region === '石家庄市栾城区'],
  ] as const) {
    const wanted = documents.filter((_, index) => meant(index)).map(({ data }) => data.id);
    await page.select(`#by-${key}`, value);
    await say(page, new RegExp(`^找到 ${wanted.length} 份`));
    expect((await shown(page)).toSorted()).toEqual(wanted.toSorted());
    await page.click('button[type=reset]');
    await say(page, /^共/);
  }
  await page.select('#by-area', '石家庄市栾城区');
  await say(page, /^找到/);
  const headings = await page.$$eval('#list h2', (all) =>
    all.filter((each) => each.checkVisibility()).map((each) => each.textContent),
  );
  expect(headings).toEqual(['石家庄市栾城区']);
});

test('without scripts the list is whole, and no form stands there that does nothing', { timeout: SLOW_MS }, async () => {
  const { page, faults } = await open(site.address('index.html'), { scripts: false });
  const box = async (selector: string) => (await page.$(selector))?.boundingBox();
  expect(await box('#filters')).toBeNull();
  expect(await page.$$('.entries > li')).toHaveLength(documents.length);
  for (const entry of await page.$$('.entries > li')) expect(await entry.boundingBox()).not.toBeNull();
  expect(await box('.browse')).not.toBeNull();
  expect(await page.$$('.browse details')).toHaveLength(5);
  expect(faults).toEqual([]);
});

test(
  'the keyboard reaches search, filters and entries in their order, with the focus to be seen',
  { timeout: SLOW_MS },
  async () => {
    const { page } = await open(site.address('index.html'));
    const reached: string[] = [];
    for (let step = 0; step < 10; step += 1) {
      await page.keyboard.press('Tab');
      reached.push(String(await page.evaluate(FOCUSED)));
    }
    const controls = ['by-year', 'by-area', 'by-kind', 'by-organ', 'by-status'];
    expect(reached).toEqual(['skip', 'q', 'submit', ...controls, 'reset', 'entry-title'].map((name) => `${name} solid`));
    await page.focus('#q');
    await page.keyboard.type('典当行');
    await page.keyboard.press('Enter');
    await say(page, /^找到/);
  },
);

test('a phone and a screen at 200 % need no sideways scrolling', { timeout: SLOW_MS }, async () => {
  for (const viewport of [PHONE, { width: 320, height: 640 }, { width: 640, height: 450, deviceScaleFactor: 2 }]) {
    const { page } = await open(site.address('index.html'), { viewport });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width);
  }
});

test('hostile text stays text in the page and in what the search shows', { timeout: SLOW_MS }, async () => {
  const { page, faults } = await open(`${hostileSite.address('index.html')}#q=onerror`);
  await say(page, /^找到/);
  expect(await page.$$('img, #list script')).toEqual([]);
  expect(await page.$$eval('mark', (marks) => marks.length)).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test.skipIf(axeSource === undefined)('axe-core finds no fault (WCAG 2.2 AA)', { timeout: SLOW_MS }, async () => {
  for (const viewport of [PHONE, DESKTOP]) {
    for (const dark of [false, true]) {
      for (const hash of ['', `#q=${encodeURIComponent('典当行')}`]) {
        const { page } = await open(`${site.address('index.html')}${hash}`, { viewport, dark });
        await say(page, hash === '' ? /^共/ : /^找到/);
        await page.evaluate(axeSource ?? '');
        const found = await page.evaluate(
          `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join()))`,
        );
        expect(found).toEqual([]);
      }
    }
  }
});
