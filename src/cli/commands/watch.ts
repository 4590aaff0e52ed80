import { EnvironmentError, UsageError } from '../../core/failure.ts';
import type { BuildReport } from '../../shell/build-report.ts';
import { runWatch } from '../../shell/run-watch.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Arguments } from '../parse-arguments.ts';
import { prepare } from '../prepare.ts';
import { writeReports } from '../reporters/report.ts';
import { summaryLine } from '../reporters/summary-line.ts';
import type { Terminal } from '../terminal.ts';

/** `banwen watch`: builds, then builds again on every change, until interrupted. */
export async function watch(given: Arguments, terminal: Terminal): Promise<number> {
  const { host, today, patterns } = await prepare(terminal, given);
  const { formats, draft, force, useBaseline } = given;
  let reporting = Promise.resolve();
  await runWatch(host, {
    patterns,
    formats,
    draft,
    force,
    dryRun: false,
    useBaseline,
    today,
    signal: terminal.interruption(),
    built: (report) => {
      reporting = reporting.then(() => tell(report, given, terminal));
    },
    failed: (error) => tellFailure(error, given, terminal),
  });
  await reporting;
  return exitCodes.ok;
}

async function tell(report: BuildReport, given: Arguments, terminal: Terminal): Promise<void> {
  const plain = given.reporters.every(({ name }) => name === 'pretty');
  const silent = report.diagnostics.every(isOfNoPlace) && report.failures.length === 0;
  if (plain && silent) terminal.stdout(`${summaryLine(report, given.language ?? report.language ?? 'zh')}\n`);
  else await writeReports(report, given, terminal);
}

/** What is said once of the settings is not said again with every change. */
function isOfNoPlace({ severity, place }: BuildReport['diagnostics'][number]): boolean {
  return severity === 'info' && place === undefined;
}

/** What a change can cause is told and watching goes on; our own mistakes end it. */
function tellFailure(error: unknown, given: Arguments, terminal: Terminal): void {
  if (!(error instanceof UsageError) && !(error instanceof EnvironmentError)) throw error;
  terminal.stderr(`${error.text[given.language ?? 'zh']}\n`);
}
