import { BASELINE_FILE, CONFIG_FILE } from '../build/config/settings.ts';
import { renewBaseline } from '../build/findings/apply-baseline.ts';
import { applyFixes, type FixedFile } from '../build/findings/apply-fixes.ts';
import { type Baseline, baselineOf, printBaseline } from '../build/findings/baseline.ts';
import { planFiles } from '../build/plan-files.ts';
import { sourcesByPath } from '../build/role-of.ts';
import type { Stages } from '../build/stages.ts';
import { EnvironmentError } from '../core/failure.ts';
import type { Source } from '../core/source.ts';
import { sum } from '../core/sum.ts';
import type { Day } from '../plan/days/day.ts';
import type { BuildReport } from './build-report.ts';
import type { AnswerShelf, Host } from './host.ts';
import { compileRoot } from './root/compile-root.ts';
import { emptyReport } from './root/empty-report.ts';
import { judgeRoot } from './root/judge-root.ts';
import { type RootFiles, type RootRead, readFiles, settleRoot } from './root/read-root.ts';
import type { ToldRoot } from './root/tell-root.ts';
import { type TimedStages, timeStages } from './timings.ts';

export interface CheckOptions {
  /** Ids, files or globs of plans; all where empty. */
  readonly patterns: readonly string[];
  readonly today: Day;
  /** Types what diagnostics offer into the files; `preview` only tells what it would type. */
  readonly fix?: 'write' | 'preview' | undefined;
  /** `ignore` shows what the baseline would leave out; `write` makes a new one of all there is to leave out. */
  readonly baseline?: 'ignore' | 'write' | undefined;
  /** Most threads; as many as pay where left out. */
  readonly jobs?: number | undefined;
  /** `false` looks at everything anew, whatever earlier runs found. */
  readonly useCache?: boolean;
  /** Takes note of what each stage and each rule costs; all is looked at anew. */
  readonly timings?: boolean;
}

/** Checks the plans of a root. Nothing is written but what the options ask for. */
export async function runCheck(
  host: Host,
  options: CheckOptions,
  parts: { readonly stages?: Stages } = {},
): Promise<BuildReport> {
  const started = host.elapsedMs();
  const { patterns, baseline } = options;
  const timed = options.timings ? await timeStages(() => host.elapsedMs(), parts.stages) : undefined;
  const useBaseline = baseline === undefined || (baseline === 'write' && patterns.length > 0);
  const shelf = options.useCache === false || timed || parts.stages ? null : host.answers;
  const withTables = shelf === null || options.fix !== undefined;
  const readAll = () => readFiles(host, { useBaseline, patterns, withTables }, timed ?? parts);
  const files = await (timed ? timed.time('read', readAll) : readAll());
  const mended = await mend(host, files, options);
  const read = settleRoot(mended.files, patterns);
  const looked = read.faulty ? {} : await look(host, read, { ...options, timed, shelf });
  return {
    ...emptyReport(read),
    plans: read.faulty ? 0 : read.selected.size,
    ...looked,
    fixes: mended.fixes,
    failures: mended.failures,
    ...(timed && { timings: timed.read() }),
    ms: host.elapsedMs() - started,
  };
}

type Looked = Pick<BuildReport, 'diagnostics' | 'baselined'> & Partial<Pick<BuildReport, 'baselineWritten'>>;

interface Look extends CheckOptions {
  readonly timed: TimedStages | undefined;
  readonly shelf: AnswerShelf | null;
}

async function look(host: Host, read: RootRead, { today, baseline, jobs, timed, shelf }: Look): Promise<Looked> {
  const means = { timed, shelf, ...(jobs !== undefined && { jobs }) };
  const options = { today, draft: false, only: read.selected, means };
  if (baseline !== 'write') return told(await judgeRoot(host, read, options));
  const { diagnostics } = await judgeRoot(host, read, { ...options, baseline: new Map() });
  const renewed = renewBaseline(read.baseline, baselineOf(diagnostics), keptFiles(read));
  await host.writeRootFile(BASELINE_FILE, printBaseline(renewed));
  const count = entriesOf(renewed);
  const left = told(await judgeRoot(host, read, { ...options, baseline: renewed }));
  return { ...left, baselineWritten: { path: BASELINE_FILE, count } };
}

function told({ diagnostics, baselined }: Pick<ToldRoot, 'diagnostics' | 'baselined'>): Looked {
  return { diagnostics, baselined };
}

/** Files of the root that were not looked at: what a baseline says of them stands. */
function keptFiles({ given, selected }: RootRead): (file: string) => boolean {
  const unasked = new Set(planFiles(given).flatMap(({ id, path }) => (selected.has(id) ? [] : [path])));
  return (file) => unasked.has(file);
}

function entriesOf(baseline: Baseline): number {
  const counts = [...baseline.values()].flatMap((rules) => [...rules.values()].flatMap((texts) => [...texts.values()]));
  return sum(counts);
}

type Mended = Pick<BuildReport, 'fixes' | 'failures'> & { readonly files: RootFiles };

/** Mends the files as asked; `files` are those that then stand in the root. */
async function mend(host: Host, files: RootFiles, options: CheckOptions): Promise<Mended> {
  const { fix } = options;
  if (fix === undefined) return { files, fixes: null, failures: [] };
  const found = findFixes(files, options);
  if (fix === 'preview') return { files, fixes: { written: false, files: found }, failures: [] };
  const failures: EnvironmentError[] = [];
  const done: FixedFile[] = [];
  for (const fixed of found) {
    try {
      await host.rewriteSource(fixed.before, fixed.after.text);
      done.push(fixed);
    } catch (error) {
      if (!(error instanceof EnvironmentError)) throw error;
      failures.push(error);
    }
  }
  const texts = new Map(done.map(({ after }) => [after.path, after]));
  return { files: withTexts(files, texts), fixes: { written: true, files: done }, failures };
}

/** What fixes make of the files of a root, tried out in memory. */
function findFixes(files: RootFiles, { patterns, today }: CheckOptions): readonly FixedFile[] {
  const { config } = files.settings;
  const sources = [...files.given.sources, ...(config !== undefined && 'text' in config ? [config] : [])];
  return applyFixes(sourcesByPath(sources), (now, changed) => {
    const read = settleRoot(withTexts(files, new Map(now.map((source) => [source.path, source]))), patterns);
    if (read.faulty) return read.diagnostics;
    const only = changed === undefined ? read.selected : plansBehind(read, changed);
    return compileRoot(read, { today, draft: false, only }).diagnostics;
  });
}

/** The plans that changed files bear on: themselves, or all of them where something they share has changed. */
function plansBehind({ given, selected }: RootRead, changed: ReadonlySet<string>): ReadonlySet<string> {
  const plans = planFiles(given);
  const paths = new Set(plans.map(({ path }) => path));
  if ([...changed].some((path) => !paths.has(path))) return selected;
  return new Set(plans.flatMap(({ id, path }) => (selected.has(id) && changed.has(path) ? [id] : [])));
}

function withTexts(files: RootFiles, texts: ReadonlyMap<string, Source>): RootFiles {
  const { given, settings } = files;
  const sources = given.sources.map((source) => texts.get(source.path) ?? source);
  const config = texts.get(CONFIG_FILE) ?? settings.config;
  return { ...files, given: { ...given, sources }, settings: { ...settings, config } };
}
