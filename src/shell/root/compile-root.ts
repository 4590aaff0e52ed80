import { compile } from '../../build/compile.ts';
import type { CompileOptions } from '../../build/compile-options.ts';
import type { Baseline } from '../../build/findings/baseline.ts';
import type { Day } from '../../plan/days/day.ts';
import type { RootRead } from './read-root.ts';
import { type ToldRoot, tellRoot } from './tell-root.ts';

export interface CompileRootOptions {
  readonly today: Day;
  readonly draft: boolean;
  /** Limits the work to these plans; the others are compiled, too, where left out. */
  readonly only?: ReadonlySet<string>;
  /** Another baseline than that of the root. */
  readonly baseline?: Baseline;
}

/** Compiles the plans of a root and leaves out what its baseline covers. */
export function compileRoot(read: RootRead, options: CompileRootOptions): ToldRoot {
  return tellRoot(read, compile(read.given, compileOptions(read, options), read.stages), options.baseline);
}

/** How the plans of a root are compiled, as its settings say. */
export function compileOptions({ config }: RootRead, { today, draft, only }: CompileRootOptions): CompileOptions {
  const { severities, defaultProfile, layout } = config;
  return { today, draft, layout, severities, ...(defaultProfile !== undefined && { defaultProfile }), ...(only && { only }) };
}
