import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import { findBrowsers } from '../../src/shell/browser/browser-binary.ts';
import { cacheFolder } from '../../src/shell/browser/browser-cache.ts';
import { fontconfigFile } from '../../src/shell/browser/browser-fonts.ts';
import { repository } from './compile-folder.ts';

/** The browser pages are printed with, for tests that use a page as a reader does. Whoever opens it closes it. */
export async function openTestBrowser(): Promise<{ readonly browser: Browser; readonly close: () => Promise<void> }> {
  const cache = cacheFolder();
  const profile = mkdtempSync(join(tmpdir(), 'banwen-reader-'));
  const fonts =
    process.platform === 'linux' ? { FONTCONFIG_FILE: await fontconfigFile(join(repository, 'templates/fonts'), cache) } : {};
  for await (const { path, libraries, shell } of findBrowsers(cache)) {
    const browser = await puppeteer.launch({
      executablePath: path,
      userDataDir: profile,
      headless: shell ? 'shell' : true,
      pipe: true,
      env: { ...process.env, ...fonts, ...(libraries !== undefined && { LD_LIBRARY_PATH: libraries }) },
      args: ['--disable-gpu', '--lang=zh-CN', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
    const close = async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    };
    return { browser, close };
  }
  throw new Error('no browser');
}
