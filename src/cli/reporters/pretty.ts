import type { Diagnostic, Language, RelatedPlace, Severity } from '../../core/diagnostic.ts';
import { lineColumn, type Place } from '../../core/source.ts';
import type { BuildReport } from '../../shell/build-report.ts';
import { codeFrame } from './code-frame.ts';
import type { Paint, Style } from './paint.ts';
import { severityNames } from './severity-names.ts';
import { summaryLine } from './summary-line.ts';

export interface PrettyOptions {
  readonly language: Language;
  readonly paint: Paint;
  /** Leaves out everything but errors and the summary. */
  readonly quiet: boolean;
}

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };
const HINT = { zh: '修改：', en: 'fix: ' };

/** The report for people: each diagnostic with its line, what was intended, what failed, and a summary. */
export function printPretty(report: BuildReport, options: PrettyOptions): string {
  const shown = options.quiet ? report.diagnostics.filter(({ severity }) => severity === 'error') : report.diagnostics;
  const parts = shown.map((diagnostic) => printDiagnostic(diagnostic, options));
  const failures = report.failures.map((failure) => printFailure(failure, options));
  const lines = [...parts, ...intendedLines(report, options), ...orphanLines(report, options), ...failures];
  return `${[...lines, summaryLine(report, options.language)].join('\n')}\n`;
}

function printDiagnostic(diagnostic: Diagnostic, options: PrettyOptions): string {
  const { severity, rule, message, hint, place, file, related = [] } = diagnostic;
  const { paint, language } = options;
  const style = STYLES[severity];
  const head = `${place === undefined ? file : spotOf(place)} ${paint(style, severityNames[severity][language])} ${paint('dim', rule)}`;
  const frame = place === undefined ? [] : codeFrame(place, { paint, style });
  const fix = hint === undefined ? [] : [`  ${paint('green', HINT[language])}${hint[language]}`];
  const others = related.flatMap((each) => printRelated(each, options));
  return [head, `  ${message[language]}`, ...frame, ...others, ...fix, ''].join('\n');
}

function printRelated(related: RelatedPlace, { paint, language }: PrettyOptions): readonly string[] {
  return [`  ${spotOf(related)} ${related.message[language]}`, ...codeFrame(related, { paint, style: 'dim' })];
}

function spotOf({ source, range }: Place): string {
  const { line, column } = lineColumn(source.text, range.start);
  return `${source.path}:${line}:${column}`;
}

function intendedLines({ intended }: BuildReport, { language, paint, quiet }: PrettyOptions): readonly string[] {
  if (quiet) return [];
  return intended.map(({ job, reason }) => `${job.file} ${paint('dim', `（${reason[language]}）`)}`);
}

function orphanLines({ orphans }: BuildReport, { language, quiet }: PrettyOptions): readonly string[] {
  if (quiet) return [];
  const note = { zh: '已没有方案生成它', en: 'no plan makes it any more' };
  return orphans.map((path) => `${path} ${note[language]}`);
}

function printFailure(failure: BuildReport['failures'][number], { language, paint }: PrettyOptions): string {
  const advice = 'advice' in failure ? `\n  ${paint('green', HINT[language])}${failure.advice[language]}` : '';
  return `${paint('red', failure.text[language])}${advice}`;
}
