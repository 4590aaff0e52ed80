import type { FormatRule } from '../format-rule.ts';
import { firstLineFault } from '../measure/first-line.ts';
import { documentNumber } from '../measure/written-forms.ts';
import { patterns } from '../recognise/patterns.ts';
import { inapplicable, judgedEach } from '../verdict.ts';

const FORM = new RegExp(`^${documentNumber}附件(?:[1-9]\\d*)?$`, 'u');

/** 7.3.7: an annex that is not bound with its document. */
export const r31DetachedAnnex: FormatRule = {
  id: 'R31',
  group: 'body',
  title: { zh: '不与正文一起装订的附件', en: 'Annexes bound apart' },
  clause: '7.3.7',
  strength: 'required',
  requirement: {
    zh: '左上角第一行顶格编排公文的发文字号，其后标“附件”及序号',
    en: 'flush left on the first line: the number of the document, then 附件 and its number',
  },

  judge({ file, elements, geometry }) {
    const labels = elements.of('annex-label').filter(({ text }) => patterns.detachedLabel.test(text.trim()));
    if (labels.length === 0) return [inapplicable('附件与正文一起装订', 'annexes are bound with the document')];
    return [
      ...judgedEach(labels, {
        aspect: { zh: '发文字号和附件序号', en: 'number and label' },
        required: { zh: '`机关代字〔2026〕1号附件1` 的写法', en: 'as `机关代字〔2026〕1号附件1`' },
        fault: ({ text }) => (FORM.test(text.trim()) ? undefined : { zh: `\`${text.trim()}\``, en: `\`${text.trim()}\`` }),
      }),
      ...judgedEach(labels, {
        aspect: { zh: '位置', en: 'place' },
        required: { zh: '第一行顶格', en: 'flush left on the first line' },
        fault: (each) => firstLineFault(file, each, geometry.textWidth),
      }),
    ];
  },
};
