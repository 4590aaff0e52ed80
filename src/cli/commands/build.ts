import { runBuild } from '../../shell/run-build.ts';
import { exitCodeOf } from '../exit-code.ts';
import type { Arguments } from '../parse-arguments.ts';
import { prepare } from '../prepare.ts';
import { progressLine } from '../progress.ts';
import { writeReports } from '../reporters/report.ts';
import type { Terminal } from '../terminal.ts';

/** `banwen build`: checks, then renders what is stale. */
export async function build(given: Arguments, terminal: Terminal): Promise<number> {
  const { host, today, patterns } = await prepare(terminal, given);
  const { progress, clear } = progressLine(terminal, given.quiet);
  const { formats, draft, force, dryRun, useBaseline } = given;
  const timings = given.timings !== undefined;
  const options = { patterns, formats, draft, force, dryRun, today, useBaseline, timings, ...(progress && { progress }) };
  const report = await runBuild(host, options).finally(clear);
  await writeReports(report, given, terminal);
  return exitCodeOf(report, given.maxWarnings);
}
