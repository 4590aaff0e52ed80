import type { Language, Severity } from '../../core/diagnostic.ts';
import { severityNames } from '../../core/severity-names.ts';
import type { BuildReport } from '../../shell/build-report.ts';
import { type Finding, findingsOf, type HostLook, lastLine } from './finding.ts';
import { listedProblems } from './listed-problems.ts';
import { summaryLine } from './summary-line.ts';
import { plainLine, workflowCommand } from './workflow-command.ts';

/** Annotations of one sort the runner keeps of a step. */
const MOST_OF_A_SORT = 10;
const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The report as commands of GitHub's runner, which shows them beside the files; what it would drop is told as lines. */
export function printGithub(report: BuildReport, look: HostLook): string {
  const { language } = look;
  const findings = findingsOf(report, look);
  const refused = report.failures.map((failure) => refusalText(failure, language));
  const refusals = refused.slice(0, MOST_OF_A_SORT);
  const sorted = SEVERITIES.map((severity) => findings.filter(({ diagnostic }) => diagnostic.severity === severity));
  const shown = sorted.flatMap((each, at) => each.slice(0, MOST_OF_A_SORT - (at === 0 ? refusals.length : 0)));
  const isShown = new Set(shown);
  const others = findings.filter((finding) => !isShown.has(finding));
  const lines = [
    ...refusals.map((text) => workflowCommand('error', { title: 'banwen' }, text)),
    ...shown.map(annotation),
    ...grouped([...refused.slice(MOST_OF_A_SORT), ...others.map((finding) => lineOf(finding, language))], language),
    ...notListed(listedProblems(report.diagnostics, look).left, language),
    plainLine(summaryLine(report, language)),
  ];
  return `${lines.join('\n')}\n`;
}

function annotation({ diagnostic, file, region, text }: Finding): string {
  const isOnOneLine = region !== undefined && region.startLine === lastLine(region);
  const place = {
    file,
    line: region?.startLine,
    endLine: region && lastLine(region),
    // columns count only within one line
    col: isOnOneLine ? region.startColumn : undefined,
    endColumn: isOnOneLine && region.endLine === region.startLine ? region.endColumn : undefined,
    title: diagnostic.rule,
  };
  return workflowCommand(COMMANDS[diagnostic.severity], place, text);
}

function refusalText(failure: BuildReport['failures'][number], language: Language): string {
  const advice = 'advice' in failure ? [failure.advice[language]] : [];
  return [failure.text[language], ...advice].join('\n');
}

/** What goes beyond that which the runner keeps, folded away in its log. */
function grouped(texts: readonly string[], language: Language): readonly string[] {
  if (texts.length === 0) return [];
  const title = { zh: `另有 ${texts.length} 个问题`, en: `${texts.length} more problems` };
  return [workflowCommand('group', {}, title[language]), ...texts.map(plainLine), workflowCommand('endgroup', {}, '')];
}

function lineOf({ diagnostic: { severity, rule }, file, region, text }: Finding, language: Language): string {
  const spot = region === undefined ? file : `${file}:${region.startLine}:${region.startColumn}`;
  return `${spot} ${severityNames[severity][language]} ${rule} ${text}`;
}

function notListed(count: number, language: Language): readonly string[] {
  if (count === 0) return [];
  return [
    language === 'zh' ? `另有 ${count} 个问题没有列出（--max-problems）` : `problems not listed: ${count} (--max-problems)`,
  ];
}
