import type { Paragraph } from '../document/word-file.ts';
import type { FormatRule } from '../format-rule.ts';
import type { ElementName } from '../recognise/elements.ts';
import { inapplicable, judged } from '../verdict.ts';

/** Elements in the order the standard sets them. */
const ORDER: readonly (readonly [ElementName, string])[] = [
  ['copy-number', '份号'],
  ['secrecy', '密级'],
  ['urgency', '紧急程度'],
  ['mark', '发文机关标志'],
  ['number', '发文字号'],
  ['title', '标题'],
  ['addressee', '主送机关'],
  ['body', '正文'],
  ['attachment-list', '附件说明'],
  ['organ', '署名'],
  ['date', '成文日期'],
  ['note', '附注'],
  ['copies-to', '抄送'],
  ['printed-by', '印发'],
];

/** A letter sets its number and secrecy below the first rule, in no order of lines. */
const HEAD_OF_LETTER: readonly ElementName[] = ['copy-number', 'secrecy', 'urgency', 'number'];

/** 7.1: 版头, 主体, 版记, in their order. */
export const r07Zones: FormatRule = {
  id: 'R7',
  group: 'page',
  title: { zh: '版头、主体、版记', en: 'Head, body and imprint' },
  clause: '7.1',
  strength: 'required',
  requirement: {
    zh: '红色分隔线以上为版头，以下至版记为主体，首条末条分隔线之间为版记',
    en: 'the head above the red rule, the body below it, the imprint between its rules at the end',
  },

  judge({ elements }) {
    const isLetter = elements.form === 'letter';
    const found = ORDER.flatMap(([name, zh]): readonly { zh: string; name: ElementName; paragraph: Paragraph }[] => {
      if (isLetter && HEAD_OF_LETTER.includes(name)) return [];
      const ending = name === 'copies-to' || name === 'printed-by';
      const [paragraph] = ending ? elements.of(name) : elements.of(name, elements.main);
      return paragraph === undefined ? [] : [{ zh, name, paragraph }];
    });
    if (found.length < 2) return [inapplicable('认出的要素不足两个', 'fewer than two elements were recognised')];
    const wrong = found.findIndex(({ paragraph }, at) => at > 0 && paragraph.number < (found[at - 1]?.paragraph.number ?? 0));
    const [before, after] = [found[wrong - 1], found[wrong]];
    const isWrong = before !== undefined && after !== undefined;
    return [
      judged(!isWrong, {
        aspect: { zh: '各要素的次序', en: 'order of the elements' },
        measured: isWrong
          ? { zh: `${after.zh}在${before.zh}之前`, en: `${after.name} stands before ${before.name}` }
          : { zh: found.map(({ zh }) => zh).join('、'), en: found.map(({ name }) => name).join(', ') },
        required: { zh: '版头、主体、版记依次编排', en: 'head, body, imprint in this order' },
        at: isWrong ? [after.paragraph] : [],
      }),
    ];
  },
};
