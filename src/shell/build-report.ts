import type { FixedFile } from '../build/findings/apply-fixes.ts';
import type { StaleJob } from '../build/manifest/decide-build.ts';
import type { Diagnostic, Language, Message } from '../core/diagnostic.ts';
import type { EnvironmentError, UsageError } from '../core/failure.ts';
import type { Format } from '../renderers/renderer.ts';
import type { PapersReport } from './forms/papers-report.ts';
import type { Timings } from './timings.ts';

/**
 * `written`: made and put down. `unchanged`: made, and the same bytes were there. `fresh`: not made, since all it is made of is as it
 * was. `kept`: an older good file of a plan that has errors now, or that the build was not asked for. `failed`: see `failures`.
 */
export type ArtifactStatus = 'written' | 'unchanged' | 'fresh' | 'kept' | 'failed';

/** What became of one file. `bytes` and `sha256` are null where there is no file. */
export interface ArtifactReport {
  /** Id of its plan; null for a file of the whole root. */
  readonly plan: string | null;
  /** `site` for a file of the whole root, `csv` for a table that `collect --save` keeps. */
  readonly format: Format | 'site' | 'csv';
  /** Relative to the root, with `/`; absolute where the output folder lies outside it. */
  readonly path: string;
  /** Its size. */
  readonly bytes: number | null;
  /** 64 hexadecimal digits (FIPS 180-4), as in `manifest.json`. */
  readonly sha256: string | null;
  /** What became of it. */
  readonly status: ArtifactStatus;
  /** Why it was made anew, where it had been made before. */
  readonly reason?: Message;
}

/** Files whose faults were mended, by path. */
export interface FixReport {
  /** False for a dry run, which changes nothing. */
  readonly written: boolean;
  readonly files: readonly FixedFile[];
}

/** What may be published, and where it was put. */
export interface PublishReport {
  /** As it was named. */
  readonly folder: string;
  /** How many files it has now, the manifest among them; none after a build with errors. */
  readonly files: number;
  /** How many were taken away that are public no more. */
  readonly removed: number;
  /** Files of the output that are not public, by path. */
  readonly withheld: readonly string[];
}

export interface ListedPlan {
  readonly id: string;
  /** Relative to the root. */
  readonly file: string;
  readonly title: string | null;
}

/** What a build or a check found and did. */
export interface BuildReport {
  /** Number of plans looked at. */
  readonly plans: number;
  /** Which, in the order of their ids; `title` is null where a plan came to no document. */
  readonly listed: readonly ListedPlan[];
  /** By file, then place. */
  readonly diagnostics: readonly Diagnostic[];
  /** By path. */
  readonly artifacts: readonly ArtifactReport[];
  /** With a dry run: what would be built and why. */
  readonly intended: readonly StaleJob[];
  /** Files no plan makes any more, as paths; with pruning those that stay because somebody has altered them. */
  readonly orphans: readonly string[];
  /** Such files that were taken away, or with a dry run would be. */
  readonly pruned: readonly string[];
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
  /** What became of the papers of a list, where some were asked for; null where none were made. */
  readonly papers?: PapersReport | null;
  /** What was published, where that was asked for. */
  readonly published?: PublishReport;
  /** Milliseconds it took. */
  readonly ms: number;
}
