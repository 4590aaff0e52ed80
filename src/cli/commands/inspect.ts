import { UsageError } from '../../core/failure.ts';
import { deviationsOf } from '../../inspect/summarize-inspection.ts';
import { type InspectReport, runInspect } from '../../shell/run-inspect.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Arguments } from '../parse-arguments.ts';
import type { ReporterName } from '../parse-reporters.ts';
import { printInspectJson } from '../reporters/inspect-json.ts';
import { printInspectPretty } from '../reporters/inspect-pretty.ts';
import { printInspectSarif } from '../reporters/inspect-sarif.ts';
import type { Paint } from '../reporters/paint.ts';
import { writeChoices } from '../reporters/write-choices.ts';
import type { Terminal } from '../terminal.ts';

/** `banwen inspect FILE.docx…`: Word files held against GB/T 9704. Needs no root. */
export async function inspect(given: Arguments, terminal: Terminal): Promise<number> {
  if (given.patterns.length === 0) throw new UsageError(NO_FILE);
  const report = await runInspect(terminal.cwd, given.patterns, terminal.version);
  await writeChoices({ given, terminal }, (name, paint) => print(report, name, { given, paint }));
  return exitCode(report, given.maxWarnings);
}

const NO_FILE = {
  zh: '请写要检查的 Word 文件，如 banwen inspect 通知.docx',
  en: 'name the Word file to inspect, as in banwen inspect notice.docx',
};

interface Look {
  readonly given: Arguments;
  readonly paint: Paint;
}

function print(report: InspectReport, name: ReporterName, { given, paint }: Look): string {
  const language = given.language ?? 'zh';
  if (name === 'json') return printInspectJson(report, language);
  if (name === 'sarif') return printInspectSarif(report, language);
  return printInspectPretty(report, { language, quiet: given.quiet, paint });
}

/** A file that is none to inspect is a slip of the command line; else requirements of the standard decide. */
function exitCode({ files }: InspectReport, maxWarnings = Number.POSITIVE_INFINITY): number {
  const results = files.map(({ result }) => result);
  if (results.some((result) => 'advice' in result)) return exitCodes.usage;
  const deviations = results.flatMap((result) => ('advice' in result ? [] : deviationsOf(result)));
  const warnings = deviations.filter(({ severity }) => severity === 'warning').length;
  const hasErrors = deviations.some(({ severity }) => severity === 'error');
  return hasErrors || warnings > maxWarnings ? exitCodes.plans : exitCodes.ok;
}
