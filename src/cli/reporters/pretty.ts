import type { Diagnostic, Language, Message, RelatedPlace, Severity } from '../../core/diagnostic.ts';
import { severityNames } from '../../core/severity-names.ts';
import { spotOf } from '../../core/spot-of.ts';
import type { BuildReport } from '../../shell/build-report.ts';
import { adviceLine } from './advice-line.ts';
import { buildLines } from './build-lines.ts';
import { codeFrame } from './code-frame.ts';
import { fixLines } from './fix-lines.ts';
import { type Listing, listedProblems } from './listed-problems.ts';
import type { Paint, Style } from './paint.ts';
import { publishedLines } from './published-lines.ts';
import { summaryLine } from './summary-line.ts';

export interface PrettyOptions extends Listing {
  readonly language: Language;
  readonly paint: Paint;
}

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };
/** A finding told once for many places shows these. */
const MOST_RELATED = 6;
const HINT = { zh: '修改：', en: 'fix: ' };

/** The report for people: what was mended, each diagnostic with its line, what was intended, what failed, and a summary. */
export function printPretty(report: BuildReport, options: PrettyOptions): string {
  const { language } = options;
  const { listed, left } = listedProblems(report.diagnostics, options);
  const lines = [
    ...fixLines(report.fixes, options),
    ...listed.map((diagnostic) => printDiagnostic(diagnostic, options)),
    ...(left > 0 ? [more(left)[language], ''] : []),
    ...buildLines(report, options),
    ...report.failures.map((failure) => printFailure(failure, options)),
    ...baselineLines(report, options),
    ...publishedLines(report.published, options),
    summaryLine(report, language),
  ];
  return `${lines.join('\n')}\n`;
}

function more(count: number): Message {
  return { zh: `另有 ${count} 个问题没有列出（--max-problems）`, en: `problems not listed: ${count} (--max-problems)` };
}

function moreRelated(count: number): Message {
  return { zh: `另有 ${count} 处`, en: `places not listed: ${count}` };
}

function baselineLines({ baselineWritten }: BuildReport, { language }: PrettyOptions): readonly string[] {
  if (baselineWritten === null) return [];
  const { path, count } = baselineWritten;
  const told = { zh: `基线写在 ${path}，共 ${count} 个问题`, en: `baseline of ${count} findings written to ${path}` };
  return [told[language]];
}

function printDiagnostic(diagnostic: Diagnostic, options: PrettyOptions): string {
  const { severity, rule, message, hint, place, file, related = [] } = diagnostic;
  const { paint, language } = options;
  const style = STYLES[severity];
  const head = `${place === undefined ? file : spotOf(place)} ${paint(style, severityNames[severity][language])} ${paint('dim', rule)}`;
  const frame = place === undefined ? [] : codeFrame(place, { paint, style });
  const fix = hint === undefined ? [] : [`  ${paint('green', HINT[language])}${hint[language]}`];
  const others = related.slice(0, MOST_RELATED).flatMap((each) => printRelated(each, options));
  const left = related.length - MOST_RELATED;
  if (left > 0) others.push(`  ${moreRelated(left)[language]}`);
  return [head, `  ${message[language]}`, ...frame, ...others, ...fix, ''].join('\n');
}

function printRelated(related: RelatedPlace, { paint, language }: PrettyOptions): readonly string[] {
  return [`  ${spotOf(related)} ${related.message[language]}`, ...codeFrame(related, { paint, style: 'dim' })];
}

function printFailure(failure: BuildReport['failures'][number], options: PrettyOptions): string {
  const told = options.paint('red', failure.text[options.language]);
  return 'advice' in failure ? `${told}\n${adviceLine(failure.advice, options)}` : told;
}
