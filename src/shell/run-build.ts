import { type Compilation, compile, planFiles } from '../build/compile.ts';
import { type Config, defaultConfig, readConfig } from '../build/config.ts';
import { type BuildDecision, decideBuild } from '../build/decide-build.ts';
import { digest } from '../build/digest.ts';
import type { RenderIndex } from '../build/index-entry.ts';
import { planJobs } from '../build/jobs.ts';
import { loadRenderers, loadRenderIndex } from '../build/load-renderers.ts';
import { type Manifest, parseManifest } from '../build/manifest.ts';
import { planMatcher } from '../build/select-plans.ts';
import { loadStages, type Stages } from '../build/stages.ts';
import { type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import { UsageError } from '../core/failure.ts';
import type { Day } from '../plan/day.ts';
import type { Format, Renderer } from '../renderers/renderer.ts';
import type { BuildReport } from './build-report.ts';
import type { Host, Listing, Printer } from './host.ts';
import { lazyPrinter } from './lazy-printer.ts';
import { makeToolbox, type Toolbox } from './recording-tools.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';
import { MANIFEST_FILE, type Progress, writeBuild } from './write-build.ts';

export interface BuildOptions {
  /** Ids, files or globs of plans; all where empty. */
  readonly patterns: readonly string[];
  readonly formats: ReadonlySet<Format> | null;
  readonly draft: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly today: Day;
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
  const read = await readRoot(host, options, parts);
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

/** Checks the plans of a root and writes nothing. */
export async function runCheck(
  host: Host,
  options: Pick<BuildOptions, 'patterns' | 'today'>,
  parts: BuildParts = {},
): Promise<BuildReport> {
  const started = host.elapsedMs();
  const whole = { ...options, formats: null, draft: false, force: false, dryRun: false };
  const read = await readRoot(host, whole, parts);
  if (read.faulty) return { ...emptyReport(read), ms: host.elapsedMs() - started };
  const only = read.selected;
  const compilation = compile(read.given, { ...compileOptions(read.config, whole), only }, read.stages);
  const diagnostics = said(compilation, only);
  return {
    ...emptyReport(read),
    plans: only.size,
    diagnostics: sortDiagnostics([...read.diagnostics, ...diagnostics]),
    ms: host.elapsedMs() - started,
  };
}

interface RootRead {
  readonly given: Listing & { readonly builtIn: Awaited<ReturnType<Host['readBuiltIn']>> };
  readonly stages: Stages;
  readonly config: Config;
  /** Of the configuration. */
  readonly diagnostics: readonly Diagnostic[];
  readonly faulty: boolean;
  readonly selected: ReadonlySet<string>;
}

async function readRoot(host: Host, { patterns }: BuildOptions, parts: BuildParts): Promise<RootRead> {
  const [stages, listing, builtIn, source] = await Promise.all([
    parts.stages ?? loadStages(),
    host.readSources(),
    host.readBuiltIn(),
    host.readConfig(),
  ]);
  const outcome = source === undefined ? { value: defaultConfig, diagnostics: [] } : readConfig(source, stages);
  const given = { ...listing, builtIn };
  return {
    given,
    stages,
    config: outcome.value ?? defaultConfig,
    diagnostics: outcome.diagnostics,
    faulty: outcome.value === undefined,
    selected: selectPlans(listing, patterns),
  };
}

function selectPlans(listing: Listing, patterns: readonly string[]): ReadonlySet<string> {
  const files = planFiles(listing).map(({ id, path }) => ({ id, file: path }));
  if (files.length === 0) throw new UsageError(NO_PLANS);
  if (patterns.length === 0) return new Set(files.map(({ id }) => id));
  const selected = new Set<string>();
  for (const pattern of patterns) {
    const found = files.filter(planMatcher(pattern));
    if (found.length === 0) throw new UsageError(noMatch(pattern));
    for (const { id } of found) selected.add(id);
  }
  return selected;
}

type BuildInput = RootRead & {
  readonly printer: Printer;
  readonly options: BuildOptions;
  readonly renderers: readonly Renderer[];
  readonly renderIndex: RenderIndex;
};

async function build(host: Host, input: BuildInput): Promise<Omit<BuildReport, 'ms'>> {
  const { given, stages, config, options, selected } = input;
  const compilation = compile(given, compileOptions(config, options), stages);
  const manifest = parseManifest(decode(await host.readOutput(MANIFEST_FILE)));
  const formats = options.formats ?? config.formats;
  const needsFonts = formats === null || formats.has('pdf');
  const fonts = needsFonts ? await host.digestFonts() : '';
  const toolbox = makeToolbox({ host, site: config.site, printer: input.printer, fonts });
  const decision = await decide(host, { ...input, compilation, manifest, toolbox });
  const common = {
    ...emptyReport(input),
    plans: selected.size,
    diagnostics: sortDiagnostics([...input.diagnostics, ...said(compilation, selected)]),
    orphans: decision.orphans.map(({ file }) => host.outputPath(file)),
  };
  if (options.dryRun) return { ...common, intended: decision.stale };
  const { renderIndex } = input;
  const { progress } = options;
  const outcome = await writeBuild(host, { ...given, decision, compilation, manifest, toolbox, renderIndex, progress });
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

function compileOptions({ severities, defaultProfile }: Config, { today, draft }: Pick<BuildOptions, 'today' | 'draft'>) {
  return { today, draft, severities, ...(defaultProfile !== undefined && { defaultProfile }) };
}

function said(compilation: Compilation, selected: ReadonlySet<string>): readonly Diagnostic[] {
  const plans = compilation.plans.filter(({ id }) => selected.has(id));
  return [...compilation.shared, ...plans.flatMap(({ diagnostics }) => diagnostics)];
}

function emptyReport({ config, diagnostics, faulty }: RootRead): Omit<BuildReport, 'ms'> {
  const { language, maxWarnings } = config;
  return {
    plans: 0,
    diagnostics,
    artifacts: [],
    intended: [],
    orphans: [],
    failures: [],
    language,
    maxWarnings,
    configurationFaulty: faulty,
  };
}

function decode(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder().decode(bytes);
}

const NO_PLANS = {
  zh: 'plans/ 里没有方案；新建 plans/<地区>/<年份>/<名称>.yaml，第一行写 `kind: campaign`',
  en: 'there is no plan in plans/; write plans/<area>/<year>/<name>.yaml, beginning with `kind: campaign`',
};

function noMatch(pattern: string) {
  return {
    zh: `没有方案符合 \`${pattern}\`；写方案的编号（地区/年份/名称）、文件路径或通配符`,
    en: `no plan matches \`${pattern}\`; name a plan by its id (area/year/name), its file or a glob`,
  };
}
