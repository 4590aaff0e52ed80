import { UsageError } from '../core/failure.ts';
import type { CommandName } from './command-names.ts';

/** Forms of a report: for people, for programs, and for those who show it beside the files. */
export const reporterNames = ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit'] as const;
export type ReporterName = (typeof reporterNames)[number];

export interface ReporterChoice {
  readonly name: ReporterName;
  /** Undefined for standard output. */
  readonly file: string | undefined;
}

/** Commands that do not tell of plans, or tell again and again, take some of the forms only. */
const NAMES: Readonly<Partial<Record<CommandName, readonly ReporterName[]>>> = {
  inspect: ['pretty', 'json', 'sarif'],
  doctor: ['pretty', 'json'],
  diff: ['pretty', 'json'],
  report: ['pretty', 'json'],
  verify: ['pretty', 'json'],
  watch: ['pretty', 'json', 'sarif', 'gitlab', 'junit'],
  schema: ['pretty', 'json', 'sarif', 'github', 'gitlab'],
};

/** The forms of report a command can give. */
export function reportersOf(command: CommandName): readonly ReporterName[] {
  return NAMES[command] ?? reporterNames;
}

/** Reads the reporters asked for, each `NAME` or `NAME:FILE`; the report for people where there are none. */
export function parseReporters(list: readonly string[], command: CommandName): readonly ReporterChoice[] {
  const choices = list.map((written) => parseReporter(written, reportersOf(command)));
  if (choices.filter(({ file }) => file === undefined).length > 1) throw new UsageError(ONE_SCREEN);
  const files = choices.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const twice = files.find((file, at) => files.indexOf(file) !== at);
  if (twice !== undefined) throw new UsageError(sameFile(twice));
  return choices.length > 0 ? choices : [{ name: 'pretty', file: undefined }];
}

const ONE_SCREEN = {
  zh: '只有一个报告可以写到屏幕，其余请写 NAME:FILE',
  en: 'only one reporter can write to the screen; write NAME:FILE for the others',
};

/** The later one would take the place of the other. */
function sameFile(file: string) {
  return {
    zh: `两个报告都写到 \`${file}\`，应为不同的文件`,
    en: `two reporters write to \`${file}\`, expected a file of its own for each`,
  };
}

function parseReporter(written: string, names: readonly ReporterName[]): ReporterChoice {
  const [, wanted, file] = /^([^:]*)(?::(.+))?$/s.exec(written) ?? [];
  const name = names.find((each) => each === wanted);
  if (name !== undefined) return { name, file };
  throw new UsageError({
    zh: `没有报告形式 \`${written}\`，应为 ${names.join('、')} 或 ${names.at(-1)}:文件名`,
    en: `there is no reporter \`${written}\`, expected ${names.join(', ')} or ${names.at(-1)}:FILE`,
  });
}
