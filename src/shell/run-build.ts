import { compileShare } from '../build/compile.ts';
import type { Compilation, CompiledPlan } from '../build/compiled-plan.ts';
import { missingAddress } from '../build/config/missing-address.ts';
import { planJobs } from '../build/jobs.ts';
import { type PlanAnswer, planAnswer } from '../build/kept/plan-answer.ts';
import { loadRenderers } from '../build/load-renderers.ts';
import { type BuildDecision, decideBuild } from '../build/manifest/decide-build.ts';
import type { Manifest } from '../build/manifest/manifest.ts';
import { linkPages } from '../build/public/link-pages.ts';
import { orphanData } from '../build/public/orphan-data.ts';
import { loadSiteParts, type SiteParts } from '../build/public/site-parts.ts';
import type { Stages } from '../build/stages.ts';
import { hasErrors } from '../core/diagnostic.ts';
import type { Day } from '../plan/days/day.ts';
import type { Format, Renderer } from '../renderers/renderer.ts';
import { lazyPrinter } from './browser/lazy-printer.ts';
import type { BuildReport } from './build-report.ts';
import type { AnswerShelf, Host, Printer } from './host.ts';
import { compileOptions } from './root/compile-root.ts';
import { emptyReport } from './root/empty-report.ts';
import { type RootRead, readFiles, readTexts, settleRoot } from './root/read-root.ts';
import { sortDiagnostics } from './root/sort-diagnostics.ts';
import { tellRoot } from './root/tell-root.ts';
import { answerPlans } from './threads/answer-plans.ts';
import type { OpenDocxThreads } from './threads/docx-threads.ts';
import { type TimedStages, timeStages } from './timings.ts';
import { type InputDigests, inputDigests } from './write/input-digests.ts';
import { lastManifest } from './write/last-manifest.ts';
import { leftOver, tellLeft } from './write/prune-output.ts';
import { makeToolbox, type Toolbox } from './write/recording-tools.ts';
import { type UnchangedBuild, unchangedBuild } from './write/unchanged-build.ts';
import { openWorkshop } from './write/workshop.ts';
import { type Progress, writeBuild } from './write/write-build.ts';

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
  /** Takes away what no plan makes any more. */
  readonly prune?: boolean;
  /** Most documents in the making at one time; the usual number where left out. */
  readonly jobs?: number | undefined;
  /** `false` looks at everything anew, whatever earlier runs found. */
  readonly useCache?: boolean;
  /** Takes note of what each stage, each rule and each file costs; all is looked at anew. */
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
  /** Opens threads that are kept from build to build. */
  readonly openThreads?: OpenDocxThreads;
}

/** Checks the plans of a root and writes what is stale of their documents, the manifest last. */
export async function runBuild(host: Host, options: BuildOptions, parts: BuildParts = {}): Promise<BuildReport> {
  const started = host.elapsedMs();
  const { useBaseline = true } = options;
  const timed = options.timings ? await timeStages(() => host.elapsedMs(), parts.stages) : undefined;
  const shelf = options.useCache === false || timed || parts.stages || parts.renderers ? null : host.answers;
  const texts = shelf && !options.dryRun && !options.force ? await readTexts(host, { useBaseline }) : undefined;
  const unchanged = shelf && texts && unchangedBuild(host, shelf, { texts, asked: askedOf(options) });
  const known = await unchanged?.recall();
  if (known !== undefined) return { ...known, ms: host.elapsedMs() - started };
  const readAll = () => readFiles(host, { useBaseline, withTables: shelf === null }, { ...(timed ?? parts), texts });
  const read = settleRoot(await (timed ? timed.time('read', readAll) : readAll()), options.patterns);
  if (read.faulty) return { ...emptyReport(read), ms: host.elapsedMs() - started };
  const printer = parts.printer ?? lazyPrinter(host);
  try {
    const renderers = parts.renderers ?? (await loadRenderers(options.formats ?? read.config.formats));
    const site = parts.site ?? (await loadSiteParts());
    const target = host.withOutput(read.config.output);
    const lock = options.dryRun ? undefined : await target.lock();
    const { openThreads } = parts;
    const work = () => build(target, { ...read, printer, openThreads, options, renderers, site, timed, shelf, unchanged });
    const built = await work().finally(() => lock?.open());
    return { ...built, ...(timed && { timings: timed.read() }), ms: host.elapsedMs() - started };
  } finally {
    if (parts.printer === undefined) await printer.close();
  }
}

/** All of what is asked that bears on what is told. */
function askedOf({ patterns, formats, draft, today, prune = false, useBaseline = true }: BuildOptions): unknown {
  return [patterns, formats && [...formats].sort(), draft, today, prune, useBaseline];
}

