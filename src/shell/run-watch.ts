import { lazyPrinter } from './browser/lazy-printer.ts';
import type { BuildReport } from './build-report.ts';
import { makeChangeBell } from './change-bell.ts';
import type { Host } from './host.ts';
import { type BuildOptions, type BuildParts, runBuild } from './run-build.ts';
import { keepDocxThreads } from './threads/docx-threads.ts';

export interface WatchOptions extends BuildOptions {
  /** Told before every build. */
  readonly began?: () => void;
  /** Told after every build. */
  readonly built: (report: BuildReport) => void;
  /** Told when a build could not run at all; watching goes on. */
  readonly failed: (error: unknown) => void;
  /** Ends the watching. */
  readonly signal: AbortSignal;
}

/** Builds, then builds again whenever something has changed, with one browser and the same threads for all builds, until the signal. */
export async function runWatch(host: Host, options: WatchOptions, parts: BuildParts = {}): Promise<void> {
  const printer = parts.printer ?? lazyPrinter(host);
  const threads = keepDocxThreads();
  const bell = makeChangeBell(options.signal);
  const watching = await host.watch(bell.ring);
  try {
    do {
      await buildOnce(host, options, { ...parts, printer, openThreads: threads.open });
    } while (await bell.heard());
  } finally {
    await watching.close();
    await threads.close();
    if (parts.printer === undefined) await printer.close();
  }
}

async function buildOnce(host: Host, options: WatchOptions, parts: BuildParts): Promise<void> {
  options.began?.();
  try {
    options.built(await runBuild(host, options, parts));
  } catch (error) {
    options.failed(error);
  }
}
