import { readWordFile } from './document/read-word-file.ts';
import type { FormatRule, Subject, Verdict } from './format-rule.ts';
import { geometryOf } from './geometry-of.ts';
import type { PackageFault } from './package/package-fault.ts';
import { detectProfile, type Profile } from './profiles.ts';
import type { DocumentForm, Elements } from './recognise/elements.ts';
import { recognise } from './recognise/recognise.ts';
import { formatRules } from './rules/registry.ts';

/** `partial`: all that the file tells is as asked, and there is something only a printed page tells. */
export type RuleOutcome = 'pass' | 'partial' | 'fail' | 'not-measurable' | 'not-applicable';

export interface RuleResult {
  readonly rule: FormatRule;
  readonly outcome: RuleOutcome;
  readonly verdicts: readonly Verdict[];
}

/** What the rules came to for one file. */
export interface Inspection {
  readonly form: DocumentForm;
  readonly profile: Profile;
  readonly application: string;
  readonly elements: Elements;
  readonly paragraphs: number;
  readonly hasRevisions: boolean;
  readonly rules: readonly RuleResult[];
}

/** Holds a Word file against every rule, or says why it cannot be read. Answers bytes of any kind. */
export function inspect(bytes: Uint8Array): Inspection | PackageFault {
  const file = readWordFile(bytes);
  if ('advice' in file) return file;
  const elements = recognise(file);
  const profile = detectProfile(file);
  const subject: Subject = { file, elements, profile, geometry: geometryOf(file, elements) };
  return {
    form: elements.form,
    profile,
    application: file.application,
    elements,
    paragraphs: file.paragraphs.length,
    hasRevisions: file.hasRevisions,
    rules: formatRules.map((rule) => resultOf(rule, subject)),
  };
}

function resultOf(rule: FormatRule, subject: Subject): RuleResult {
  const verdicts = rule.judge(subject);
  return { rule, outcome: outcomeOf(verdicts), verdicts };
}

/** A rule passes only where everything it asks was looked at. */
function outcomeOf(verdicts: readonly Verdict[]): RuleOutcome {
  const has = (wanted: Verdict['outcome']) => verdicts.some(({ outcome }) => outcome === wanted);
  if (has('fail')) return 'fail';
  if (has('pass')) return has('not-measurable') ? 'partial' : 'pass';
  return has('not-applicable') && !has('not-measurable') ? 'not-applicable' : 'not-measurable';
}
