import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer';
import { EnvironmentError } from '../core/failure.ts';
import { type BrowserBinary, browserComplaint, environmentOf, findBrowsers } from './browser-binary.ts';
import { cacheFolder } from './browser-cache.ts';
import { browserFailure } from './browser-failure.ts';
import { fontconfigFile, fontFaceRules } from './browser-fonts.ts';

/** How long a page may take before the browser counts as hung. */
const TIMEOUT_MS = 60_000;
/** A page of so many characters may take as long again; none takes longer than so many times that. */
const USUAL_SIGNS = 1_000_000;
const LONGEST = 15;
/** How long a browser may take to close before it is ended. */
const CLOSING_MS = 5_000;
/** How long a browser that does not start may take to say why. */
const COMPLAINING_MS = 10_000;
/** Pages after which the browser is opened anew: its memory only grows. */
const PAGES_EACH = 200;
const ARGUMENTS = [
  '--disable-gpu',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--lang=zh-CN',
];
const PRINTING = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, waitForFonts: false };
/** The same in the words of the protocol. */
const IN_ONE_PIECE = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  marginTop: 0,
  marginBottom: 0,
  marginLeft: 0,
  marginRight: 0,
};

export interface BrowserOptions {
  /** Folder of the faces pages are printed with (`GwFangSong.woff2` …). */
  readonly fontsDir: string;
  /** Where the browser and the fonts are unpacked; by default a folder of this user. */
  readonly cacheDir?: string;
  /** How long starting or a page may take before the browser counts as hung; a minute where left out. */
  readonly timeoutMs?: number;
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
  /** What the page is told beside what the package can say. */
  readonly client: CDPSession;
  /** `@font-face` rules to put into each page; empty where the browser finds the fonts by itself. */
  readonly fontFaces: string;
  /** Never comes about, unless the page dies. */
  readonly crash: Promise<never>;
  readonly timeoutMs: number;
  printed: number;
}

/**
 * Opens a browser without scripts, network and fonts of the machine. Pages are printed one after another on one tab; a
 * browser that dies is opened once more. Throws `EnvironmentError` where there is no browser, or none that works.
 */
export async function openBrowser({
  fontsDir,
  cacheDir = cacheFolder(),
  timeoutMs = TIMEOUT_MS,
}: BrowserOptions): Promise<PrintingBrowser> {
  const open = () => openSession({ fontsDir, cacheDir, timeoutMs });
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
      if (isTimeout(error)) throw browserFailure.toAnswer(error);
    }
    return print(html).catch(async (error: unknown) => {
      await leave();
      if (error instanceof EnvironmentError) throw error;
      throw isTimeout(error) ? browserFailure.toAnswer(error) : browserFailure.toStay(error);
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

async function openSession(options: Required<BrowserOptions>): Promise<Session> {
  const failures: unknown[] = [];
  for await (const binary of findBrowsers(options.cacheDir)) {
    try {
      return await startSession(binary, options);
    } catch (error) {
      if (error instanceof EnvironmentError) throw error;
      failures.push(await explained(error, binary, options));
    }
  }
  throw browserFailure.toStart(failures);
}

/** Why a browser did not start, with what it says of it itself; one that hangs is not asked. */
async function explained(error: unknown, binary: BrowserBinary, { timeoutMs }: Required<BrowserOptions>): Promise<unknown> {
  if (!(error instanceof Error) || isTimeout(error)) return error;
  const said = await browserComplaint(binary, Math.min(timeoutMs, COMPLAINING_MS));
  return new Error(`${error.message}\n${said}`, { cause: error });
}

async function startSession(binary: BrowserBinary, options: Required<BrowserOptions>): Promise<Session> {
  const { fontsDir, cacheDir, timeoutMs } = options;
  const configured = process.platform === 'linux';
  const fontconfig = configured ? { FONTCONFIG_FILE: await fontconfigFile(fontsDir, cacheDir) } : {};
  const fontFaces = configured ? '' : await fontFaceRules(fontsDir);
  const profile = await mkdtemp(join(tmpdir(), 'banwen-profile-'));
  let browser: Browser | undefined;
  try {
    browser = await launch(binary, { profile, fontconfig, timeoutMs });
    const page = await inTime(quietPage(browser, timeoutMs), timeoutMs);
    const client = await inTime(page.createCDPSession(), timeoutMs);
    return { browser, profile, page, client, crash: crashOf(page), fontFaces, timeoutMs, printed: 0 };
  } catch (error) {
    await closeBrowser(browser, profile);
    throw error;
  }
}

interface Launch {
  readonly profile: string;
  readonly fontconfig: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

async function launch(binary: BrowserBinary, { profile, fontconfig, timeoutMs }: Launch): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer');
  return puppeteer.launch({
    executablePath: binary.path,
    userDataDir: profile,
    headless: binary.shell ? 'shell' : true,
    pipe: true,
    timeout: timeoutMs,
    protocolTimeout: timeoutMs * LONGEST,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: { ...environmentOf(binary), TZ: 'UTC', ...fontconfig },
    args: process.getuid?.() === 0 ? [...ARGUMENTS, '--no-sandbox'] : ARGUMENTS,
  });
}

/** A tab that runs no scripts and fetches nothing but what stands in the page itself. */
async function quietPage(browser: Browser, timeoutMs: number): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(timeoutMs);
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = /^(?:about|data):/.test(request.url()) ? request.continue() : request.abort('blockedbyclient');
    answer.catch(() => undefined); // the page may be gone by now
  });
  return page;
}

/** A tab whose process dies while it is opened is never answered. */
async function inTime<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`timed out after ${timeoutMs} ms`)), timeoutMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** A page that dies alone, as when its memory ran out, answers nothing any more. */
function crashOf(page: Page): Promise<never> {
  const crash = new Promise<never>((_, reject) => page.once('error', reject));
  crash.catch(() => undefined); // nobody may be waiting
  return crash;
}

async function printPage(session: Session, html: string): Promise<Uint8Array> {
  session.printed += 1;
  return Promise.race([fillAndPrint(session, html), session.crash]);
}

async function fillAndPrint({ page, client, fontFaces, timeoutMs }: Session, html: string): Promise<Uint8Array> {
  const whole = fontFaces === '' ? html : html.replace('</head>', () => `<style>${fontFaces}</style></head>`);
  const timeout = timeoutMs * Math.min(LONGEST, 1 + whole.length / USUAL_SIGNS);
  await page.setContent(whole, { waitUntil: 'load', timeout });
  // faces used only in page margins are not loaded unless asked for
  if (fontFaces !== '') await page.evaluate('Promise.all([...document.fonts].map((face) => face.load())).then(() => true)');
  if (whole.length > USUAL_SIGNS) return page.pdf({ ...PRINTING, timeout });
  // asked for in one piece, a print comes a sixth sooner than in the pieces the package asks for
  const { data } = await client.send('Page.printToPDF', IN_ONE_PIECE, { timeout });
  return Buffer.from(data, 'base64');
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
