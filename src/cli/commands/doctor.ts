import { UsageError } from '../../core/failure.ts';
import type { Examination } from '../../shell/doctor/examination.ts';
import { runDoctor } from '../../shell/run-doctor.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Arguments } from '../parse-arguments.ts';
import type { ReporterName } from '../parse-reporters.ts';
import { printDoctorJson } from '../reporters/doctor-json.ts';
import { printDoctorPretty } from '../reporters/doctor-pretty.ts';
import type { Paint } from '../reporters/paint.ts';
import { writeChoices } from '../reporters/write-choices.ts';
import type { Terminal } from '../terminal.ts';

/** `banwen doctor`: what the machine and the root have of what is needed, and what to do about the rest. */
export async function doctor(given: Arguments, terminal: Terminal): Promise<number> {
  if (given.patterns.length > 0) throw new UsageError(NO_PLANS_HERE);
  const { root, out } = given;
  const examinations = await runDoctor({ cwd: terminal.cwd, root, out, version: terminal.version });
  await writeChoices({ given, terminal }, (name, paint) => print(examinations, name, { given, paint }));
  return examinations.some(({ condition }) => condition === 'missing') ? exitCodes.machine : exitCodes.ok;
}

const NO_PLANS_HERE = {
  zh: 'doctor 检查电脑和工作文件夹，不用写方案',
  en: 'doctor looks at the machine and the root; name no plan',
};

interface Look {
  readonly given: Arguments;
  readonly paint: Paint;
}

function print(examinations: readonly Examination[], name: ReporterName, { given, paint }: Look): string {
  const language = given.language ?? 'zh';
  if (name === 'json') return printDoctorJson(examinations, language);
  return printDoctorPretty(examinations, { language, quiet: given.quiet, paint });
}
