import { UsageError } from '../../core/failure.ts';
import type { Examination } from '../../shell/doctor/examination.ts';
import { runDoctor } from '../../shell/run-doctor.ts';
import { writeReport } from '../../shell/write-report.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Arguments } from '../parse-arguments.ts';
import type { ReporterChoice } from '../parse-reporters.ts';
import { printDoctorJson } from '../reporters/doctor-json.ts';
import { printDoctorPretty } from '../reporters/doctor-pretty.ts';
import { colours, noColours } from '../reporters/paint.ts';
import type { Terminal } from '../terminal.ts';

/** `banwen doctor`: what the machine and the root have of what is needed, and what to do about the rest. */
export async function doctor(given: Arguments, terminal: Terminal): Promise<number> {
  if (given.patterns.length > 0) throw new UsageError(NO_PLANS_HERE);
  const { root, out } = given;
  const examinations = await runDoctor({ cwd: terminal.cwd, root, out, version: terminal.version });
  for (const choice of given.reporters) {
    const text = print(examinations, choice, { given, terminal });
    if (choice.file === undefined) terminal.stdout(text);
    else await writeReport(terminal.cwd, choice.file, text);
  }
  return examinations.some(({ condition }) => condition === 'missing') ? exitCodes.machine : exitCodes.ok;
}

const NO_PLANS_HERE = {
  zh: 'doctor 检查电脑和工作文件夹，不用写方案',
  en: 'doctor looks at the machine and the root; name no plan',
};

interface Context {
  readonly given: Arguments;
  readonly terminal: Terminal;
}

function print(examinations: readonly Examination[], { name, file }: ReporterChoice, { given, terminal }: Context): string {
  const language = given.language ?? 'zh';
  if (name === 'json') return printDoctorJson(examinations, language);
  const noColor = (terminal.env['NO_COLOR'] ?? '') !== '';
  const isColoured = file === undefined && terminal.stdoutIsTty && given.color && !noColor;
  return printDoctorPretty(examinations, { language, quiet: given.quiet, paint: isColoured ? colours : noColours });
}
