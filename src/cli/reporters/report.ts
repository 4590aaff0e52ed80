import type { Language } from '../../core/diagnostic.ts';
import type { BuildReport } from '../../shell/build-report.ts';
import { appendText } from '../../shell/disk/append-text.ts';
import { writeReport } from '../../shell/disk/write-report.ts';
import type { Timings } from '../../shell/timings.ts';
import { repositoryFolder } from '../../shell/versions/repository-folder.ts';
import type { Asked } from '../asked.ts';
import type { ReporterName } from '../parse-reporters.ts';
import { printJson } from './json.ts';
import { printPretty } from './pretty.ts';
import { timingsJson } from './timings-json.ts';
import { timingsTable } from './timings-table.ts';
import { writeChoices } from './write-choices.ts';

/** Whose report it is, and how it was asked for. */
export interface ReportContext extends Asked {
  /** Absolute path of the root. */
  readonly root: string;
}

interface Look extends ReportContext {
  readonly language: Language;
}

/** Writes a report in every form asked for, to the screen or to a file. */
export async function writeReports(report: BuildReport, context: ReportContext): Promise<void> {
  const { given } = context;
  const look = { ...context, language: given.language ?? report.language ?? 'zh' };
  await writeChoices(context, async (name, paint) => {
    const { language } = look;
    const { quiet, maxProblems } = given;
    if (name === 'json') return printJson(report, { language, quiet, maxProblems });
    return name === 'pretty' ? printPretty(report, { language, quiet, maxProblems, paint }) : HOSTS[name](report, look);
  });
  if (given.reporters.some(({ name }) => name === 'github')) await addSummary(report, look);
  if (report.timings) await writeTimings(report.timings, look);
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
