import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { type BrowserBinary, environmentOf } from './browser-binary.ts';
import { fontconfigFile, fontFaceRules } from './browser-fonts.ts';
import { type BrowserTab, LONGEST, openTab } from './browser-tab.ts';
import type { PrintingSession } from './printing-tabs.ts';

/** How long a browser may take to close before it is ended. */
const CLOSING_MS = 5_000;
/** Pages after which a browser is worn: its memory only grows. */
const PAGES_EACH = 200;
const ARGUMENTS = [
  '--disable-gpu',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--lang=zh-CN',
];

export interface SessionOptions {
  readonly fontsDir: string;
  readonly cacheDir: string;
  readonly timeoutMs: number;
}

/** Starts a browser with a profile of its own, and its first tab; others are opened when they are wanted. */
export async function startSession(
  binary: BrowserBinary,
  { fontsDir, cacheDir, timeoutMs }: SessionOptions,
): Promise<PrintingSession> {
  const configured = process.platform === 'linux';
  const fontconfig = configured ? { FONTCONFIG_FILE: await fontconfigFile(fontsDir, cacheDir) } : {};
  const tabs = { fontFaces: configured ? '' : await fontFaceRules(fontsDir), timeoutMs };
  const profile = await mkdtemp(join(tmpdir(), 'banwen-profile-'));
  let browser: Browser | undefined;
  try {
    browser = await launch(binary, { profile, fontconfig, timeoutMs });
    const opened = browser;
    const first = await openTab(opened, tabs);
    return sessionOf({ first, open: () => openTab(opened, tabs), close: () => closeBrowser(opened, profile) });
  } catch (error) {
    await closeBrowser(browser, profile);
    throw error;
  }
}

interface Opened {
  readonly first: BrowserTab;
  readonly open: () => Promise<BrowserTab>;
  readonly close: () => Promise<void>;
}

function sessionOf({ first, open, close }: Opened): PrintingSession {
  const free = [first];
  const printing = new Set<Promise<unknown>>();
  let printed = 0;
  let end: Promise<void> | undefined;
  const print = async (html: string): Promise<Uint8Array> => {
    const tab = free.pop() ?? (await open());
    const bytes = await tab.print(html);
    free.push(tab);
    return bytes;
  };
  return {
    isWorn: () => end !== undefined || printed >= PAGES_EACH,
    print: async (html) => {
      printed += 1;
      const page = print(html);
      printing.add(page);
      return page.finally(() => printing.delete(page));
    },
    end: () => {
      end ??= Promise.allSettled(printing).then(close);
      return end;
    },
  };
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

/** Closes a browser that may have died or may not answer, with its processes and its profile. */
async function closeBrowser(browser: Browser | undefined, profile: string): Promise<void> {
  const program = browser?.process();
  const gone = browser?.close().catch(() => undefined);
  const late = new Promise((resolve) => setTimeout(resolve, CLOSING_MS).unref());
  await Promise.race([gone, late]);
  if (program?.exitCode === null) program.kill('SIGKILL');
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
