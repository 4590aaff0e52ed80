import { UsageError } from '../core/failure.ts';
import { formats as allFormats } from '../renderers/formats.ts';
import type { Format } from '../renderers/renderer.ts';
import type { BuildReport } from '../shell/build-report.ts';
import { runBuild, type BuildOptions as Wish } from '../shell/run-build.ts';
import { openGround, type RootOptions } from './ground.ts';

/** What a build is to make. Every field may be left out. */
export interface BuildOptions extends RootOptions {
  /**
   * Limits the files made for each plan: `docx` the notice, laid out by GB/T 9704-2012; `html` and `pdf` the public page and its
   * print, of plans that are 主动公开; `xlsx` the statistics workbook. Those of `banwen.config.yaml` where left out, else all.
   * The files of the whole root (list, feed, data) are made in any case. Only `pdf` starts a browser.
   */
  readonly formats?: readonly Format[] | undefined;
  /** Makes documents of plans with errors too, every one marked 草稿. False where left out: a plan with errors makes none. */
  readonly draft?: boolean | undefined;
  /** Makes every file anew, also those that are as their plans want them. False where left out. */
  readonly force?: boolean | undefined;
  /** Writes nothing: `intended` of the report tells what would be made, and why. False where left out. */
  readonly dryRun?: boolean | undefined;
  /** Takes away files of earlier builds no plan makes any more, unless somebody has altered them. False where left out. */
  readonly prune?: boolean | undefined;
  /** `ignore` tells also what `banwen.baseline.json` leaves out. */
  readonly baseline?: 'ignore' | undefined;
}

/**
 * Checks plans and writes what is stale of their documents, the manifest last; what `banwen build` does. A file is written whole or
 * not at all, and only where its bytes differ; equal plans give equal bytes on every machine.
 *
 * Faults of plans are no exceptions: they come as `diagnostics`, and what the machine refused of single files as `failures`.
 *
 * @throws {@link UsageError} where there is no root or no such plan, or an option has no meaning.
 * @throws {@link EnvironmentError} where the machine is in the way: a disk that is full, no browser for a PDF, another build at work.
 */
export async function build(options: BuildOptions = {}): Promise<BuildReport> {
  const { host, ...ground } = await openGround(options);
  return runBuild(host, { ...ground, ...wishOf(options) });
}

/** What the options ask for, with what is usual where they say nothing. Throws `UsageError` for a format there is not. */
export function wishOf(options: BuildOptions): Omit<Wish, 'patterns' | 'today'> {
  const { formats, draft = false, force = false, dryRun = false, prune = false, baseline } = options;
  const unknown = formats?.find((format) => !allFormats.includes(format));
  if (unknown !== undefined) throw new UsageError(noFormat(unknown));
  return { formats: formats ? new Set(formats) : null, draft, force, dryRun, prune, useBaseline: baseline !== 'ignore' };
}

function noFormat(format: string) {
  return {
    zh: `没有格式 \`${format}\`，应为 ${allFormats.join('、')}`,
    en: `there is no format \`${format}\`, expected ${allFormats.join(', ')}`,
  };
}
