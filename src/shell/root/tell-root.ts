import type { Compilation, CompiledPlan, JudgedPlan } from '../../build/compiled-plan.ts';
import { applyBaseline, outdatedBaseline } from '../../build/findings/apply-baseline.ts';
import type { Baseline } from '../../build/findings/baseline.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { RootRead } from './read-root.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

/** What is told of a root. */
export interface ToldRoot<P extends JudgedPlan = CompiledPlan> {
  readonly compilation: Compilation<P>;
  /** Of the settings, the shared files and the plans selected. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many findings of these the baseline leaves out. */
  readonly baselined: number;
}

/** What a compilation of a root tells, without what a baseline covers: that of the root where no other is given. */
export function tellRoot<P extends JudgedPlan>(
  read: RootRead,
  compiled: Compilation<P>,
  baseline: Baseline = read.baseline,
): ToldRoot<P> {
  const { given, selected, settings } = read;
  const named = [...given.sources, ...(read.tables ?? given.tables ?? [])].map(({ path }) => path);
  const files = new Set([...named, ...given.unreadable.map(({ file }) => file)]);
  const { compilation, leftOut, outdated } = applyBaseline(baseline, compiled, (file) => files.has(file));
  const unasked = new Set(compilation.plans.flatMap(({ id, file }) => (selected.has(id) ? [] : [file])));
  const source = settings.baseline;
  const old = source !== undefined && 'text' in source && baseline === read.baseline ? outdatedBaseline(source, outdated) : [];
  return {
    compilation,
    diagnostics: sortDiagnostics([...read.diagnostics, ...old, ...said(compilation, selected)]),
    baselined: leftOut.filter(({ file }) => !unasked.has(file)).length,
  };
}

function said(compilation: Compilation<JudgedPlan>, selected: ReadonlySet<string>): readonly Diagnostic[] {
  const plans = compilation.plans.filter(({ id }) => selected.has(id));
  return [...compilation.shared, ...plans.flatMap(({ diagnostics }) => diagnostics)];
}
