import { type EnvironmentError, isFailure, type UsageError } from '../core/failure.ts';
import type { BuildReport } from '../shell/build-report.ts';
import { runWatch } from '../shell/run-watch.ts';
import { type BuildOptions, wishOf } from './build.ts';
import { openGround } from './ground.ts';

/** What is watched, who is told, and when it ends. */
export interface WatchOptions extends Omit<BuildOptions, 'dryRun' | 'prune'> {
  /** Ends the watching: a build at work is finished first, then {@link watch} is done. */
  readonly signal: AbortSignal;
  /** Told after every build, the first among them. What it throws ends the watching. */
  readonly built: (report: BuildReport) => void;
  /** Told when plans or settings are about to be built once more. */
  readonly began?: (() => void) | undefined;
  /**
   * Told when a build could not run at all, as while the last plan is away or a disk is full; watching goes on. Where left out, such
   * an error ends the watching.
   */
  readonly failed?: ((error: UsageError | EnvironmentError) => void) | undefined;
}

/**
 * Builds, then builds again after every change of plans, registry, profiles, templates and settings, with one browser for all
 * builds, until the signal; what `banwen watch` does. Changes that come together are one build.
 *
 * @throws {@link UsageError} and {@link EnvironmentError} as {@link build}, where `failed` is left out; in any case where there is
 * no root to begin with.
 */
export async function watch(options: WatchOptions): Promise<void> {
  const { signal, built, began, failed } = options;
  const { host, ...ground } = await openGround(options);
  const tell = (error: unknown) => {
    if (!failed || !isFailure(error)) throw error;
    failed(error);
  };
  return runWatch(host, { ...ground, ...wishOf(options), signal, built, failed: tell, ...(began && { began }) });
}
