import { applyBaseline, outdatedBaseline } from '../build/apply-baseline.ts';
import type { Baseline } from '../build/baseline.ts';
import { type Compilation, compile } from '../build/compile.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Day } from '../plan/day.ts';
import type { RootRead } from './read-root.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

export interface CompileRootOptions {
  readonly today: Day;
  readonly draft: boolean;
  /** Limits the work to these plans; the others are compiled, too, where left out. */
  readonly only?: ReadonlySet<string>;
  /** Another baseline than that of the root. */
  readonly baseline?: Baseline;
}

export interface CompiledRoot {
  readonly compilation: Compilation;
  /** Of the settings, the shared files and the plans selected. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many findings of these the baseline leaves out. */
  readonly baselined: number;
}

/** Compiles the plans of a root and leaves out what its baseline covers. */
export function compileRoot(read: RootRead, { today, draft, only, baseline = read.baseline }: CompileRootOptions): CompiledRoot {
  const { given, config, stages, selected, settings } = read;
  const { severities, defaultProfile } = config;
  const options = { today, draft, severities, ...(defaultProfile !== undefined && { defaultProfile }), ...(only && { only }) };
  const named = [...given.sources, ...(given.tables ?? [])].map(({ path }) => path);
  const files = new Set([...named, ...given.unreadable.map(({ file }) => file)]);
  const compiled = compile(given, options, stages);
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

function said(compilation: Compilation, selected: ReadonlySet<string>): readonly Diagnostic[] {
  const plans = compilation.plans.filter(({ id }) => selected.has(id));
  return [...compilation.shared, ...plans.flatMap(({ diagnostics }) => diagnostics)];
}
