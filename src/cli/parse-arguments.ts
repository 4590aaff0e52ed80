import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Language } from '../core/diagnostic.ts';
import { UsageError } from '../core/failure.ts';
import { type Day, parseDay } from '../plan/day.ts';
import type { Format } from '../renderers/renderer.ts';
import type { CommandName } from './help.ts';

/** The arguments of a command, read and judged. */
export interface Arguments {
  readonly patterns: readonly string[];
  readonly root: string | undefined;
  readonly out: string | undefined;
  readonly formats: ReadonlySet<Format> | null;
  readonly draft: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
  /** Only tells whether what would be written is there. */
  readonly check: boolean;
  readonly today: Day | undefined;
  readonly reporters: readonly ReporterChoice[];
  readonly language: Language | undefined;
  readonly quiet: boolean;
  readonly color: boolean;
  readonly maxWarnings: number | undefined;
  /** Most problems shown to people. */
  readonly maxProblems: number | undefined;
  readonly fix: boolean;
  readonly writeBaseline: boolean;
  readonly useBaseline: boolean;
  /** Most threads, or files made at once. */
  readonly jobs: number | undefined;
  /** Whether to tell what stages and rules cost, and the file to tell it in. */
  readonly timings: { readonly file: string | undefined } | undefined;
  /** Of a new root or registry. */
  readonly area: string | undefined;
  readonly region: string | undefined;
  readonly year: number | undefined;
  readonly help: boolean;
}

export interface ReporterChoice {
  readonly name: 'pretty' | 'json' | 'sarif';
  /** Undefined for standard output. */
  readonly file: string | undefined;
}

