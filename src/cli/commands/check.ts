import { runCheck } from '../../shell/run-build.ts';
import { exitCodeOf } from '../exit-code.ts';
import type { Arguments } from '../parse-arguments.ts';
import { prepare } from '../prepare.ts';
import { writeReports } from '../reporters/report.ts';
import type { Terminal } from '../terminal.ts';

/** `banwen check`: diagnostics only. */
export async function check(given: Arguments, terminal: Terminal): Promise<number> {
  const { host, today, patterns } = await prepare(terminal, given);
  const report = await runCheck(host, { patterns, today });
  await writeReports(report, given, terminal);
  return exitCodeOf(report, given.maxWarnings);
}
