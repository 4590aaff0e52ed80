import type { Language } from '../core/diagnostic.ts';
import { EnvironmentError, UsageError } from '../core/failure.ts';
import { didYouMean } from '../core/wording.ts';
import { type CommandName, commandNames } from './command-names.ts';
import { exitCodes } from './exit-codes.ts';
import { failureText } from './failure-text.ts';
import { printHelp, usageLine } from './help.ts';
import { languageOf } from './language-of.ts';
import { optionsPart } from './options-part.ts';
import type { Arguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

type Command = (given: Arguments, terminal: Terminal) => Promise<number>;

const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  build: async () => (await import('./commands/build.ts')).build,
  check: async () => (await import('./commands/check.ts')).check,
  watch: async () => (await import('./commands/watch.ts')).watch,
  init: async () => (await import('./commands/init.ts')).init,
  new: async () => (await import('./commands/new.ts')).newFile,
  schema: async () => (await import('./commands/schema.ts')).schema,
  explain: async () => (await import('./commands/explain.ts')).explain,
  inspect: async () => (await import('./commands/inspect.ts')).inspect,
  collect: async () => (await import('./commands/collect.ts')).collect,
  forms: async () => (await import('./commands/forms.ts')).forms,
  diff: async () => (await import('./commands/diff.ts')).diff,
  report: async () => (await import('./commands/report.ts')).report,
  verify: async () => (await import('./commands/verify.ts')).verify,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
};

/** Runs the command line and answers with the exit code. Nothing is thrown. */
export async function cli(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [first, ...rest] = argv;
  const language = languageOf(argv);
  const command = commandNames.find((name) => name === first);
  try {
    if (first === '--version' || first === '-v') return say(terminal, `${terminal.version}\n`);
    if (isHelp(first)) return say(terminal, printHelp(commandOf(rest[0]), language));
    if (command === undefined) throw unknownCommand(first);
    const options = optionsPart(rest);
    if (options.includes('--version')) return say(terminal, `${terminal.version}\n`);
    if (options.includes('--help') || options.includes('-h')) return say(terminal, printHelp(command, language));
    const { parseArguments } = await import('./parse-arguments.ts');
    const given = parseArguments(command, rest);
    const run = await COMMANDS[command]();
    return await run(given, terminal);
  } catch (error) {
    return answerFailure(error, { terminal, language, command });
  }
}

function isHelp(first: string | undefined): boolean {
  return first === '--help' || first === '-h' || first === 'help';
}

/** The command help is asked on; none where only options follow. */
function commandOf(word: string | undefined): CommandName | undefined {
  const command = commandNames.find((name) => name === word);
  if (command === undefined && word !== undefined && !word.startsWith('-')) throw unknownCommand(word);
  return command;
}

function say(terminal: Terminal, text: string): number {
  terminal.stdout(text);
  return exitCodes.ok;
}

function unknownCommand(first: string | undefined): UsageError {
  if (first === undefined) return new UsageError({ zh: '请写要做什么', en: 'say what to do' });
  if (first.startsWith('-')) return new UsageError(COMMAND_FIRST);
  const nearest = didYouMean(first, commandNames);
  const [zh, en] =
    nearest === undefined
      ? [`应为 ${commandNames.join('、')}`, `expected ${commandNames.join(', ')}`]
      : [`是否为 \`${nearest}\``, `did you mean \`${nearest}\``];
  return new UsageError({ zh: `没有命令 \`${first}\`，${zh}`, en: `there is no command \`${first}\`, ${en}` });
}

const COMMAND_FIRST = {
  zh: '先写命令，再写选项，如 banwen build --lang en',
  en: 'the command comes first, then its options, as in banwen build --lang en',
};

interface Context {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly command: CommandName | undefined;
}

function answerFailure(error: unknown, { terminal, language, command }: Context): number {
  if (error instanceof UsageError) {
    terminal.stderr(`${failureText(error, language)}${usageLine(command, language)}\n`);
    return exitCodes.usage;
  }
  if (error instanceof EnvironmentError) {
    terminal.stderr(failureText(error, language));
    return exitCodes.machine;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.stderr(`${stack}\n${REPORT[language]}\n`);
  return exitCodes.bug;
}

const REPORT = {
  zh: '这是程序的缺陷：请把以上内容连同出错的方案交给维护者（docs/contributing.md）',
  en: 'This is a bug of the program: please send the lines above and the plan to its maintainers (docs/contributing.md)',
};
