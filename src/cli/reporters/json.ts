import type { Diagnostic, Language } from '../../core/diagnostic.ts';
import { lineColumn, type Place } from '../../core/source.ts';
import type { ArtifactReport, BuildReport, FixReport } from '../../shell/build-report.ts';
import { type Listing, listedProblems } from './listed-problems.ts';
import { summarize } from './summarize.ts';
import { timingsJson } from './timings-json.ts';

const VERSION = 1;

export interface JsonOptions extends Partial<Listing> {
  readonly language: Language;
}

/** The report for programs; its shape is a contract (`version` 1). */
export function printJson(report: BuildReport, { language, quiet = false, maxProblems }: JsonOptions): string {
  const { listed } = listedProblems(report.diagnostics, { quiet, maxProblems });
  const diagnostics = listed.map((each) => diagnosticJson(each, language));
  const artifacts = report.artifacts.map((each) => artifactJson(each, language));
  const intended = report.intended.map((each) => intendedJson(each, language));
  const failures = report.failures.map((each) => failureJson(each, language));
  const pruned = report.pruned.length === 0 ? {} : { pruned: report.pruned };
  const fixes = report.fixes === null ? {} : { fixes: fixesJson(report.fixes) };
  const timings = report.timings && { timings: timingsJson(report.timings) };
  const papers = report.papers && { papers: report.papers };
  const published = report.published && { published: report.published };
  const whole = {
    version: VERSION,
    summary: summarize(report),
    diagnostics,
    artifacts,
    ...(intended.length > 0 && { intended }),
    ...pruned,
    ...(failures.length > 0 && { failures }),
    ...fixes,
    ...timings,
    ...papers,
    ...published,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function fixesJson({ written, files }: FixReport) {
  return { written, files: files.map(({ after, count }) => ({ file: after.path, count })) };
}

function diagnosticJson({ rule, severity, message, hint, file, place, related = [] }: Diagnostic, language: Language) {
  return {
    rule,
    severity,
    message: message[language],
    hint: hint?.[language] ?? null,
    file,
    range: place === undefined ? null : rangeJson(place),
    related: related.map((each) => ({
      file: each.source.path,
      range: rangeJson(each),
      message: each.message[language],
    })),
  };
}

function rangeJson({ source, range }: Place) {
  return { start: lineColumn(source.text, range.start), end: lineColumn(source.text, range.end) };
}

function intendedJson({ job: { plan, renderer, file }, reason }: BuildReport['intended'][number], language: Language) {
  return { plan, format: renderer.format, file, reason: reason[language] };
}

/** What the machine, or a file of the configuration, refused, and what to try where there is something. */
function failureJson(failure: BuildReport['failures'][number], language: Language) {
  return { message: failure.text[language], hint: 'advice' in failure ? failure.advice[language] : null };
}

function artifactJson({ plan, format, path, bytes, sha256, status, reason }: ArtifactReport, language: Language) {
  return { plan, format, path, bytes, sha256, status, ...(reason && { reason: reason[language] }) };
}
