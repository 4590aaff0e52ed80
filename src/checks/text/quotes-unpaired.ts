import type { Plan } from '../../plan/plan.ts';
import { at, type Check, defineCheck, type Spot, type Subject } from '../check.ts';
import type { WordedText } from '../wording/worded-texts.ts';
import { sentencesOf } from './sentences.ts';
import { unpairedMarks } from './unpaired-marks.ts';

/** A quotation mark, bracket or title mark without its partner. */
export const quotesUnpaired: Check = defineCheck({
  id: 'text/quotes-unpaired',
  severity: 'warning',
  title: { zh: '引号、括号、书名号没有配对', en: 'A quotation mark or bracket has no partner' },
  why: {
    zh: '少了一半，读者不知道引用、说明到哪里为止。',
    en: 'With one half missing nobody knows where the quotation or remark ends.',
  },
  fix: {
    zh: '补上另一半，或者删去多出的一半。',
    en: 'Type the other half, or remove the one too many.',
  },
  basis: 'GB/T 15834-2011（依据待核）',
  effectiveFrom: null,
  messages: {
    single: {
      zh: '`{found}` 没有配对，应有 `{expected}`',
      en: 'Unexpected single `{found}`, expected its partner `{expected}`',
    },
  },
  example: {
    bad: `
      overrides: { results: 填写«“»一企一表，由企业盖章。 }`,
    good: `
      overrides: { results: 填写“一企一表”，由企业盖章。 }`,
  },

  *run(subject, found) {
    for (const { text, place } of [...textsOf(subject), ...itemNames(subject.plan)]) {
      for (const { index, found: mark, expected } of unpairedMarks(text)) {
        const { spot, related } = place(index, index + mark.length);
        yield found('single', spot, { found: mark, expected }, ...related);
      }
    }
  },
});

function textsOf(subject: Subject): readonly WordedText[] {
  return sentencesOf(subject).map(({ text, mention }) => ({ text, place: mention }));
}

/** Names of items as the registry has them, each where the plan takes it up. */
function itemNames(plan: Plan): readonly WordedText[] {
  if (plan.kind !== 'campaign') return [];
  return plan.departments
    .flatMap(({ items }) => items)
    .map(({ item, path }) => {
      const spot: Spot = at(path);
      return { text: item.name, place: () => ({ spot, related: [] }) };
    });
}
