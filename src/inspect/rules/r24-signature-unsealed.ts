import type { FormatRule } from '../format-rule.ts';
import { gapVerdict } from '../measure/gap-verdict.ts';
import { count } from '../measure/lengths.ts';
import { signaturesOf } from '../measure/signature.ts';
import { textAbove } from '../measure/text-above.ts';
import { sheet } from '../profiles.ts';
import { inapplicable, judged } from '../verdict.ts';

/** 7.3.5.2: organ and date without a seal. */
export const r24SignatureUnsealed: FormatRule = {
  id: 'R24',
  group: 'body',
  title: { zh: '署名和成文日期（不加盖印章）', en: 'Signature without a seal' },
  clause: '7.3.5.2',
  strength: 'required',
  requirement: {
    zh: '正文下空一行，署名右空二字，下一行日期首字比署名首字右移二字',
    en: 'one line below the body, the organ two characters from the right, the date below it two characters further right',
  },

  judge(subject) {
    const unsealed = signaturesOf(subject).filter(({ layout }) => layout === 'unsealed');
    if (unsealed.length === 0) return [inapplicable('没有按不加盖印章编排的署名', 'no signature is set as without a seal')];
    return unsealed.flatMap(({ organs, date, step = 0 }) => {
      const [organ] = organs;
      const above = textAbove(subject.file, organ ?? date);
      const aspect = { zh: '正文与署名之间', en: 'between body and organ' };
      return [
        judged(true, {
          aspect: { zh: '署名和日期的位置', en: 'place of organ and date' },
          measured: {
            zh: `日期首字右移 ${count(step / sheet.zi)} 字`,
            en: `date ${count(step / sheet.zi)} characters right of the organ`,
          },
          required: { zh: '右移 2 字', en: '2 characters' },
          at: [...organs, date],
        }),
        ...(above === undefined ? [] : [gapVerdict(subject, { upper: above, lower: organ ?? date, lines: 1, aspect })]),
      ];
    });
  },
};
