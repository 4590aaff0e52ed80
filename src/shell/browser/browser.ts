import { EnvironmentError } from '../../core/failure.ts';
import { type BrowserBinary, browserComplaint, findBrowsers } from './browser-binary.ts';
import { cacheFolder } from './browser-cache.ts';
import { browserFailure } from './browser-failure.ts';
import { type SessionOptions, startSession } from './browser-session.ts';
import { isTimeout } from './in-time.ts';
import { type PrintingBrowser, type PrintingSession, printingTabs } from './printing-tabs.ts';

/** How long a page may take before the browser counts as hung. */
const TIMEOUT_MS = 60_000;
/** How long a browser that does not start may take to say why. */
const COMPLAINING_MS = 10_000;

export interface BrowserOptions {
  /** Folder of the faces pages are printed with (`GwFangSong.woff2` …). */
  readonly fontsDir: string;
  /** Where the browser and the fonts are unpacked; by default a folder of this user. */
  readonly cacheDir?: string;
  /** How long starting or a page may take before the browser counts as hung; a minute where left out. */
  readonly timeoutMs?: number;
  /** Most pages printed at one time, each on a tab of its own; one where left out. */
  readonly tabs?: number;
}

/**
 * Opens a browser without scripts, network and fonts of the machine. Pages are printed on as many tabs as are wanted at one
 * time; a browser that dies is opened once more. Throws `EnvironmentError` where there is no browser, or none that works.
 */
export async function openBrowser({
  fontsDir,
  cacheDir = cacheFolder(),
  timeoutMs = TIMEOUT_MS,
  tabs = 1,
}: BrowserOptions): Promise<PrintingBrowser> {
  const open = () => openSession({ fontsDir, cacheDir, timeoutMs });
  return printingTabs(await open(), open, tabs);
}

async function openSession(options: SessionOptions): Promise<PrintingSession> {
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
async function explained(error: unknown, binary: BrowserBinary, { timeoutMs }: SessionOptions): Promise<unknown> {
  if (!(error instanceof Error) || isTimeout(error)) return error;
  const said = await browserComplaint(binary, Math.min(timeoutMs, COMPLAINING_MS));
  return new Error(`${error.message}\n${said}`, { cause: error });
}
