import type { Compilation } from '../build/compile.ts';
import { type BuildDecision, decideBuild } from '../build/decide-build.ts';
import { digest } from '../build/digest.ts';
import type { RenderIndex } from '../build/index-entry.ts';
import { planJobs } from '../build/jobs.ts';
import { loadRenderers, loadRenderIndex } from '../build/load-renderers.ts';
import { type Manifest, parseManifest } from '../build/manifest.ts';
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
  /** Told before each file that is made. */
  readonly progress?: Progress;
}

/** Parts of the product a build uses; a test may bring its own. A printer brought along is not closed. */
export interface BuildParts {
  readonly stages?: Stages;
  readonly renderers?: readonly Renderer[];
  readonly renderIndex?: RenderIndex;
  readonly printer?: Printer;
}

/** Checks the plans of a root and writes what is stale of their documents, the manifest last. */
export async function runBuild(host: Host, options: BuildOptions, parts: BuildParts = {}): Promise<BuildReport> {
  const started = host.elapsedMs();
  const { useBaseline = true } = options;
  const read = settleRoot(await readFiles(host, { useBaseline }, parts), options.patterns);
  if (read.faulty) return { ...emptyReport(read), ms: host.elapsedMs() - started };
  const printer = parts.printer ?? lazyPrinter(host);
  try {
    const renderers = parts.renderers ?? (await loadRenderers(options.formats ?? read.config.formats));
    const renderIndex = parts.renderIndex ?? (await loadRenderIndex());
    const target = read.config.output === null ? host : host.withOutput(read.config.output);
    const built = await build(target, { ...read, printer, options, renderers, renderIndex });
    return { ...built, ms: host.elapsedMs() - started };
  } finally {
    if (parts.printer === undefined) await printer.close();
  }
}

type BuildInput = RootRead & {
  readonly printer: Printer;
  readonly options: BuildOptions;
  readonly renderers: readonly Renderer[];
  readonly renderIndex: RenderIndex;
};

async function build(host: Host, input: BuildInput): Promise<Omit<BuildReport, 'ms'>> {
  const { given, config, options, selected } = input;
  const { today, draft } = options;
  const { compilation, diagnostics, baselined } = compileRoot(input, { today, draft });
  const manifest = parseManifest(decode(await host.readOutput(MANIFEST_FILE)));
  const formats = options.formats ?? config.formats;
  const needsFonts = formats === null || formats.has('pdf');
  const fonts = needsFonts ? await host.digestFonts() : '';
  const toolbox = makeToolbox({ host, site: config.site, printer: input.printer, fonts });
  const decision = await decide(host, { ...input, compilation, manifest, toolbox });
  const common = {
    ...emptyReport(input),
    plans: selected.size,
    diagnostics,
    baselined,
    orphans: decision.orphans.map(({ file }) => host.outputPath(file)),
  };
  if (options.dryRun) return { ...common, intended: decision.stale };
  const { renderIndex } = input;
  const { progress } = options;
  const { jobs } = config;
  const outcome = await writeBuild(host, { ...given, decision, compilation, manifest, toolbox, renderIndex, progress, jobs });
  return { ...common, ...outcome };
}

type DecideInput = BuildInput & { compilation: Compilation; manifest: Manifest; toolbox: Toolbox };

async function decide(host: Host, input: DecideInput): Promise<BuildDecision> {
  const { options, config, selected, compilation, manifest, toolbox } = input;
  const formats = options.formats ?? config.formats;
  const asked = compilation.plans.filter(({ id }) => selected.has(id));
  const ids = new Set(compilation.plans.map(({ id }) => id));
  const sound = new Set(
    asked.filter(({ diagnostics, manuscript }) => manuscript !== undefined && !hasErrors(diagnostics)).map(({ id }) => id),
  );
  const onDisk = await digestOutput(host, manifest);
  return decideBuild({
    jobs: planJobs(asked, input.renderers, { formats, draft: options.draft }),
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
