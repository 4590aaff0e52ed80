import { UsageError } from '../core/failure.ts';
import { type Day, parseDay } from '../plan/days/day.ts';
import type { Host } from '../shell/host.ts';
import { openRoot } from '../shell/root/open-root.ts';
import { type OwnProcess, thisProcess } from '../shell/this-process.ts';
import { todayOf } from '../shell/today-of.ts';

/** Which plans are meant, and on what day: what all functions of the library share. */
export interface PlanOptions {
  /**
   * Plans by their ids (`luquan/2026/joint-02`), by their files, or by globs of either (`*`, `?`, `**`, `{a,b}`); all plans
   * where left out or empty. One that names no plan throws a {@link UsageError}.
   */
  readonly plans?: readonly string[] | undefined;
  /**
   * The day that counts as today, `YYYY-MM-DD`: only rules ask for it (overdue reports, waivers that have run out), no document
   * depends on it. Where left out, the day of the environment variable `SOURCE_DATE_EPOCH` (seconds since 1970, UTC), else that
   * of the machine's clock in its own time zone. A text that is no day throws a {@link UsageError}.
   */
  readonly today?: string | undefined;
}

/** Which folder is worked in. Paths are seen from the working folder of the process. */
export interface RootOptions extends PlanOptions {
  /**
   * The root: a folder that has `plans/`. The nearest one upward from the working folder where left out. Without `plans/` there,
   * a {@link UsageError}. Nothing outside it is read, and nothing but `out` written, through links neither.
   */
  readonly root?: string | undefined;
  /** The output folder, anywhere; that of `banwen.config.yaml` where left out, else `output` in the root. */
  readonly out?: string | undefined;
  /**
   * Most documents in the making, or plans being judged, at one time: a whole number above 0, else a {@link UsageError}. That of
   * `banwen.config.yaml` where left out, else as many as pay on this machine.
   */
  readonly jobs?: number | undefined;
  /** `false` neither uses nor keeps what runs find out (`.banwen/`). What is found and made is the same either way. */
  readonly cache?: boolean | undefined;
}

/** What the functions of the library work with. */
export interface Ground {
  readonly host: Host;
  readonly today: Day;
  /** Plans meant, as seen from the root; all where empty. */
  readonly patterns: readonly string[];
  readonly jobs: number | undefined;
  readonly useCache: boolean;
}

/** Opens a root as the command line does. Throws `UsageError` where there is none, or an option has no meaning. */
export async function openGround(options: RootOptions): Promise<Ground> {
  const { root, out, plans = [], today, jobs, cache = true } = options;
  if (jobs !== undefined && !(Number.isInteger(jobs) && jobs > 0)) throw new UsageError(noJobs(jobs));
  const { cwd, version, ...clock } = thisProcess();
  const { host, patterns } = await openRoot({ cwd, root, out, patterns: plans, version });
  return { host, patterns, today: dayOf(today, clock), jobs, useCache: cache };
}

/** The day meant: the one named, else the process's own. Throws `UsageError` for a text that is no day. */
export function dayOf(today: string | undefined, clock: Pick<OwnProcess, 'env' | 'now'>): Day {
  const named = today === undefined ? undefined : parseDay(today);
  if (today === undefined || named !== undefined) return todayOf(clock, { today: named });
  throw new UsageError({
    zh: `today 为 \`${today}\`，应为 2026-07-01 这样的日期`,
    en: `today is \`${today}\`, expected a day such as 2026-07-01`,
  });
}

function noJobs(jobs: number) {
  return { zh: `jobs 为 \`${jobs}\`，应为大于 0 的整数`, en: `jobs is \`${jobs}\`, expected a whole number above 0` };
}
