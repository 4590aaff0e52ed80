import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRoot } from '../support/build-root.ts';
import { openTestBrowser } from '../support/open-browser.ts';
import { pagesBelow, violationsOf } from '../support/page-reader.ts';
import { abolishedCampaign, changedCampaign, manyResults, siteConfig } from '../support/page-scenes.ts';

const root = makeRoot({ of: '', files: { ...siteConfig, ...changedCampaign, ...abolishedCampaign } });
const long = makeRoot({ of: '', files: { ...siteConfig, ...manyResults(1200) } });
const drafts = makeRoot({ of: 'test/fixtures/as-issued' });
const roots = [root, long, drafts];
let browser: Browser;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ browser, close } = await openTestBrowser());
  await root.build(['html']);
  await long.build(['html'], { patterns: ['luquan/2026/joint-02-results'] });
  await drafts.build(['html'], { draft: true });
});
afterAll(async () => {
  await close();
  for (const each of roots) each.remove();
});

test.each([
  ['on a phone in the dark', { width: 360, dark: true }],
  ['on a desktop', { width: 1280 }],
  ['on a desktop in the dark', { width: 1280, dark: true }],
  ['on a phone, or a desktop at four times the size', { width: 320 }],
])('no page has a violation or is wider than the window: %s', async (_, mode) => {
  for (const each of roots) {
    const pages = pagesBelow(each.output);
    expect(pages.length).toBeGreaterThan(each === long ? 1 : 4);
    for (const file of pages) expect(await violationsOf(browser, each.address(file), mode), file).toEqual([]);
  }
});
