import { isJudged } from '../../checks/rule-names.ts';
import { compareTexts } from '../../core/compare-texts.ts';
import { type Diagnostic, hasErrors, type Message, type Outcome } from '../../core/diagnostic.ts';
import type { Source } from '../../core/source.ts';
import { findViolations } from '../../schema/find-violations.ts';
import type { BaselineInput } from '../../schema/inputs.ts';
import { parseJson } from '../parse-json.ts';
import type { Stages } from '../stages.ts';
import { isUnfilled } from '../starter/find-unfilled.ts';

/** Findings that were there before and are left out: file → rule → the words underlined → how many. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;

const VERSION = 1;
/** Groups that speak of what people wrote to the program, not of a plan. */
const NEVER = /^(?:waivers|config)\//;
const REWRITE: Message = {
  zh: '还原这个文件，或者删去它，再运行 `banwen check --write-baseline`',
  en: 'Restore the file, or remove it, and run `banwen check --write-baseline`',
};

/** Whether a finding may be left out: not one that keeps a plan from being read, nor a blank in it. */
export function mayBeLeftOut(diagnostic: Diagnostic): boolean {
  const { rule, severity } = diagnostic;
  return !isUnfilled(diagnostic) && (isJudged(rule) || (severity !== 'error' && !NEVER.test(rule)));
}

/** The words a finding underlines, apart from how they are folded. */
export function wordsOf({ place }: Diagnostic): string {
  if (place === undefined) return '';
  return place.source.text.slice(place.range.start, place.range.end).replace(/\s+/g, ' ').trim();
}

/** A baseline of findings, those that may not be left out passed over. */
export function baselineOf(diagnostics: readonly Diagnostic[]): Baseline {
  const files = new Map<string, Map<string, Map<string, number>>>();
  for (const diagnostic of diagnostics.filter(mayBeLeftOut)) {
    const { file, rule } = diagnostic;
    const rules = files.get(file) ?? new Map<string, Map<string, number>>();
    const texts = rules.get(rule) ?? new Map<string, number>();
    const words = wordsOf(diagnostic);
    files.set(file, rules.set(rule, texts.set(words, (texts.get(words) ?? 0) + 1)));
  }
  return files;
}

/** The baseline as text: sorted, a finding a line, equal for equal baselines. */
export function printBaseline(baseline: Baseline): string {
  const files = sorted(baseline).map(([file, rules]) => {
    const lists = sorted(rules).map(([rule, texts]) => {
      const entries = sorted(texts).map(([text, count]) => `        { "text": ${JSON.stringify(text)}, "count": ${count} }`);
      return `      ${JSON.stringify(rule)}: [\n${entries.join(',\n')}\n      ]`;
    });
    return `    ${JSON.stringify(file)}: {\n${lists.join(',\n')}\n    }`;
  });
  const body = files.length === 0 ? '{}' : `{\n${files.join(',\n')}\n  }`;
  return `{\n  "version": ${VERSION},\n  "files": ${body}\n}\n`;
}

/** Reads a baseline. One that was damaged, or altered into something else, has no value and is told where. */
export function readBaseline(source: Source, stages: Pick<Stages, 'parseYaml' | 'validate'>): Outcome<Baseline> {
  const data = parseJson(source.text);
  if (isBaseline(data)) return { value: mapOf(data), diagnostics: [] };
  const parsed = stages.parseYaml(source); // JSON is YAML, and this reader knows where everything stands
  if (parsed.value === undefined || hasErrors(parsed.diagnostics)) return faulty(parsed.diagnostics);
  const valid = stages.validate<BaselineInput>('baseline', parsed.value);
  if (valid.value === undefined) return faulty(valid.diagnostics);
  return { value: mapOf(valid.value), diagnostics: [] };
}

function faulty(diagnostics: readonly Diagnostic[]): Outcome<Baseline> {
  return { value: undefined, diagnostics: diagnostics.map((each) => ({ ...each, hint: each.hint ?? REWRITE })) };
}

function isBaseline(data: unknown): data is BaselineInput {
  return data !== undefined && findViolations('baseline', data).length === 0;
}

function mapOf({ files }: BaselineInput): Baseline {
  return new Map(
    Object.entries(files).map(([file, rules]) => [
      file,
      new Map(Object.entries(rules).map(([rule, entries]) => [rule, countsOf(entries)])),
    ]),
  );
}

function countsOf(entries: BaselineInput['files'][string][string]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text, count } of entries) counts.set(text, (counts.get(text) ?? 0) + count);
  return counts;
}

function sorted<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => compareTexts(a, b));
}
