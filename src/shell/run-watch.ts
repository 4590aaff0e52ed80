import type { BuildReport } from './build-report.ts';
import type { Host } from './host.ts';
import { lazyPrinter } from './lazy-printer.ts';
import { type BuildOptions, type BuildParts, runBuild } from './run-build.ts';

/** Quiet time after a change before a build begins: an editor saves in several steps. */
const SETTLE_MS = 50;

export interface WatchOptions extends BuildOptions {
  /** Told after every build. */
  readonly built: (report: BuildReport) => void;
  /** Told when a build could not run at all; watching goes on. */
  readonly failed: (error: unknown) => void;
  /** Ends the watching. */
  readonly signal: AbortSignal;
}

/** Builds, then builds again whenever something has changed, with one browser for all builds, until the signal. */
export async function runWatch(host: Host, options: WatchOptions, parts: BuildParts = {}): Promise<void> {
  const printer = parts.printer ?? lazyPrinter(host);
  const bell = makeBell(options.signal);
  const watching = await host.watch(bell.ring);
  try {
    bell.ring();
    while (await bell.heard()) {
      await buildOnce(host, options, { ...parts, printer });
    }
  } finally {
    await watching.close();
    if (parts.printer === undefined) await printer.close();
  }
}

async function buildOnce(host: Host, options: WatchOptions, parts: BuildParts): Promise<void> {
  try {
    options.built(await runBuild(host, options, parts));
  } catch (error) {
    options.failed(error);
  }
}

/** Gathers rings: `heard` waits for one, then for quiet, and is false when the signal has come. */
function makeBell(signal: AbortSignal) {
  let rung = false;
  let rouse: (() => void) | undefined;
  let hush: (() => void) | undefined;
  const ring = () => {
    rung = true;
    rouse?.();
  };
  const quiet = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, SETTLE_MS);
      hush = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  signal.addEventListener('abort', () => {
    rouse?.();
    hush?.();
  });
  const heard = async (): Promise<boolean> => {
    while (!rung && !signal.aborted) {
      await new Promise<void>((resolve) => {
        rouse = resolve;
      });
    }
    while (rung && !signal.aborted) {
      rung = false;
      await quiet();
    }
    return !signal.aborted;
  };
  return { ring, heard };
}
