import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Language } from '../core/diagnostic.ts';
import { UsageError } from '../core/failure.ts';
import { type Day, parseDay } from '../plan/days/day.ts';
import { formats } from '../renderers/formats.ts';
import type { Format } from '../renderers/renderer.ts';
import type { VolumeFormat } from '../shell/forms/volumes.ts';
import type { CommandName } from './command-names.ts';
import { commandOptions } from './command-options.ts';
import { optionsPart } from './options-part.ts';
import { parseReporters, type ReporterChoice } from './parse-reporters.ts';
import { wordParseError } from './word-parse-error.ts';

/** The arguments of a command, read and judged. */
export interface Arguments {
  readonly patterns: readonly string[];
  readonly root: string | undefined;
  readonly out: string | undefined;
  readonly formats: ReadonlySet<Format> | null;
  readonly draft: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
  /** Writes nothing; what would be built is held against `manifest`. */
  readonly frozen: boolean;
  readonly manifest: string | undefined;
  /** The revision a report compares with. */
  readonly base: string | undefined;
  /** Only tells whether what would be written is there. */
  readonly check: boolean;
  readonly today: Day | undefined;
  readonly reporters: readonly ReporterChoice[];
  readonly language: Language | undefined;
  readonly quiet: boolean;
  readonly color: boolean;
  readonly maxWarnings: number | undefined;
  /** Most problems listed. */
  readonly maxProblems: number | undefined;
  readonly fix: boolean;
  /** Also keeps what was collected as a table beside the plan. */
  readonly save: boolean;
  readonly writeBaseline: boolean;
  readonly useBaseline: boolean;
  /** Whether to go by what earlier runs found. */
  readonly useCache: boolean;
  /** Most threads, or files made at once. */
  readonly jobs: number | undefined;
  /** The page beside a watch, where one is wanted. */
  readonly preview: { readonly port: number | undefined; readonly open: boolean } | undefined;
  /** Whether to tell what stages and rules cost, and the file to tell it in. */
  readonly timings: { readonly file: string | undefined } | undefined;
  /** Of a new root or registry. */
  readonly area: string | undefined;
  /** Hosts a new root is to have checks for. */
  readonly ci: readonly string[];
  readonly region: string | undefined;
  readonly year: number | undefined;
  /** The list of enterprises papers are made of. */
  readonly targets: string | undefined;
  /** Formats in which the papers of a department are bound, too. */
  readonly combined: ReadonlySet<VolumeFormat>;
  /** Removes what is no longer made. */
  readonly prune: boolean;
  /** The folder for what everybody may see. */
  readonly publish: string | undefined;
}

const LAST_PORT = 65_535;

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
    frozen: values['frozen'] === true,
    manifest: text('manifest'),
    base: text('base'),
    check: values['check'] === true,
    today: optional(text('today'), parseToday),
    reporters: parseReporters(texts('reporter'), command),
    language: optional(text('lang'), parseLanguage),
    quiet: values['quiet'] === true,
    color: values['no-color'] !== true,
    maxWarnings: optional(text('max-warnings'), (count) => parseCount('--max-warnings', count)),
    maxProblems: optional(text('max-problems'), (count) => parseCount('--max-problems', count)),
    fix: values['fix'] === true,
    save: values['save'] === true,
    writeBaseline: values['write-baseline'] === true,
    useBaseline: values['no-baseline'] !== true,
    useCache: values['no-cache'] !== true,
    jobs: optional(text('jobs'), parseJobs),
    preview: previewOf(values['serve'] === true, values['open'] === true, text('port')),
    timings: optional(text('timings'), (file) => ({ file: file === '' ? undefined : file })),
    area: text('area'),
    ci: texts('ci').flatMap((list) => list.split(',')),
    region: text('region'),
    year: optional(text('year'), parseYear),
    targets: text('targets'),
    combined: new Set(texts('combined').flatMap(parseVolumeFormats)),
    prune: values['prune'] === true,
    publish: text('publish'),
  };
}

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

function parseStrictly(command: CommandName, argv: readonly string[]): { values: Values; positionals: readonly string[] } {
  const options: ParseArgsConfig['options'] = commandOptions[command];
  try {
    const { values, positionals } = parseArgs({ args: withTimingsFile(argv), options, strict: true, allowPositionals: true });
    refuseEmpty(values);
    return { values, positionals };
  } catch (error) {
    throw error instanceof TypeError ? wordParseError(error, command, argv) : error;
  }
}

/** A variable that is not set leaves an option empty; what it would mean then nobody has asked for. */
function refuseEmpty(values: Values): void {
  const empty = Object.entries(values).find(([name, value]) => name !== 'timings' && [value].flat().includes(''))?.[0];
  if (empty === undefined) return;
  throw new UsageError({ zh: `选项 \`--${empty}\` 后面是空的`, en: `option \`--${empty}\` is empty` });
}

/** `--timings` may stand alone; the word after it is its file where it is one of JSON, which no plan is. */
function withTimingsFile(argv: readonly string[]): string[] {
  const options = optionsPart(argv);
  const read = options.flatMap((word, index) => {
    if (options[index - 1] === '--timings' && word.endsWith('.json')) return [];
    if (word !== '--timings') return [word];
    const next = options[index + 1];
    return [`--timings=${next?.endsWith('.json') ? next : ''}`];
  });
  return [...read, ...argv.slice(options.length)];
}

function optional<T>(text: string | undefined, parse: (text: string) => T): T | undefined {
  return text === undefined ? undefined : parse(text);
}

function parseFormats(list: string): readonly Format[] {
  return list.split(',').map((written) => {
    const format = formats.find((each) => each === written.trim());
    if (format !== undefined) return format;
    throw new UsageError({
      zh: `没有格式 \`${written.trim()}\`，应为 ${formats.join('、')}`,
      en: `there is no format \`${written.trim()}\`, expected ${formats.join(', ')}`,
    });
  });
}

const VOLUME_FORMATS: readonly VolumeFormat[] = ['docx', 'pdf'];

function parseVolumeFormats(list: string): readonly VolumeFormat[] {
  return list.split(',').map((written) => {
    const format = VOLUME_FORMATS.find((each) => each === written.trim());
    if (format !== undefined) return format;
    throw new UsageError({
      zh: `--combined 为 \`${written.trim()}\`，应为 docx 或 pdf`,
      en: `--combined is \`${written.trim()}\`, expected docx or pdf`,
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

/** `--open` and `--port` say how it is served, so that either asks for it. */
function previewOf(serve: boolean, open: boolean, port: string | undefined): Arguments['preview'] {
  if (!serve && !open && port === undefined) return undefined;
  return { port: optional(port, parsePort), open };
}

function parsePort(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text) && Number(text) <= LAST_PORT) return Number(text);
  throw new UsageError({
    zh: `--port 为 \`${text}\`，应为 1 至 ${LAST_PORT} 的整数`,
    en: `--port is \`${text}\`, expected a whole number from 1 to ${LAST_PORT}`,
  });
}

function parseYear(text: string): number {
  if (/^(19[5-9]|2\d\d)\d$/.test(text)) return Number(text);
  throw new UsageError({
    zh: `--year 为 \`${text}\`，应为 2026 这样的年份`,
    en: `--year is \`${text}\`, expected a year such as 2026`,
  });
}
