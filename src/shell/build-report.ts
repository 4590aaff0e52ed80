import type { FixedFile } from '../build/apply-fixes.ts';
import type { StaleJob } from '../build/decide-build.ts';
import type { Diagnostic, Language } from '../core/diagnostic.ts';
import type { EnvironmentError, UsageError } from '../core/failure.ts';
import type { Format } from '../renderers/renderer.ts';
import type { Timings } from './timings.ts';

export type ArtifactStatus = 'written' | 'unchanged' | 'fresh' | 'kept' | 'failed';

/** What became of one file. `bytes` and `sha256` are null where there is no file. */
export interface ArtifactReport {
  readonly plan: string | null;
  readonly format: Format | 'site';
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly status: ArtifactStatus;
}

/** Files whose faults were mended, by path. */
export interface FixReport {
  /** False for a dry run, which changes nothing. */
  readonly written: boolean;
  readonly files: readonly FixedFile[];
}

/** What a build or a check found and did. */
export interface BuildReport {
  /** Number of plans looked at. */
  readonly plans: number;
  /** By file, then place. */
  readonly diagnostics: readonly Diagnostic[];
  /** By path. */
  readonly artifacts: readonly ArtifactReport[];
  /** With a dry run: what would be built and why. */
  readonly intended: readonly StaleJob[];
  /** Files no plan makes any more, as paths. */
  readonly orphans: readonly string[];
  /** What the machine, or a file of the configuration, refused. */
  readonly failures: readonly (EnvironmentError | UsageError)[];
  /** The language the configuration asks for. */
  readonly language: Language | null;
  /** Most warnings the configuration allows. */
  readonly maxWarnings: number | null;
  /** True where the configuration itself is faulty, so that nothing was looked at. */
  readonly configurationFaulty: boolean;
  /** How many findings the baseline left out. */
  readonly baselined: number;
  /** What was put into a new baseline; null where none was asked for. */
  readonly baselineWritten: { readonly path: string; readonly count: number } | null;
  /** What was mended, or with a dry run would be; null where that was not asked for. */
  readonly fixes: FixReport | null;
  /** What each stage and each rule cost, where that was asked for. */
  readonly timings?: Timings;
  readonly ms: number;
}
