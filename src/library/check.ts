import type { BuildReport } from '../shell/build-report.ts';
import { runCheck } from '../shell/run-check.ts';
import { openGround, type RootOptions } from './ground.ts';

/** What a check looks at. Every field may be left out. */
export interface CheckOptions extends Omit<RootOptions, 'out'> {
  /**
   * Mends what is safe to mend unasked: `write` types it into the plans, `preview` only tells it in `fixes` of the report. Nothing
   * is mended where left out.
   */
  readonly fix?: 'write' | 'preview' | undefined;
  /** `ignore` tells also what `banwen.baseline.json` leaves out; `write` makes a new one of all there is to leave out. */
  readonly baseline?: 'ignore' | 'write' | undefined;
}

/**
 * Finds what is wrong with plans and makes no documents; what `banwen check` does. Nothing is written but what `fix` and `baseline`
 * ask for.
 *
 * @throws {@link UsageError} where there is no root or no such plan, or the day is none.
 * @throws {@link EnvironmentError} where a file cannot be read.
 */
export async function check(options: CheckOptions = {}): Promise<BuildReport> {
  const { host, ...ground } = await openGround({ ...options, out: undefined });
  return runCheck(host, { ...ground, fix: options.fix, baseline: options.baseline });
}
