import { type Check, defineCheck, type Subject } from '../check.ts';
import { numberedRows } from './numbered-rows.ts';
import { type Counted, numberedSentences } from './numbered-sentences.ts';
import { readNumber, withValue } from './typed-number.ts';

/** A typed number that repeats or skips within its list. */
export const itemNumberRepeated: Check = defineCheck({
  id: 'numbering/item-number-repeated',
  severity: 'error',
  title: { zh: '编号重复或跳号', en: 'A typed number repeats or skips within its list' },
  why: {
    zh: '编号重复就说不清引用的是哪一项，跳号让人以为缺了一项。',
    en: 'A number given twice cannot be cited, and a gap looks like a missing item.',
  },
  fix: {
    zh: '改为接着上一项的编号；能由程序编号的，不要自己写。',
    en: 'Count on from the item before, or leave numbers to be generated.',
  },
  basis: 'GB/T 9704-2012 7.3.3',
  effectiveFrom: null,
  messages: {
    wrong: {
      zh: '编号为 `{found}`，应为 `{expected}`',
      en: 'Unexpected number `{found}`, expected `{expected}`',
    },
  },
  example: {
    bad: `
      kind: work-plan
      sections: [{ heading: 工作要求, text: 一是加强领导；二是落实责任；«四是»严格督查。 }]`,
    good: `
      kind: work-plan
      sections: [{ heading: 工作要求, text: 一是加强领导；二是落实责任；三是严格督查。 }]`,
  },

  *run(subject, found) {
    for (const list of [...printedLists(subject), ...numberedSentences(subject.plan.prose)]) {
      for (const [index, item] of list.entries()) {
        const before = list[index - 1];
        const expected = before === undefined ? 1 : before.value + 1;
        const { text, value, spot } = item;
        if (spot === null || value === expected || value === index + 1) continue;
        const note = { zh: '上一项', en: 'the item before' };
        const related = before?.spot ? [{ spot: before.spot, note }] : [];
        yield found('wrong', spot, { found: text, expected: withValue(item, expected) }, ...related);
      }
    }
  },
});

/** The numbers printed before the sections of the document. */
function printedLists(subject: Subject): readonly (readonly Counted[])[] {
  return numberedRows(subject).map((row) =>
    row.flatMap(({ number, typedAt }) => {
      const read = readNumber(number);
      return read === undefined ? [] : [{ ...read, spot: typedAt }];
    }),
  );
}
