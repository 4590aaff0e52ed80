import { dedented } from '../core/dedented.ts';
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
