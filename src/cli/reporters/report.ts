import type { Language } from '../../core/diagnostic.ts';
import type { BuildReport } from '../../shell/build-report.ts';
import type { Timings } from '../../shell/timings.ts';
import { writeReport } from '../../shell/write-report.ts';
import type { Arguments, ReporterChoice } from '../parse-arguments.ts';
import type { Terminal } from '../terminal.ts';
import { printJson } from './json.ts';
import { colours, noColours } from './paint.ts';
import { printPretty } from './pretty.ts';
import { timingsJson } from './timings-json.ts';
import { timingsTable } from './timings-table.ts';

/** Writes a report in every form asked for, to the screen or to a file. */
export async function writeReports(report: BuildReport, given: Arguments, terminal: Terminal): Promise<void> {
  const language = given.language ?? report.language ?? 'zh';
  for (const choice of given.reporters) {
    const text = printReport(report, { choice, given, terminal, language });
    if (choice.file === undefined) terminal.stdout(text);
    else await writeReport(terminal.cwd, choice.file, text);
  }
  if (report.timings) await writeTimings(report.timings, { given, terminal, language });
}

/** Where a file is named, there; else beside the report for people, since that for programs has them already. */
async function writeTimings(timings: Timings, { given, terminal, language }: Omit<PrintArguments, 'choice'>): Promise<void> {
  const file = given.timings?.file;
  if (file !== undefined) await writeReport(terminal.cwd, file, `${JSON.stringify(timingsJson(timings), null, 2)}\n`);
  else if (given.reporters.some(({ name }) => name === 'pretty')) terminal.stderr(timingsTable(timings, language));
}

interface PrintArguments {
  readonly choice: ReporterChoice;
  readonly given: Arguments;
  readonly terminal: Terminal;
  readonly language: Language;
}

function printReport(report: BuildReport, { choice, given, terminal, language }: PrintArguments): string {
  if (choice.name === 'json') return printJson(report, { language });
  const noColor = (terminal.env['NO_COLOR'] ?? '') !== '';
  const coloured = choice.file === undefined && terminal.stdoutIsTty && given.color && !noColor;
  const { quiet, maxProblems } = given;
  return printPretty(report, { language, quiet, maxProblems, paint: coloured ? colours : noColours });
}
