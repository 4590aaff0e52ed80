import { readdirSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer';

/** Level AA of WCAG 2.2, and what is good besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How a page is looked at: `width` in pixels of the window. */
export interface PageMode {
  readonly width?: number;
  readonly dark?: boolean;
  readonly scripts?: boolean;
}

/** The pages below an output folder, in order. */
export function pagesBelow(output: string): readonly string[] {
  return readdirSync(output, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('/disclosure.html') || path === 'index.html')
    .sort();
}

/** Opens a page as a reader does; `faults` are errors of its scripts, what it prints and what it could not load. */
export async function openPage(
  browser: Browser,
  address: string,
  { width = 1280, dark = false, scripts = true }: PageMode = {},
): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => faults.push(message.text()));
  page.on('requestfailed', (request) => faults.push(request.url()));
  await page.setViewport({ width, height: 900 });
  await page.setJavaScriptEnabled(scripts);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.goto(address, { waitUntil: 'load' });
  return { page, faults };
}

/** What makes a page hard to use: violations, each with the first element that has it, faults, and width beyond the window. */
export async function violationsOf(browser: Browser, address: string, mode: PageMode): Promise<readonly string[]> {
  const { page, faults } = await openPage(browser, address, mode);
  await page.evaluate(axe.source);
  const found: readonly string[] = JSON.parse(
    String(
      await page.evaluate(`axe.run(document, { preload: false, runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
        JSON.stringify(violations.map(({ id, nodes }) => id + ' ' + nodes[0].html)))`),
    ),
  );
  const isWider = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  await page.close();
  return [...found, ...faults, ...(isWider ? ['wider than the window'] : [])];
}