const COMMON = {
  root: { type: 'string' },
  today: { type: 'string' },
  reporter: { type: 'string', multiple: true },
  lang: { type: 'string' },
  quiet: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  'max-warnings': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

const CHECKING = {
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'write-baseline': { type: 'boolean' },
  'no-baseline': { type: 'boolean' },
  'max-problems': { type: 'string' },
  jobs: { type: 'string' },
  timings: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

const BUILDING = {
  'no-baseline': { type: 'boolean' },
  out: { type: 'string' },
  format: { type: 'string', multiple: true },
  draft: { type: 'boolean' },
  force: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

const STARTING = {
  today: COMMON.today,
  lang: COMMON.lang,
  quiet: COMMON.quiet,
  'no-color': COMMON['no-color'],
  help: COMMON.help,
  region: { type: 'string' },
  year: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

const INSPECTING = {
  reporter: COMMON.reporter,
  lang: COMMON.lang,
  quiet: COMMON.quiet,
  'no-color': COMMON['no-color'],
  'max-warnings': COMMON['max-warnings'],
  help: COMMON.help,
} as const satisfies ParseArgsConfig['options'];

const OPTIONS = {
  init: { ...STARTING, area: { type: 'string' } },
  new: { ...STARTING, root: COMMON.root },
  check: { ...COMMON, ...CHECKING },
  schema: { ...COMMON, check: { type: 'boolean' } },
  explain: COMMON,
  inspect: INSPECTING,
  watch: { ...COMMON, ...BUILDING },
  build: { ...COMMON, ...BUILDING, 'dry-run': { type: 'boolean' }, timings: { type: 'string' } },
} as const satisfies Record<CommandName, ParseArgsConfig['options']>;

const FORMATS: readonly Format[] = ['docx', 'html', 'pdf', 'xlsx'];

/** Reads the arguments after a command's name. Throws `UsageError` with a sentence that says what to type. */
export function parseArguments(command: CommandName, argv: readonly string[]): Arguments {
  const { values, positionals } = parseStrictly(command, argv);
  const text = (name: string) => [values[name]].flat().find((value) => typeof value === 'string');
  const texts = (name: string) => [values[name]].flat().filter((value) => typeof value === 'string');
  return {
    patterns: positionals,
    root: text('root'),
    out: text('out'),
    formats: values['format'] === undefined ? null : new Set(texts('format').flatMap(parseFormats)),
    draft: values['draft'] === true,
    force: values['force'] === true,
    dryRun: values['dry-run'] === true,
    check: values['check'] === true,
    today: optional(text('today'), parseToday),
    reporters: parseReporters(texts('reporter'), command),
    language: optional(text('lang'), parseLanguage),
    quiet: values['quiet'] === true,
    color: values['no-color'] !== true,
    maxWarnings: optional(text('max-warnings'), (count) => parseCount('--max-warnings', count)),
    maxProblems: optional(text('max-problems'), (count) => parseCount('--max-problems', count)),
    fix: values['fix'] === true,
    writeBaseline: values['write-baseline'] === true,
    useBaseline: values['no-baseline'] !== true,
    jobs: optional(text('jobs'), parseJobs),
    timings: optional(text('timings'), (file) => ({ file: file === '' ? undefined : file })),
    area: text('area'),
    region: text('region'),
    year: optional(text('year'), parseYear),
    help: values['help'] === true,
  };
}

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

function parseStrictly(command: CommandName, argv: readonly string[]): { values: Values; positionals: readonly string[] } {
  const options: ParseArgsConfig['options'] = OPTIONS[command];
  try {
    const { values, positionals } = parseArgs({ args: withTimingsFile(argv), options, strict: true, allowPositionals: true });
    return { values, positionals };
  } catch (error) {
    throw error instanceof TypeError ? wordParseError(error, argv) : error;
  }
}

/** `--timings` may stand alone; the word after it is its file where it is one of JSON, which no plan is. */
function withTimingsFile(argv: readonly string[]): string[] {
  return argv.flatMap((word, index) => {
    if (argv[index - 1] === '--timings' && word.endsWith('.json')) return [];
    if (word !== '--timings') return [word];
    const next = argv[index + 1];
    return [`--timings=${next?.endsWith('.json') ? next : ''}`];
  });
}

function wordParseError(error: TypeError, argv: readonly string[]): UsageError {
  const named = /'(-[^' ,]*)/.exec(error.message)?.[1] ?? argv.find((each) => each.startsWith('-')) ?? '';
  const unknown = 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  return unknown
    ? new UsageError({ zh: `没有选项 \`${named}\``, en: `there is no option \`${named}\`` })
    : new UsageError({ zh: `选项 \`${named}\` 的写法有误：${error.message}`, en: `option \`${named}\`: ${error.message}` });
}

function optional<T>(text: string | undefined, parse: (text: string) => T): T | undefined {
  return text === undefined ? undefined : parse(text);
}

function parseFormats(list: string): readonly Format[] {
  return list.split(',').map((written) => {
    const format = FORMATS.find((each) => each === written.trim());
    if (format !== undefined) return format;
    throw new UsageError({
      zh: `没有格式 \`${written.trim()}\`，应为 ${FORMATS.join('、')}`,
      en: `there is no format \`${written.trim()}\`, expected ${FORMATS.join(', ')}`,
    });
  });
}

function parseToday(text: string): Day {
  const day = parseDay(text);
  if (day !== undefined) return day;
  throw new UsageError({
    zh: `--today 为 \`${text}\`，应为 2026-07-01 这样的日期`,
    en: `--today is \`${text}\`, expected a day such as 2026-07-01`,
  });
}

function parseLanguage(text: string): Language {
  if (text === 'zh' || text === 'en') return text;
  throw new UsageError({ zh: `--lang 为 \`${text}\`，应为 zh 或 en`, en: `--lang is \`${text}\`, expected zh or en` });
}

function parseCount(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError({
    zh: `${option} 为 \`${text}\`，应为 0 或正整数`,
    en: `${option} is \`${text}\`, expected a whole number`,
  });
}

function parseJobs(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new UsageError({
    zh: `--jobs 为 \`${text}\`，应为正整数`,
    en: `--jobs is \`${text}\`, expected a whole number above 0`,
  });
}

function parseYear(text: string): number {
  if (/^(19[5-9]|2\d\d)\d$/.test(text)) return Number(text);
  throw new UsageError({
    zh: `--year 为 \`${text}\`，应为 2026 这样的年份`,
    en: `--year is \`${text}\`, expected a year such as 2026`,
  });
}

function reporterNames(command: CommandName): readonly ReporterChoice['name'][] {
  return command === 'inspect' ? ['pretty', 'json', 'sarif'] : ['pretty', 'json'];
}

function parseReporters(list: readonly string[], command: CommandName): readonly ReporterChoice[] {
  const names = reporterNames(command);
  const choices = list.map((written): ReporterChoice => {
    const [, wanted, file] = /^([^:]*)(?::(.+))?$/s.exec(written) ?? [];
    const name = names.find((each) => each === wanted);
    if (name !== undefined) return { name, file };
    throw new UsageError({
      zh: `没有报告形式 \`${written}\`，应为 ${names.join('、')} 或 ${names.at(-1)}:文件名`,
      en: `there is no reporter \`${written}\`, expected ${names.join(', ')} or ${names.at(-1)}:FILE`,
    });
  });
  if (choices.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError({
      zh: '只有一个报告可以写到屏幕，其余请写 NAME:FILE',
      en: 'only one reporter can write to the screen; write NAME:FILE for the others',
    });
  }
  return choices.length > 0 ? choices : [{ name: 'pretty', file: undefined }];
}
