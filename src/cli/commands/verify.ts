import { runVerify, type VerifyReport } from '../../shell/run-verify.ts';
import { writeReport } from '../../shell/write-report.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Arguments } from '../parse-arguments.ts';
import type { ReporterChoice } from '../parse-reporters.ts';
import { isAsRecorded } from '../reporters/is-as-recorded.ts';
import { colours, noColours } from '../reporters/paint.ts';
import { printVerifyJson } from '../reporters/verify-json.ts';
import { printVerifyPretty } from '../reporters/verify-pretty.ts';
import type { Terminal } from '../terminal.ts';

/** `banwen verify FILE…`: whether files are the unaltered output of a manifest, and of which plan. */
export async function verify(given: Arguments, terminal: Terminal): Promise<number> {
  const { root, manifest, patterns, reporters } = given;
  const report = await runVerify(patterns, { cwd: terminal.cwd, root, manifest, version: terminal.version });
  for (const choice of reporters) {
    const text = print(report, choice, given, terminal);
    if (choice.file === undefined) terminal.stdout(text);
    else await writeReport(terminal.cwd, choice.file, text);
  }
  return report.state === 'sealed' && report.files.every(isAsRecorded) ? exitCodes.ok : exitCodes.plans;
}

function print(report: VerifyReport, { name, file }: ReporterChoice, given: Arguments, terminal: Terminal): string {
  if (name === 'json') return printVerifyJson(report);
  const noColor = (terminal.env['NO_COLOR'] ?? '') !== '';
  const isColoured = file === undefined && terminal.stdoutIsTty && given.color && !noColor;
  const paint = isColoured ? colours : noColours;
  return printVerifyPretty(report, { language: given.language ?? 'zh', quiet: given.quiet, paint });
}
