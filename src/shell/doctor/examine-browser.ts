import type { Message } from '../../core/diagnostic.ts';
import { EnvironmentError } from '../../core/failure.ts';
import { openBrowser } from '../browser/browser.ts';
import { type BrowserBinary, browserVersion, findBrowsers } from '../browser/browser-binary.ts';
import type { Examination } from './examination.ts';

const PAGE = '<!doctype html><html lang="zh"><head><title>检查</title></head><body><p>检查</p></body></html>';
const ORIGINS: Readonly<Record<BrowserBinary['origin'], Message>> = {
  environment: { zh: '环境变量指定', en: 'named in the environment' },
  bundled: { zh: '随程序安装', en: 'came with the program' },
  installed: { zh: '本机已装', en: 'installed here' },
  puppeteer: { zh: 'puppeteer 下载', en: 'downloaded by puppeteer' },
};

interface KnownBrowser {
  readonly path: string;
  readonly origin: BrowserBinary['origin'];
  /** Null where it does not start. */
  readonly version: string | null;
}

export interface BrowserQuestion {
  readonly fontsDir: string;
  readonly cacheDir: string;
  /** Whether the root asks for PDF at all. */
  readonly isNeeded: boolean;
}

/** The browsers of this machine in the order they are tried, and whether a page can be printed. */
export async function examineBrowser({ fontsDir, cacheDir, isNeeded }: BrowserQuestion): Promise<Examination> {
  try {
    const browsers = await knownBrowsers(cacheDir);
    const bytes = await printPage({ fontsDir, cacheDir });
    const first = browsers.find(({ version }) => version !== null);
    return { id: 'browser', condition: 'ok', found: printed(first), facts: { browsers, bytes } };
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    const browsers = await knownBrowsers(cacheDir).catch(() => []);
    const condition = isNeeded ? 'missing' : 'warning';
    return { id: 'browser', condition, found: error.text, advice: error.advice, facts: { browsers, bytes: null } };
  }
}

async function knownBrowsers(cacheDir: string): Promise<readonly KnownBrowser[]> {
  const found: KnownBrowser[] = [];
  for await (const binary of findBrowsers(cacheDir)) {
    found.push({ path: binary.path, origin: binary.origin, version: (await browserVersion(binary)) ?? null });
  }
  return found;
}

async function printPage(options: Pick<BrowserQuestion, 'fontsDir' | 'cacheDir'>): Promise<number> {
  const browser = await openBrowser(options);
  try {
    const { length } = await browser.printToPdf(PAGE);
    return length;
  } finally {
    await browser.close();
  }
}

function printed(first: KnownBrowser | undefined): Message {
  if (first === undefined) return { zh: '浏览器能打印', en: 'the browser prints' };
  const { version, origin, path } = first;
  return {
    zh: `${version}（${ORIGINS[origin].zh}）能打印：${path}`,
    en: `${version} (${ORIGINS[origin].en}) prints: ${path}`,
  };
}
