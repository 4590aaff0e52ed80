import type { Language } from '../../core/diagnostic.ts';
import { type FormatRule, severityOf } from '../../inspect/format-rule.ts';
import { quote } from '../../inspect/measure/quote.ts';
import { deviationsOf } from '../../inspect/summarize-inspection.ts';
import type { InspectedFile, InspectReport } from '../../shell/run-inspect.ts';
import { deviationText, inspectWords } from './inspect-words.ts';
import { printSarif, type SarifResult, type SarifRule } from './sarif.ts';

/** Paragraphs told one by one; of more only the number. */
const MOST = 20;

/** The deviations of an inspection as a SARIF log; what could not be measured stands with the run, not among results. */
export function printInspectSarif({ files, version }: InspectReport, language: Language): string {
  const inspected = files.flatMap(({ path, result }) => ('advice' in result ? [] : [{ path, result }]));
  return printSarif({
    version,
    rules: (inspected[0]?.result.rules ?? []).map(({ rule }) => ruleOf(rule, language)),
    results: files.flatMap((file) => resultsOf(file, language)),
    notifications: files.flatMap(({ path, result }) =>
      'advice' in result ? [{ file: path, message: `${result.text[language]}\n${result.advice[language]}` }] : [],
    ),
    properties: {
      files: inspected.map(({ path, result }) => ({
        file: path,
        form: result.form,
        profile: result.profile.id,
        outcomes: Object.fromEntries(result.rules.map(({ rule, outcome }) => [rule.id, outcome])),
      })),
    },
  });
}

function ruleOf({ id, title, clause, strength, requirement, group }: FormatRule, language: Language): SarifRule {
  const source = clause === '' ? inspectWords.strengths.practice[language] : `GB/T 9704-2012, ${clause}`;
  return {
    id,
    title: title[language],
    description: requirement[language],
    help: `${source} (${inspectWords.strengths[strength][language]})`,
    severity: severityOf[strength],
    tags: ['gbt9704', group],
  };
}

function resultsOf({ path, result }: InspectedFile, language: Language): readonly SarifResult[] {
  if ('advice' in result) return [];
  return deviationsOf(result).flatMap(({ result: { rule }, verdict, severity }) => {
    const found = { rule: rule.id, severity, message: deviationText(verdict, language), file: path };
    const properties = { measured: verdict.measured[language], required: verdict.required[language] };
    if (verdict.paragraphs.length === 0) return [{ ...found, properties }];
    return verdict.paragraphs.slice(0, MOST).map(({ number, text }) => ({
      ...found,
      properties: { ...properties, paragraph: number, paragraphs: verdict.paragraphs.length },
      piece: { name: language === 'zh' ? `第${number}段` : `paragraph ${number}`, quote: quote(text) },
    }));
  });
}
