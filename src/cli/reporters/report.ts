import type { Language } from '../../core/diagnostic.ts';
import { appendText } from '../../shell/append-text.ts';
import type { BuildReport } from '../../shell/build-report.ts';
import { repositoryFolder } from '../../shell/repository-folder.ts';
import type { Timings } from '../../shell/timings.ts';
import { writeReport } from '../../shell/write-report.ts';
import type { Arguments } from '../parse-arguments.ts';
import type { ReporterChoice, ReporterName } from '../parse-reporters.ts';
import type { Terminal } from '../terminal.ts';
import { printJson } from './json.ts';
import { colours, noColours } from './paint.ts';
import { printPretty } from './pretty.ts';
import { timingsJson } from './timings-json.ts';
import { timingsTable } from './timings-table.ts';

/** Whose report it is, and how it was asked for. */
export interface ReportContext {
  readonly given: Arguments;
  readonly terminal: Terminal;
  /** Absolute path of the root. */
  readonly root: string;
}

interface Look extends ReportContext {
  readonly language: Language;
}

/** Writes a report in every form asked for, to the screen or to a file. */
export async function writeReports(report: BuildReport, context: ReportContext): Promise<void> {
  const { given, terminal } = context;
  const look = { ...context, language: given.language ?? report.language ?? 'zh' };
  for (const choice of given.reporters) {
    const text = await printReport(report, choice, look);
    if (choice.file === undefined) terminal.stdout(text);
    else await writeReport(terminal.cwd, choice.file, text);
  }
  if (given.reporters.some(({ name }) => name === 'github')) await addSummary(report, look);
  if (report.timings) await writeTimings(report.timings, look);
}

async function printReport(report: BuildReport, choice: ReporterChoice, look: Look): Promise<string> {
  const { language, given, terminal } = look;
  const { quiet, maxProblems } = given;
  if (choice.name === 'json') return printJson(report, { language, quiet, maxProblems });
  if (choice.name !== 'pretty') return HOSTS[choice.name](report, look);
  const noColor = (terminal.env['NO_COLOR'] ?? '') !== '';
  const coloured = choice.file === undefined && terminal.stdoutIsTty && given.color && !noColor;
  return printPretty(report, { language, quiet, maxProblems, paint: coloured ? colours : noColours });
}

/** Reports that others show; loaded where they are asked for. */
const HOSTS: Readonly<Record<Exclude<ReporterName, 'pretty' | 'json'>, (report: BuildReport, look: Look) => Promise<string>>> = {
  sarif: async (report, look) => {
    const { printBuildSarif } = await import('./build-sarif.ts');
    return printBuildSarif(report, { ...(await hostLook(look)), version: look.terminal.version });
  },
  github: async (report, look) => (await import('./github.ts')).printGithub(report, await hostLook(look)),
  gitlab: async (report, look) => (await import('./gitlab.ts')).printGitlab(report, await hostLook(look)),
  junit: async (report, look) => (await import('./junit.ts')).printJunit(report, await hostLook(look)),
};

async function hostLook({ root, given: { quiet, maxProblems }, language }: Look) {
  return { language, quiet, maxProblems, folder: await repositoryFolder(root) };
}

/** Adds the report to the page of the run, where GitHub names a file for it. */
async function addSummary(report: BuildReport, look: Look): Promise<void> {
  const { cwd, env } = look.terminal;
  const file = env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  const { githubSummary } = await import('./github-summary.ts');
  await appendText(cwd, file, githubSummary(report, { ...(await hostLook(look)), files: filesAt(env) }));
}

/** Where GitHub shows the files of the revision a run is about. */
function filesAt(env: Look['terminal']['env']): string | undefined {
  const parts = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY'], 'blob', env['GITHUB_SHA']];
  return parts.every((part) => part !== undefined && part !== '') ? parts.join('/') : undefined;
}

/** Where a file is named, there; else beside the report for people, since that for programs has them already. */
async function writeTimings(timings: Timings, { given, terminal, language }: Look): Promise<void> {
  const file = given.timings?.file;
  if (file !== undefined) await writeReport(terminal.cwd, file, `${JSON.stringify(timingsJson(timings), null, 2)}\n`);
  else if (given.reporters.some(({ name }) => name === 'pretty')) terminal.stderr(timingsTable(timings, language));
}
