import { deviationText } from '../../src/cli/reporters/inspect-words.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import { deviationsOf } from '../../src/inspect/summarize-inspection.ts';

/** One thing a Word file does otherwise than the standard asks: `R13 error`, the paragraphs meant, and what is said of them. */
export type FormatFinding = readonly [rule: string, at: string, zh: string, en: string];

const MOST_SIGNS = 12;

/** Everything that is not as asked in a Word file; a test that gives no Word file fails. */
export function formatFindings(bytes: Uint8Array): readonly FormatFinding[] {
  const inspection = inspect(bytes);
  if ('advice' in inspection) throw new Error(inspection.text.en);
  return deviationsOf(inspection).map(({ result: { rule }, verdict, severity }) => [
    `${rule.id} ${severity}`,
    verdict.paragraphs.map(({ text }) => text.trim().slice(0, MOST_SIGNS)).join(' | '),
    deviationText(verdict, 'zh'),
    deviationText(verdict, 'en'),
  ]);
}

/** The outcome of one rule, and why what was not judged was not. */
export function unjudged(bytes: Uint8Array, id: string): readonly string[] {
  const inspection = inspect(bytes);
  if ('advice' in inspection) throw new Error(inspection.text.en);
  const verdicts = inspection.rules.find(({ rule }) => rule.id === id)?.verdicts ?? [];
  return verdicts.flatMap((verdict) => ('reason' in verdict ? [verdict.reason.zh] : []));
}

/** Millimetres of paper as the twentieths of a point a Word file counts in. */
export function mm(length: number): number {
  return Math.round((length * 1440) / 25.4);
}
