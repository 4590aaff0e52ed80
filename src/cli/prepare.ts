import type { Day } from '../plan/days/day.ts';
import type { Host } from '../shell/host.ts';
import { openRoot } from '../shell/root/open-root.ts';
import { todayOf } from '../shell/today-of.ts';
import type { Arguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

/** What a command works with. */
export interface Ground {
  /** Absolute path of the root. */
  readonly root: string;
  readonly host: Host;
  readonly today: Day;
  readonly patterns: readonly string[];
}

/** Opens the root and settles the day of today. Throws `UsageError` where there is no root. */
export async function prepare(terminal: Terminal, given: Arguments): Promise<Ground> {
  const { cwd, version } = terminal;
  const { root, out, patterns } = given;
  const today = todayOf(terminal, given);
  return { ...(await openRoot({ cwd, root, out, patterns, version })), today };
}
