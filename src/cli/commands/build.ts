import type { Message } from '../../core/diagnostic.ts';
import { UsageError } from '../../core/failure.ts';
import type { BuildReport } from '../../shell/build-report.ts';
import type { Host } from '../../shell/host.ts';
import type { PublishOptions, PublishPlace } from '../../shell/publish-place.ts';
import { type BuildOptions, runBuild } from '../../shell/run-build.ts';
import { exitCodeOf } from '../exit-code.ts';
import type { Arguments } from '../parse-arguments.ts';
import { prepare } from '../prepare.ts';
import { progressLine } from '../progress.ts';
import { writeReports } from '../reporters/report.ts';
import type { Terminal } from '../terminal.ts';

/** `banwen build`: checks, then renders what is stale; frozen, it only holds what it would render against a manifest. */
export async function build(given: Arguments, terminal: Terminal): Promise<number> {
  const manifest = manifestOf(given);
  const { root, host, today, patterns } = await prepare(terminal, given);
  const place = given.publish === undefined ? undefined : await placeOf(host, { cwd: terminal.cwd, root, folder: given.publish });
  const { progress, clear } = progressLine(terminal, given.quiet);
  const { formats, draft, force, dryRun, prune, jobs, useBaseline, useCache } = given;
  const timings = given.timings !== undefined;
  const wish = { formats, draft, force, dryRun, prune, jobs, useBaseline, useCache, timings };
  const options = { patterns, today, ...wish, ...(progress && { progress }) };
  const built = await run(host, options, manifest === undefined ? undefined : { cwd: terminal.cwd, name: manifest }).finally(
    clear,
  );
  const report = place === undefined ? built : await published(built, place);
  await writeReports(report, { given, terminal, root });
  return exitCodeOf(report, given.maxWarnings);
}

interface ManifestName {
  readonly cwd: string;
  readonly name: string;
}

async function run(host: Host, options: BuildOptions, manifest: ManifestName | undefined): Promise<BuildReport> {
  if (manifest === undefined) return runBuild(host, options);
  const { runFrozen } = await import('../../shell/run-frozen.ts');
  return runFrozen(host, options, manifest);
}

async function placeOf(host: Host, options: PublishOptions): Promise<PublishPlace> {
  const { publishPlace } = await import('../../shell/publish-place.ts');
  return publishPlace(host, options);
}

async function published(report: BuildReport, place: PublishPlace): Promise<BuildReport> {
  const { runPublish } = await import('../../shell/run-publish.ts');
  return { ...report, published: await runPublish(report, place) };
}

/** The manifest a frozen build is held against. Throws `UsageError` where options contradict one another. */
function manifestOf({ frozen, manifest, dryRun, draft, publish }: Arguments): string | undefined {
  if (frozen !== (manifest !== undefined)) throw new UsageError(TOGETHER);
  if (frozen && dryRun) throw new UsageError(APART);
  if (publish !== undefined && (frozen || dryRun || draft)) throw new UsageError(NOT_PUBLISHED);
  return manifest;
}

const TOGETHER: Message = {
  zh: '--frozen 和 --manifest FILE 要一起写，如 --frozen --manifest output/manifest.json',
  en: '--frozen and --manifest FILE go together, as in --frozen --manifest output/manifest.json',
};
const NOT_PUBLISHED: Message = {
  zh: '--publish 不能和 --frozen、--dry-run、--draft 一起写：只发布写好的、没有错误的文件',
  en: '--publish goes with none of --frozen, --dry-run and --draft: only what was written without errors is published',
};
const APART: Message = {
  zh: '--frozen 和 --dry-run 不能一起写：它本来就不写文件',
  en: '--frozen does not go with --dry-run: it writes nothing anyway',
};
