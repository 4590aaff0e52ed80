import type { Language } from '../../core/diagnostic.ts';
import { type Judged, severityOf, type Verdict } from '../../inspect/format-rule.ts';
import type { Inspection, RuleResult } from '../../inspect/inspect.ts';
import { quote } from '../../inspect/measure/quote.ts';
import { elementNames } from '../../inspect/recognise/elements.ts';
import { deviationsOf, summarizeInspection } from '../../inspect/summarize-inspection.ts';
import type { InspectedFile, InspectReport } from '../../shell/run-inspect.ts';
import { deviationText } from './inspect-words.ts';

const VERSION = 1;

/** The report for programs: diagnostics in the form of every command, and each file with each rule. */
export function printInspectJson({ files }: InspectReport, language: Language): string {
  const inspections = files.flatMap(({ result }) => ('advice' in result ? [] : [result]));
  const summaries = inspections.map(summarizeInspection);
  const sum = (severity: 'error' | 'warning' | 'info') =>
    summaries.reduce((all, { severities }) => all + severities[severity], 0);
  const report = {
    version: VERSION,
    summary: {
      files: files.length,
      inspected: inspections.length,
      errors: sum('error'),
      warnings: sum('warning'),
      infos: sum('info'),
    },
    diagnostics: files.flatMap((file) => diagnosticsJson(file, language)),
    files: files.map((file) => fileJson(file, language)),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function diagnosticsJson({ path, result }: InspectedFile, language: Language) {
  if ('advice' in result) return [];
  return deviationsOf(result).map(({ result: { rule }, verdict, severity }) => ({
    rule: rule.id,
    severity,
    message: deviationText(verdict, language),
    hint: null,
    file: path,
    range: null,
    related: [],
    paragraphs: paragraphsJson(verdict),
  }));
}

function fileJson({ path, result }: InspectedFile, language: Language) {
  if ('advice' in result) return { file: path, message: result.text[language], hint: result.advice[language] };
  const { form, profile, application, elements, paragraphs, hasRevisions } = result;
  return {
    file: path,
    form,
    profile: profile.id,
    application,
    paragraphs,
    hasRevisions,
    recognisedBy: elements.isTagged ? 'tags' : 'structure',
    elements: elementsJson(result),
    summary: summarizeInspection(result),
    rules: result.rules.map((each) => ruleJson(each, language)),
  };
}

/** Numbers of the paragraphs of each element that was found. */
function elementsJson({ elements }: Inspection): Readonly<Record<string, readonly number[]>> {
  const found = elementNames.map((name) => [name, elements.of(name).map(({ number }) => number)] as const);
  return Object.fromEntries(found.filter(([, numbers]) => numbers.length > 0));
}

function ruleJson({ rule, outcome, verdicts }: RuleResult, language: Language) {
  return {
    rule: rule.id,
    title: rule.title[language],
    clause: rule.clause === '' ? null : rule.clause,
    strength: rule.strength,
    severity: severityOf[rule.strength],
    requirement: rule.requirement[language],
    outcome,
    verdicts: verdicts.map((verdict) => verdictJson(verdict, language)),
  };
}

function verdictJson(verdict: Verdict, language: Language) {
  if ('reason' in verdict) return { outcome: verdict.outcome, reason: verdict.reason[language] };
  const { outcome, aspect, measured, required } = verdict;
  return {
    outcome,
    aspect: aspect[language],
    measured: measured[language],
    required: required[language],
    paragraphs: paragraphsJson(verdict),
  };
}

function paragraphsJson({ paragraphs }: Judged) {
  return paragraphs.map(({ number, text }) => ({ number, text: quote(text) }));
}
