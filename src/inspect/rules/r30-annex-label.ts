import type { Message } from '../../core/diagnostic.ts';
import type { Paragraph } from '../document/word-file.ts';
import type { FormatRule, Subject, Verdict } from '../format-rule.ts';
import { flushLeftFault } from '../measure/flush.ts';
import { gapVerdict } from '../measure/gap-verdict.ts';
import { askedLooks, lookName, paragraphLookFault } from '../measure/text-look.ts';
import { blankLinesAbove } from '../recognise/opens-page.ts';
import { patterns } from '../recognise/patterns.ts';
import { isCentred } from '../recognise/traits.ts';
import { inapplicable, judgedEach } from '../verdict.ts';

/** 7.3.7: the label on the first line, the title on the third. */
export const r30AnnexLabel: FormatRule = {
  id: 'R30',
  group: 'body',
  title: { zh: '附件序号和附件标题', en: 'Label and title of annexes' },
  clause: '7.3.7',
  strength: 'required',
  requirement: {
    zh: '“附件”及序号用三号黑体，顶格编排在第一行，不加冒号；标题居中编排在第三行',
    en: '附件 and its number in 16 pt SimHei, flush left on the first line, without a colon; the title centred on the third',
  },

  judge(subject) {
    const { file, elements, geometry } = subject;
    const labels = elements.of('annex-label').filter(({ text }) => !patterns.detachedLabel.test(text.trim()));
    if (labels.length === 0) return [inapplicable('文件里没有附件', 'the file holds no annexes')];
    return [
      ...judgedEach(labels, {
        aspect: { zh: '附件序号的写法', en: 'form of the label' },
        required:
          labels.length === 1 ? { zh: '`附件`', en: '`附件`' } : { zh: '`附件1`，不加冒号', en: '`附件1`, without a colon' },
        fault: (each) => formFault(each, labels),
      }),
      ...judgedEach(labels, {
        aspect: { zh: '附件序号的字体字号', en: 'face and size of the label' },
        required: lookName(askedLooks.label),
        fault: (each) => paragraphLookFault(each, askedLooks.label),
      }),
      ...judgedEach(labels, {
        aspect: { zh: '附件序号的位置', en: 'place of the label' },
        required: { zh: '第一行顶格', en: 'flush left on the first line' },
        fault: (each) => {
          const above = blankLinesAbove(each, file.paragraphs);
          if (above !== undefined && above > 0) return { zh: `上方空 ${above} 行`, en: `${above} blank lines above it` };
          return flushLeftFault(each, geometry.textWidth);
        },
      }),
      ...titleVerdicts(subject),
    ];
  },
};

function formFault({ text }: Paragraph, labels: readonly Paragraph[]): Message | undefined {
  const written = text.trim();
  const number = /^附件([1-9]\d*)?$/.exec(written);
  if (number === null) return { zh: `\`${written}\``, en: `\`${written}\`` };
  const isFirstOfMany = labels.length > 1 && number[1] === undefined;
  return isFirstOfMany ? { zh: '几个附件没有编号', en: 'several annexes without numbers' } : undefined;
}

function titleVerdicts(subject: Subject): readonly Verdict[] {
  const { elements } = subject;
  const annexes = elements.parts.filter(({ kind }) => kind === 'annex');
  const titles = annexes.flatMap((annex) => elements.of('annex-title', annex));
  return [
    ...judgedEach(titles, {
      aspect: { zh: '附件标题的位置', en: 'place of the title' },
      required: { zh: '居中', en: 'centred' },
      fault: (each) => (isCentred(each) ? undefined : { zh: '没有居中', en: 'not centred' }),
    }),
    ...judgedEach(titles, {
      aspect: { zh: '附件标题的字体字号', en: 'face and size of the title' },
      required: lookName(askedLooks.title),
      strength: 'practice',
      fault: (each) => paragraphLookFault(each, askedLooks.title),
    }),
    ...annexes.flatMap((annex): readonly Verdict[] => {
      const [label, title] = [elements.of('annex-label', annex)[0], elements.of('annex-title', annex)[0]];
      if (label === undefined || title === undefined) return [];
      const aspect = { zh: '附件序号与标题之间', en: 'between label and title' };
      return [gapVerdict(subject, { upper: label, lower: title, lines: 1, aspect })];
    }),
  ];
}
