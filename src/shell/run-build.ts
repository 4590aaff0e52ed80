import type { Compilation } from '../build/compile.ts';
import { type BuildDecision, decideBuild } from '../build/decide-build.ts';
import { digest } from '../build/digest.ts';
import { planJobs } from '../build/jobs.ts';
import { linkPages } from '../build/link-pages.ts';
import { loadRenderers } from '../build/load-renderers.ts';
import { type Manifest, parseManifest } from '../build/manifest.ts';
import { missingAddress } from '../build/missing-address.ts';
import { loadSiteParts, type SiteParts } from '../build/site-parts.ts';
import type { Stages } from '../build/stages.ts';
import { hasErrors } from '../core/diagnostic.ts';
import type { Day } from '../plan/day.ts';
import type { Format, Renderer } from '../renderers/renderer.ts';
import type { BuildReport } from './build-report.ts';
import { compileRoot } from './compile-root.ts';
import { emptyReport } from './empty-report.ts';
import type { Host, Printer } from './host.ts';
import { lazyPrinter } from './lazy-printer.ts';
import { type RootRead, readFiles, settleRoot } from './read-root.ts';
import { makeToolbox, type Toolbox } from './recording-tools.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';
import { type TimedStages, timeStages } from './timings.ts';
import { MANIFEST_FILE, type Progress, writeBuild } from './write-build.ts';

export interface BuildOptions {
  /** Ids, files or globs of plans; all where empty. */
  readonly patterns: readonly string[];
  readonly formats: ReadonlySet<Format> | null;
  readonly draft: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly today: Day;
  /** `false` shows what the baseline would leave out. */
  readonly useBaseline?: boolean;
  /** Takes note of what each stage and each rule costs. */
  readonly timings?: boolean;
  /** Told before each file that is made. */
  readonly progress?: Progress;
}

/** Parts of the product a build uses; a test may bring its own. A printer brought along is not closed. */
export interface BuildParts {
  readonly stages?: Stages;
  readonly renderers?: readonly Renderer[];
  readonly site?: SiteParts;
  readonly printer?: Printer;
}

/** Checks the plans of a root and writes what is stale of their documents, the manifest last. */
export async function runBuild(host: Host, options: BuildOptions, parts: BuildParts = {}): Promise<BuildReport> {
  const started = host.elapsedMs();
  const { useBaseline = true } = options;
  const timed = options.timings ? await timeStages(() => host.elapsedMs(), parts.stages) : undefined;
  const readAll = () => readFiles(host, { useBaseline }, timed ?? parts);
  const read = settleRoot(await (timed ? timed.time('read', readAll) : readAll()), options.patterns);
  if (read.faulty) return { ...emptyReport(read), ms: host.elapsedMs() - started };
  const printer = parts.printer ?? lazyPrinter(host);
  try {
    const renderers = parts.renderers ?? (await loadRenderers(options.formats ?? read.config.formats));
    const site = parts.site ?? (await loadSiteParts());
    const target = read.config.output === null ? host : host.withOutput(read.config.output);
    const built = await build(target, { ...read, printer, options, renderers, site, timed });
    return { ...built, ...(timed && { timings: timed.read() }), ms: host.elapsedMs() - started };
  } finally {
    if (parts.printer === undefined) await printer.close();
  }
}

type BuildInput = RootRead & {
  readonly printer: Printer;
  readonly options: BuildOptions;
  readonly renderers: readonly Renderer[];
  readonly site: SiteParts;
  readonly timed: TimedStages | undefined;
};

async function build(host: Host, input: BuildInput): Promise<Omit<BuildReport, 'ms'>> {
  const { given, config, options, selected } = input;
  const { today, draft } = options;
  const { compilation, diagnostics, baselined } = compileRoot(input, { today, draft });
  const manifest = parseManifest(decode(await host.readOutput(MANIFEST_FILE)));
  const formats = options.formats ?? config.formats;
  const needsFonts = formats === null || formats.has('pdf');
  const fonts = needsFonts ? await host.digestFonts() : '';
  const toolbox = makeToolbox({ host, site: config.site, formats: config.formats, printer: input.printer, fonts });
  const onDisk = await digestOutput(host, manifest);
  const decision = decide(host, { ...input, compilation, manifest, toolbox, onDisk });
  const common = {
    ...emptyReport(input),
    plans: selected.size,
    diagnostics: sortDiagnostics([...diagnostics, ...missingAddress(config)]),
    baselined,
    orphans: decision.orphans.map(({ file }) => host.outputPath(file)),
  };
  if (options.dryRun) return { ...common, intended: decision.stale };
  const { site } = input;
  const { progress } = options;
  const { jobs } = config;
  const made = { decision, compilation, manifest, toolbox, onDisk, asked: selected, force: options.force };
  const writeAll = () => writeBuild(host, { ...given, ...made, site, progress, jobs });
  const outcome = await (input.timed ? input.timed.time('render', writeAll) : writeAll());
  return { ...common, ...outcome };
}

type DecideInput = BuildInput & {
  readonly compilation: Compilation;
  readonly manifest: Manifest;
  readonly toolbox: Toolbox;
  readonly onDisk: ReadonlyMap<string, string>;
};

function decide(host: Host, input: DecideInput): BuildDecision {
  const { options, config, selected, compilation, manifest, toolbox, onDisk } = input;
  const formats = options.formats ?? config.formats;
  const asked = compilation.plans.filter(({ id }) => selected.has(id));
  const ids = new Set(compilation.plans.map(({ id }) => id));
  const sound = new Set(
    asked.filter(({ diagnostics, manuscript }) => manuscript !== undefined && !hasErrors(diagnostics)).map(({ id }) => id),
  );
  return decideBuild({
    jobs: planJobs(asked, input.renderers, { formats, draft: options.draft, ties: linkPages(compilation.plans) }),
    manifest,
    version: host.version,
    force: options.force,
    sound: (plan) => sound.has(plan),
    exists: (plan) => ids.has(plan),
    formats,
    onDisk,
    digestOf: toolbox.digestOf,
  });
}

async function digestOutput(host: Host, { artifacts }: Manifest): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    artifacts.map(async ({ file }): Promise<readonly [string, string] | undefined> => {
      const bytes = await host.readOutput(file);
      return bytes && [file, digest(bytes)];
    }),
  );
  return new Map(found.filter((each) => each !== undefined));
}

function decode(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder().decode(bytes);
}
