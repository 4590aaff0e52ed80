import type { FormatRule } from '../format-rule.ts';
import { gapBetween } from '../measure/heights.ts';
import { signaturesOf } from '../measure/signature.ts';
import { sheet } from '../profiles.ts';
import { inapplicable, unmeasured } from '../verdict.ts';

/** Lines between office and date from which on they were set apart for a stamp. */
const APART = 0.6;

/** 7.3.5.3: a stamp of the signer's hand. */
export const r25SignatureStamp: FormatRule = {
  id: 'R25',
  group: 'body',
  title: { zh: '签名章', en: "Stamp of the signer's hand" },
  clause: '7.3.5.3',
  strength: 'required',
  requirement: {
    zh: '正文下空二行，签名章右空四字，职务在其左空二字上下居中，空一行标日期，日期右空四字',
    en: 'two lines below the body, four characters from the right, the office two to its left; a line further down the date',
  },

  judge(subject) {
    const { file, elements, geometry } = subject;
    const stamped = signaturesOf(subject).filter(({ organs, date }) => {
      const last = organs.at(-1);
      return last !== undefined && gapBetween(file, [last, date], geometry.pitch ?? sheet.pitch).lines >= APART;
    });
    if (elements.form !== 'order' && stamped.length === 0) return [inapplicable('没有签名章', 'there is no stamp of a hand')];
    return [unmeasured('签名章须看盖印后的成品', 'only the stamped document tells')];
  },
};
