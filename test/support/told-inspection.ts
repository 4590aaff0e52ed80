import { readWordFile } from '../../src/inspect/document/read-word-file.ts';
import type { Paragraph } from '../../src/inspect/document/word-file.ts';
import type { FormatRule, Judged, Verdict } from '../../src/inspect/format-rule.ts';
import type { Inspection, RuleResult } from '../../src/inspect/inspect.ts';
import { profiles } from '../../src/inspect/profiles.ts';
import { p, wordDocument } from './word-document.ts';

/** Paragraphs as they are read, counted from 1. */
export function paragraphsOf(...texts: readonly string[]): readonly Paragraph[] {
  const file = readWordFile(wordDocument({ body: texts.map((text) => p('', text)).join('') }));
  if ('advice' in file) throw new Error(file.text.en);
  return file.paragraphs;
}

/** A margin that is too narrow, but for what a test says of it. */
export function judged(said: Partial<Judged> = {}): Judged {
  return {
    ...{ outcome: 'fail', aspect: { zh: '上边距', en: 'top margin' }, measured: { zh: '30 mm', en: '30 mm' } },
    ...{ required: { zh: '37 mm', en: '37 mm' }, paragraphs: [] },
    ...said,
  };
}

/** What a rule came to. */
export function ruleResult(
  outcome: RuleResult['outcome'],
  verdicts: readonly Verdict[],
  said: Partial<FormatRule> = {},
): RuleResult {
  const rule: FormatRule = {
    ...{ id: 'R2', group: 'page', title: { zh: '版面', en: 'Page' }, clause: '5.2.1', strength: 'required' },
    ...{ requirement: { zh: '天头 37 mm', en: 'top margin 37 mm' }, judge: () => verdicts },
    ...said,
  };
  return { rule, outcome, verdicts };
}

/** A document of two paragraphs, held against the rules given. */
export function toldInspection(rules: readonly RuleResult[], said: Partial<Inspection> = {}): Inspection {
  const main = { kind: 'main', first: 1, last: 2 } as const;
  return {
    ...{ form: 'document', profile: profiles.A, application: 'WPS', paragraphs: 2, hasRevisions: false, rules },
    elements: { form: 'document', parts: [main], redRules: [], isTagged: false, of: () => [], nameOf: () => undefined, main },
    ...said,
  };
}
