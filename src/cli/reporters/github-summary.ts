import type { Language, Message } from '../../core/diagnostic.ts';
import { escapeMarkup } from '../../core/escape-markup.ts';
import { severityNames } from '../../core/severity-names.ts';
import type { ArtifactReport, BuildReport } from '../../shell/build-report.ts';
import { cutText } from './cut-text.ts';
import { type Finding, findingsOf, type HostLook } from './finding.ts';
import { summaryLine } from './summary-line.ts';
import { uriPath } from './uri-path.ts';

export interface SummaryLook extends HostLook {
  /** Address under which the host shows the files of the revision; undefined where it is not known. */
  readonly files: string | undefined;
}

/** Rows a reader still reads; a host takes a megabyte at most. */
const MOST_ROWS = 200;
/** Characters of a text in a row. */
const MOST_SIGNS = 600;

/** The report as Markdown, for the page of a run: what was found, and what was written. */
export function githubSummary(report: BuildReport, look: SummaryLook): string {
  const { language } = look;
  const findings = findingsOf(report, look);
  const written = report.artifacts.filter(({ status }) => status === 'written');
  const parts = [
    `### banwen: ${cell(summaryLine(report, language))}`,
    ...report.failures.map((failure) => `> **${cell(failure.text[language])}**${advice(failure, language)}`),
    ...(findings.length === 0 ? [] : [table(findings, look)]),
    ...(written.length === 0 ? [] : [filesWritten(written, language)]),
  ];
  return `${parts.join('\n\n')}\n\n`;
}

function advice(failure: BuildReport['failures'][number], language: Language): string {
  return 'advice' in failure ? `  \n> ${cell(failure.advice[language])}` : '';
}

const HEADS: Readonly<Record<Language, string>> = {
  zh: '| 级别 | 位置 | 问题 | 规则 |\n|---|---|---|---|',
  en: '| severity | place | problem | rule |\n|---|---|---|---|',
};

function table(findings: readonly Finding[], look: SummaryLook): string {
  const { language } = look;
  const rows = findings.slice(0, MOST_ROWS).map((finding) => {
    const { severity, rule } = finding.diagnostic;
    return `| ${severityNames[severity][language]} | ${spot(finding, look)} | ${cell(finding.text)} | ${cell(rule)} |`;
  });
  const left = findings.length - rows.length;
  return [HEADS[language], ...rows, ...(left > 0 ? ['', more(left)[language]] : [])].join('\n');
}

function spot({ file, region }: Finding, { files }: SummaryLook): string {
  const line = region?.startLine;
  const name = cell(line === undefined ? file : `${file}:${line}`);
  if (files === undefined) return name;
  return `[${name}](<${files}/${uriPath(file)}${line === undefined ? '' : `#L${line}`}>)`;
}

function filesWritten(artifacts: readonly ArtifactReport[], language: Language): string {
  const title = { zh: `写出 ${artifacts.length} 个文件`, en: `${artifacts.length} files written` };
  const lines = artifacts.slice(0, MOST_ROWS).map(({ path }) => `- ${cell(path)}`);
  const left = artifacts.length - lines.length;
  const rest = left > 0 ? [`- ${more(left)[language]}`] : [];
  return ['<details>', `<summary>${title[language]}</summary>`, '', ...lines, ...rest, '', '</details>'].join('\n');
}

function more(count: number): Message {
  return { zh: `另有 ${count} 个没有列出`, en: `${count} more` };
}

/** A text as it stands in a cell: no sign of it is Markdown or HTML, and it is one line. */
function cell(text: string): string {
  return escapeMarkup(cutText(text, MOST_SIGNS))
    .replace(/[\\`*_{}[\]()#+!|~$@]/g, '\\$&')
    .replace(/[\r\n\u2028\u2029]+/g, '<br>');
}
