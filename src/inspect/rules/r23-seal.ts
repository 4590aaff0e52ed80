import type { FormatRule } from '../format-rule.ts';
import { gapBetween } from '../measure/heights.ts';
import { count, counted } from '../measure/lengths.ts';
import { signaturesOf } from '../measure/signature.ts';
import { textAbove } from '../measure/text-above.ts';
import { sheet } from '../profiles.ts';
import { inapplicable, unmeasured } from '../verdict.ts';

/** 7.3.5.1: the seal itself, which a file does not show. */
export const r23Seal: FormatRule = {
  id: 'R23',
  group: 'body',
  title: { zh: '印章', en: 'Seal' },
  clause: '7.3.5.1',
  strength: 'required',
  requirement: {
    zh: '红色，端正居中下压署名和日期，顶端距正文或附件说明一行之内，不得出现空白印章',
    en: 'red, over organ and date, its top within a line of the body; never on a blank',
  },

  judge(subject) {
    const [signature] = signaturesOf(subject);
    if (signature === undefined) return [inapplicable('没有署名和成文日期', 'there is no signature')];
    const organ = signature.organs[0] ?? signature.date;
    const above = textAbove(subject.file, organ);
    const blank = above === undefined ? 0 : gapBetween(subject.file, [above, organ], subject.geometry.pitch ?? sheet.pitch).lines;
    return [
      unmeasured(
        `印章须看盖印后的成品；署名上方空 ${count(blank)} 行`,
        `only the sealed document tells; ${counted(blank, 'blank line')} above the organ`,
      ),
    ];
  },
};
