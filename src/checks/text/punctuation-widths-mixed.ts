import { type Check, defineCheck } from '../check.ts';
import { halfWidthMarks } from './half-width-marks.ts';
import { sentencesOf, together } from './sentences.ts';

/** Half-width punctuation in Chinese sentences. */
export const punctuationWidthsMixed: Check = defineCheck({
  id: 'text/punctuation-widths-mixed',
  severity: 'info',
  title: { zh: '中文段落中有半角标点', en: 'Half-width punctuation stands in Chinese text' },
  why: {
    zh: '公文用全角标点；半角标点挤在汉字中间，排版不齐，也常是转换留下的。',
    en: 'Official documents are set with full-width punctuation; half-width marks are often left by a conversion.',
  },
  fix: {
    zh: '改为全角标点，`banwen check --fix` 可以代劳。',
    en: 'Type full-width marks, or let `banwen check --fix` do it.',
  },
  basis: 'GB/T 15834-2011（依据待核）',
  effectiveFrom: null,
  messages: {
    half: {
      zh: '中文段落中有 `{count}` 处半角标点（如 `{found}`），应为全角 `{expected}`',
      en: 'Unexpected half-width `{found}` in Chinese text (`{count}` places), expected `{expected}`',
    },
  },
  example: {
    bad: `
      overrides: { results: '检查结果要及时录入«,»并向社会公示。' }`,
    good: `
      overrides: { results: 检查结果要及时录入，并向社会公示。 }`,
  },

  *run(subject, found) {
    const marks = sentencesOf(subject).flatMap((sentence) =>
      halfWidthMarks(sentence.text).map(({ index, expected, isSure }) => ({
        expected,
        mention: sentence.mention(index, index + 1, isSure ? expected : undefined),
      })),
    );
    const [first, ...others] = marks;
    if (first === undefined) return;
    const { spot, related, correction } = together([first.mention, ...others.map(({ mention }) => mention)]);
    const values = { count: marks.length, found: first.mention.text, expected: first.expected };
    yield { ...found('half', spot, values, ...related), ...(correction && { correction }) };
  },
});
