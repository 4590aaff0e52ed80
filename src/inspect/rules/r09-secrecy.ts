import type { FormatRule } from '../format-rule.ts';
import { flushLeftFault } from '../measure/flush.ts';
import { lineVerdict } from '../measure/line-verdict.ts';
import { askedLooks, lookName, paragraphLookFault } from '../measure/text-look.ts';
import { inapplicable, judged, judgedEach } from '../verdict.ts';

/** After the star a term, a day, or what ends the secrecy, in words: never a Chinese number of days, months or years. */
const FORM =
  /^(?:绝密|机密|秘密)(?:★(?!0)(?!.{0,30}[〇零一二三四五六七八九十]个?[年月日])[^\s★]{0,30}\p{Script=Han}[^\s★]{0,30})?$/u;

/** 7.2.2: 密级和保密期限. */
export const r09Secrecy: FormatRule = {
  id: 'R9',
  group: 'head',
  title: { zh: '密级和保密期限', en: 'Secrecy and its term' },
  clause: '7.2.2',
  strength: 'usual',
  requirement: {
    zh: '三号黑体，顶格编排在版心左上角第二行，期限用阿拉伯数字，如 机密★1年',
    en: '16 pt SimHei, flush left on the second line, the term in Arabic digits, as 机密★1年',
  },

  judge({ file, elements, geometry }) {
    const found = elements.of('secrecy', elements.main);
    const [first] = found;
    if (first === undefined) return [inapplicable('没有密级', 'there is no secrecy')];
    const hasCopyNumber = elements.of('copy-number', elements.main).length > 0;
    return [
      ...judgedEach(found, {
        aspect: { zh: '密级的写法', en: 'form of the secrecy' },
        required: { zh: '`机密★1年` 的形式', en: 'as `机密★1年`' },
        fault: ({ text }) => (FORM.test(text.trim()) ? undefined : { zh: `\`${text.trim()}\``, en: `\`${text.trim()}\`` }),
      }),
      ...judgedEach(found, {
        aspect: { zh: '密级的字体字号', en: 'face and size of the secrecy' },
        required: lookName(askedLooks.label),
        fault: (each) => paragraphLookFault(each, askedLooks.label),
      }),
      ...judgedEach(found, {
        aspect: { zh: '密级的位置', en: 'place of the secrecy' },
        required: { zh: '顶格', en: 'flush left' },
        fault: (each) => flushLeftFault(each, geometry.textWidth),
      }),
      ...(elements.form === 'letter'
        ? []
        : [lineVerdict(file, first, { line: 2, aspect: { zh: '密级所在行', en: 'line of the secrecy' } })]),
      judged(hasCopyNumber, {
        aspect: { zh: '涉密公文的份号', en: 'copy number of a secret document' },
        measured: hasCopyNumber ? { zh: '有', en: 'there' } : { zh: '没有', en: 'missing' },
        required: { zh: '涉密公文应当标注份号', en: 'a secret document has a copy number' },
        strength: 'required',
        at: found,
      }),
    ];
  },
};
