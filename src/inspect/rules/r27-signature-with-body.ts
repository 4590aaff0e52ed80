import type { FormatRule, Verdict } from '../format-rule.ts';
import { bodyOf } from '../recognise/body-of.ts';
import { inapplicable, judgedEach, unmeasured } from '../verdict.ts';

const BLANK_PAGE = /此页无正文/;

/** 7.3.5.5: the page of the signature shows body. */
export const r27SignatureWithBody: FormatRule = {
  id: 'R27',
  group: 'body',
  title: { zh: '署名页有正文', en: 'Body on the page of the signature' },
  clause: '7.3.5.5',
  strength: 'permitted',
  requirement: {
    zh: '排版后不能容下印章或签名章、成文日期的，可以调整行距、字距，使其与正文同页',
    en: 'where seal and date find no room below the body, lines and characters may be set closer or wider',
  },

  judge({ file, elements }) {
    const [date] = elements.of('date');
    if (date === undefined) return [inapplicable('没有署名和成文日期', 'there is no signature')];
    const marked = file.paragraphs.filter(({ text }) => BLANK_PAGE.test(text));
    const last = bodyOf(elements).findLast(({ number }) => number < date.number);
    const between = file.paragraphs.slice(last?.number ?? 0, date.number);
    const verdicts: readonly Verdict[] = [
      ...judgedEach(marked, {
        aspect: { zh: '“此页无正文”', en: 'a page without body' },
        required: { zh: '不用这种做法', en: 'not done' },
        strength: 'practice',
        fault: () => ({ zh: '标了“此页无正文”', en: 'marked 此页无正文' }),
      }),
      ...judgedEach(between.filter(({ startsPage }) => startsPage).slice(0, 1), {
        aspect: { zh: '署名与正文同页', en: 'signature and body on one page' },
        required: { zh: '署名之前不换页', en: 'no page ends before the signature' },
        fault: () => ({ zh: '署名之前换了页', en: 'a page ends before the signature' }),
      }),
    ];
    return [...verdicts, unmeasured('署名排在哪一页须看排版结果', 'only a printed page tells where the signature falls')];
  },
};
