import type { Message } from '../../core/diagnostic.ts';
import type { Paragraph } from '../document/word-file.ts';
import type { FormatRule, Subject, Verdict } from '../format-rule.ts';
import { firstLineFault } from '../measure/first-line.ts';
import { gapVerdict } from '../measure/gap-verdict.ts';
import { askedLooks, lookName, paragraphLookFault } from '../measure/text-look.ts';
import type { Elements } from '../recognise/elements.ts';
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
        required: {
          zh: '一个为 `附件`，几个依次为 `附件1` `附件2`，不加冒号',
          en: '`附件` for one, `附件1` `附件2` in turn for several, without a colon',
        },
        fault: (each) => formFault(each, seriesOf(elements, each)),
      }),
      ...judgedEach(labels, {
        aspect: { zh: '附件序号的字体字号', en: 'face and size of the label' },
        required: lookName(askedLooks.label),
        fault: (each) => paragraphLookFault(each, askedLooks.label),
      }),
      ...judgedEach(labels, {
        aspect: { zh: '附件序号的位置', en: 'place of the label' },
        required: { zh: '第一行顶格', en: 'flush left on the first line' },
        fault: (each) => firstLineFault(file, each, geometry.textWidth),
      }),
      ...titleVerdicts(subject),
    ];
  },
};

/** The labels of the annexes that belong to one document: another one the file passes on numbers its own. */
function seriesOf({ parts, of }: Elements, label: Paragraph): readonly Paragraph[] {
  const at = parts.findIndex(({ first, last }) => label.number >= first && label.number <= last);
  const from = parts.slice(0, at).findLastIndex(({ kind }) => kind !== 'annex') + 1;
  const next = parts.findIndex(({ kind }, index) => index > at && kind !== 'annex');
  return parts.slice(from, next === -1 ? undefined : next).flatMap((part) => of('annex-label', part));
}

function formFault(label: Paragraph, series: readonly Paragraph[]): Message | undefined {
  const written = label.text.trim();
  const [found, number] = /^附件([1-9]\d*)?$/.exec(written) ?? [];
  const said = { zh: `\`${written}\``, en: `\`${written}\`` };
  if (found === undefined) return said;
  if (series.length > 1 && number === undefined) return { zh: '几个附件没有编号', en: 'several annexes without numbers' };
  return series.length > 1 && number !== String(series.indexOf(label) + 1) ? said : undefined;
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
