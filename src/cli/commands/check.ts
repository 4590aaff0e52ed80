import type { Message } from '../../core/diagnostic.ts';
import { UsageError } from '../../core/failure.ts';
import { type CheckOptions, runCheck } from '../../shell/run-check.ts';
import { exitCodeOf } from '../exit-code.ts';
import type { Arguments } from '../parse-arguments.ts';
import { prepare } from '../prepare.ts';
import { writeReports } from '../reporters/report.ts';
import type { Terminal } from '../terminal.ts';

/** `banwen check`: diagnostics, and where asked for the mending of what can be mended unasked, and a new baseline. */
export async function check(given: Arguments, terminal: Terminal): Promise<number> {
  const wish = wishOf(given);
  const { root, host, today, patterns } = await prepare(terminal, given);
  const report = await runCheck(host, {
    patterns,
    today,
    ...wish,
    jobs: given.jobs,
    useCache: given.useCache,
    timings: given.timings !== undefined,
  });
  await writeReports(report, { given, terminal, root });
  return exitCodeOf(report, given.maxWarnings);
}

/** What is to be written. Throws `UsageError` where options contradict one another. */
function wishOf({ fix, dryRun, writeBaseline, useBaseline }: Arguments): Pick<CheckOptions, 'fix' | 'baseline'> {
  if (dryRun && !fix) throw new UsageError(together('--dry-run', '--fix'));
  if (dryRun && writeBaseline) throw new UsageError(apart('--dry-run', '--write-baseline'));
  if (writeBaseline && !useBaseline) throw new UsageError(apart('--write-baseline', '--no-baseline'));
  return {
    fix: fix ? (dryRun ? 'preview' : 'write') : undefined,
    baseline: writeBaseline ? 'write' : useBaseline ? undefined : 'ignore',
  };
}

function together(option: string, other: string): Message {
  return { zh: `${option} 要和 ${other} 一起写`, en: `${option} goes with ${other}` };
}

function apart(option: string, other: string): Message {
  return { zh: `${option} 和 ${other} 不能一起写`, en: `${option} does not go with ${other}` };
}
