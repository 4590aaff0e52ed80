import { runVerify, type VerifyReport } from '../../shell/run-verify.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Arguments } from '../parse-arguments.ts';
import type { ReporterName } from '../parse-reporters.ts';
import { isAsRecorded } from '../reporters/is-as-recorded.ts';
import type { Paint } from '../reporters/paint.ts';
import { printVerifyJson } from '../reporters/verify-json.ts';
import { printVerifyPretty } from '../reporters/verify-pretty.ts';
import { writeChoices } from '../reporters/write-choices.ts';
import type { Terminal } from '../terminal.ts';

/** `banwen verify FILE…`: whether files are the unaltered output of a manifest, and of which plan. */
export async function verify(given: Arguments, terminal: Terminal): Promise<number> {
  const { root, manifest, patterns } = given;
  const report = await runVerify(patterns, { cwd: terminal.cwd, root, manifest, version: terminal.version });
  await writeChoices({ given, terminal }, (name, paint) => print(report, name, { given, paint }));
  return report.state === 'sealed' && report.files.every(isAsRecorded) ? exitCodes.ok : exitCodes.plans;
}

interface Look {
  readonly given: Arguments;
  readonly paint: Paint;
}

function print(report: VerifyReport, name: ReporterName, { given, paint }: Look): string {
  if (name === 'json') return printVerifyJson(report);
  return printVerifyPretty(report, { language: given.language ?? 'zh', quiet: given.quiet, paint });
}