type BuildInput = RootRead & {
  readonly printer: Printer;
  readonly openThreads: OpenDocxThreads | undefined;
  readonly options: BuildOptions;
  readonly renderers: readonly Renderer[];
  readonly site: SiteParts;
  readonly timed: TimedStages | undefined;
  readonly shelf: AnswerShelf | null;
  readonly unchanged: UnchangedBuild | null | undefined;
};

async function build(host: Host, input: BuildInput): Promise<Omit<BuildReport, 'ms'>> {
  const { given, config, options, selected } = input;
  const { compilation, diagnostics, baselined, workshop, tables, digestOf } = await answer(host, input);
  const manifest = await lastManifest(host);
  const formats = options.formats ?? config.formats;
  const needsFonts = formats === null || formats.has('pdf');
  const fonts = needsFonts ? await host.digestFonts() : '';
  const toolbox = makeToolbox({ host, site: config.site, formats: config.formats, printer: input.printer, fonts });
  const onDisk = await host.digestOutputs(manifest.artifacts.map(({ file }) => file));
  const digests = inputDigests(given, tables, { ...input.stages, digestOf });
  const decision = decide(host, { ...input, compilation, manifest, toolbox, onDisk, digests });
  const common = {
    ...emptyReport(input),
    plans: selected.size,
    listed: compilation.plans.filter(({ id }) => selected.has(id)).map(({ id, file, title }) => ({ id, file, title })),
    diagnostics: sortDiagnostics([...diagnostics, ...missingAddress(config)]),
    baselined,
  };
  const { prune = false } = options;
  if (options.dryRun) {
    const left = [...decision.orphans, ...orphanData(manifest, compilation.plans)];
    return { ...common, ...tellLeft(host, leftOver(left, { prune, onDisk })), intended: decision.stale };
  }
  const { site, timed, openThreads } = input;
  const { progress } = options;
  const made = { decision, compilation, workshop, manifest, toolbox, onDisk, digests, asked: selected, force: options.force };
  const writeAll = () =>
    writeBuild(host, { ...made, site, openThreads, progress, prune, timed, jobs: options.jobs ?? config.jobs });
  const outcome = await (timed ? timed.time('render', writeAll) : writeAll());
  const report = { ...common, ...outcome };
  await input.unchanged?.keep({ ...report, ms: 0 }, { output: config.output, manifest, tables, onDisk, toolbox });
  return report;
}

/** What there is to know of all plans, and the workshop that compiles those a file is made of. */
async function answer(host: Host, input: BuildInput) {
  const { given, stages, options, renderers, shelf } = input;
  const compiling = compileOptions(input, options);
  const compiled: CompiledPlan[] = [];
  const keep = (plan: CompiledPlan): PlanAnswer => {
    compiled.push(plan);
    return planAnswer(plan, renderers);
  };
  const { compilation, tables, digestOf, reading } = await answerPlans<PlanAnswer>(host, shelf, {
    ...{ given, stages, options: compiling },
    suffices: (plan): plan is PlanAnswer => 'formats' in plan && (plan.prints === null || knowsAll(plan, renderers)),
    compile: async (files, limited, older) => compileShare(files, limited, { stages, keep, older }),
  });
  const workshop = openWorkshop(host, { given: { ...given, reading }, stages, options: compiling, compiled });
  return { ...tellRoot({ ...input, tables }, compilation), workshop, tables, digestOf };
}

function knowsAll({ formats }: PlanAnswer, renderers: readonly Renderer[]): boolean {
  return renderers.every(({ format }) => format in formats);
}

type DecideInput = BuildInput & {
  readonly compilation: Compilation<PlanAnswer>;
  readonly manifest: Manifest;
  readonly toolbox: Toolbox;
  readonly onDisk: ReadonlyMap<string, string>;
  readonly digests: InputDigests;
};

function decide(host: Host, input: DecideInput): BuildDecision {
  const { options, config, selected, compilation, manifest, toolbox, onDisk, digests } = input;
  const formats = options.formats ?? config.formats;
  const asked = compilation.plans.filter(({ id }) => selected.has(id));
  const ids = new Set(compilation.plans.map(({ id }) => id));
  const sound = new Set(
    asked.filter(({ diagnostics, prints }) => prints !== null && !hasErrors(diagnostics)).map(({ id }) => id),
  );
  return decideBuild({
    jobs: planJobs(asked, input.renderers, { formats, draft: options.draft, ties: linkPages(compilation.plans) }),
    manifest,
    version: host.version,
    force: options.force,
    sound: (plan) => sound.has(plan),
    exists: (plan) => ids.has(plan),
    // what the settings leave out is made no more; what was not asked for this once stays
    formats: options.formats,
    onDisk,
    digestOf: toolbox.digestOf,
    inputsOf: digests.of,
    valuesOf: digests.valuesOf,
  });
}
