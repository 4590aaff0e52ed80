import type { Language, Message } from '../core/diagnostic.ts';
import type { RuleEntry } from './rule-book.ts';

/** One passage on a rule: a heading, and a sentence or a fragment of a plan. */
export interface Passage {
  readonly heading: string;
  readonly text: string;
  readonly isCode: boolean;
}

const HEADINGS = {
  why: { zh: '为什么', en: 'Why' },
  basis: { zh: '依据', en: 'Basis' },
  from: { zh: '适用', en: 'In force' },
  fix: { zh: '怎么改', en: 'How to fix' },
  bad: { zh: '例：有问题的', en: 'Example: reported' },
  good: { zh: '例：改好的', en: 'Example: mended' },
} as const satisfies Readonly<Record<string, Message>>;

export const severityWords: Readonly<Record<RuleEntry['severity'], Message>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提醒', en: 'warning' },
  info: { zh: '说明', en: 'info' },
};

/** What there is to say on a rule, passage by passage; the words reported stand between « and ». */
export function explainRule(rule: RuleEntry, language: Language): readonly Passage[] {
  const { why, fix, basis, effectiveFrom, example } = rule;
  const passage = (key: keyof typeof HEADINGS, text: string, isCode = false): Passage => ({
    heading: HEADINGS[key][language],
    text: isCode ? dedented(text) : text,
    isCode,
  });
  return [
    passage('why', why[language]),
    ...(basis === null ? [] : [passage('basis', basis)]),
    ...(effectiveFrom === null ? [] : [passage('from', inForce(effectiveFrom)[language])]),
    passage('fix', fix[language]),
    ...(example === null ? [] : [passage('bad', example.bad, true), passage('good', example.good, true)]),
  ];
}

function inForce(day: string): Message {
  return { zh: `${day} 起成文的方案`, en: `plans issued on ${day} or later` };
}

/** A fragment without the indentation it has in the source of its rule. */
function dedented(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}
