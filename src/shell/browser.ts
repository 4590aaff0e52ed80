import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { EnvironmentError } from '../core/failure.ts';
import { type BrowserBinary, findBrowsers } from './browser-binary.ts';
import { cacheFolder } from './browser-cache.ts';
import { fontconfigFile, fontFaceRules } from './browser-fonts.ts';

/** How long a page may take before the browser counts as hung. */
const TIMEOUT_MS = 60_000;
/** How long a browser may take to close before it is ended. */
const CLOSING_MS = 5_000;
/** Pages after which the browser is opened anew: its memory only grows. */
const PAGES_EACH = 200;
const ARGUMENTS = [
  '--disable-gpu',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--lang=zh-CN',
];
const PRINTING = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout: TIMEOUT_MS };

export interface BrowserOptions {
  /** Folder of the faces pages are printed with (`GwFangSong.woff2` …). */
  readonly fontsDir: string;
  /** Where the browser and the fonts are unpacked; by default a folder of this user. */
  readonly cacheDir?: string;
}

/** Prints pages; whoever opened it closes it. */
export interface PrintingBrowser {
  printToPdf(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

interface Session {
  readonly browser: Browser;
  /** Folder of the browser's profile, removed with it. */
  readonly profile: string;
  readonly page: Page;
  /** `@font-face` rules to put into each page; empty where the browser finds the fonts by itself. */
  readonly fontFaces: string;
  printed: number;
}

/**
 * Opens a browser without scripts, network and fonts of the machine. Pages are printed one after another on one tab; a
 * browser that dies is opened once more. Throws `EnvironmentError` where there is no browser, or none that works.
 */
export async function openBrowser({ fontsDir, cacheDir }: BrowserOptions): Promise<PrintingBrowser> {
  const open = () => openSession(fontsDir, cacheDir ?? cacheFolder());
  let session: Session | undefined = await open();
  let queue: Promise<unknown> = Promise.resolve();

  const leave = async () => {
    const left = session;
    session = undefined;
    if (left !== undefined) await closeBrowser(left.browser, left.profile);
  };
  const print = async (html: string): Promise<Uint8Array> => {
    if (session !== undefined && session.printed >= PAGES_EACH) await leave();
    session ??= await open();
    return printPage(session, html);
  };
  const printTwice = async (html: string): Promise<Uint8Array> => {
    try {
      return await print(html);
    } catch (error) {
      await leave();
      if (error instanceof EnvironmentError) throw error;
      if (isTimeout(error)) throw hung(error);
    }
    return print(html).catch(async (error: unknown) => {
      await leave();
      throw hung(error);
    });
  };

  return {
    printToPdf: (html) => {
      const printed = queue.then(() => printTwice(html));
      queue = printed.catch(() => undefined);
      return printed;
    },
    close: async () => {
      await queue;
      await leave();
    },
  };
}

async function openSession(fontsDir: string, cache: string): Promise<Session> {
  const failures: unknown[] = [];
  for await (const binary of findBrowsers(cache)) {
    try {
      return await startSession(binary, fontsDir, cache);
    } catch (error) {
      failures.push(error);
    }
  }
  throw noBrowser(failures);
}

async function startSession(binary: BrowserBinary, fontsDir: string, cache: string): Promise<Session> {
  const configured = process.platform === 'linux';
  const fontconfig = configured ? { FONTCONFIG_FILE: await fontconfigFile(fontsDir, cache) } : {};
  const fontFaces = configured ? '' : await fontFaceRules(fontsDir);
  const profile = await mkdtemp(join(tmpdir(), 'banwen-profile-'));
  let browser: Browser | undefined;
  try {
    browser = await launch(binary, profile, fontconfig);
    return { browser, profile, page: await quietPage(browser), fontFaces, printed: 0 };
  } catch (error) {
    await closeBrowser(browser, profile);
    throw error;
  }
}

async function launch(binary: BrowserBinary, profile: string, fontconfig: Readonly<Record<string, string>>): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer');
  const libraries = binary.libraries === undefined ? {} : { LD_LIBRARY_PATH: binary.libraries };
  return puppeteer.launch({
    executablePath: binary.path,
    userDataDir: profile,
    headless: binary.shell ? 'shell' : true,
    pipe: true,
    timeout: TIMEOUT_MS,
    protocolTimeout: TIMEOUT_MS,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: { ...process.env, TZ: 'UTC', ...libraries, ...fontconfig },
    args: process.getuid?.() === 0 ? [...ARGUMENTS, '--no-sandbox'] : ARGUMENTS,
  });
}

/** A tab that runs no scripts and fetches nothing but what stands in the page itself. */
async function quietPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = /^(?:about|data):/.test(request.url()) ? request.continue() : request.abort('blockedbyclient');
    answer.catch(() => undefined); // the page may be gone by now
  });
  return page;
}

async function printPage(session: Session, html: string): Promise<Uint8Array> {
  const { page, fontFaces } = session;
  session.printed += 1;
  const whole = fontFaces === '' ? html : html.replace('</head>', () => `<style>${fontFaces}</style></head>`);
  await page.setContent(whole, { waitUntil: 'load' });
  // faces used only in page margins are not loaded unless asked for
  if (fontFaces !== '') await page.evaluate('Promise.all([...document.fonts].map((face) => face.load())).then(() => true)');
  return page.pdf({ ...PRINTING, waitForFonts: false });
}

/** Closes a browser that may have died or may not answer, with its processes and its profile. */
async function closeBrowser(browser: Browser | undefined, profile: string): Promise<void> {
  const program = browser?.process();
  const gone = browser?.close().catch(() => undefined);
  const late = new Promise((resolve) => setTimeout(resolve, CLOSING_MS).unref());
  await Promise.race([gone, late]);
  if (program?.exitCode === null) program.kill('SIGKILL');
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && /timed? ?out/i.test(`${error.name} ${error.message}`);
}

function hung(cause: unknown): EnvironmentError {
  return new EnvironmentError(
    { zh: '浏览器没有完成打印', en: 'the browser did not finish printing' },
    {
      zh: '再试一次；仍不行时，用环境变量 `PUPPETEER_EXECUTABLE_PATH` 指定另一个 Chrome 或 Chromium',
      en: 'Try again; if it stays so, name another Chrome or Chromium in `PUPPETEER_EXECUTABLE_PATH`',
    },
    cause,
  );
}

function noBrowser(failures: readonly unknown[]): EnvironmentError {
  const tried = failures.length === 0 ? '' : ` (${failures.length})`;
  return new EnvironmentError(
    failures.length === 0
      ? { zh: '没有找到可以打印 PDF 的浏览器', en: 'found no browser to print PDF with' }
      : { zh: `找到的浏览器都不能启动${tried}`, en: `none of the browsers found could start${tried}` },
    {
      zh: '安装 Chrome、Chromium 或 Edge，或用环境变量 `PUPPETEER_EXECUTABLE_PATH` 指定其路径；不需要 PDF 时用 `--format docx,html,xlsx`',
      en: 'Install Chrome, Chromium or Edge, or name one in `PUPPETEER_EXECUTABLE_PATH`; without PDF: `--format docx,html,xlsx`',
    },
    failures[0],
  );
}
