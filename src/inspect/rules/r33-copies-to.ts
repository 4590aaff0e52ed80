import type { Message } from '../../core/diagnostic.ts';
import type { Paragraph } from '../document/word-file.ts';
import type { FormatRule } from '../format-rule.ts';
import { indentOf, startOf } from '../measure/extent.ts';
import { glyphsOf, trimmed, widthOf } from '../measure/glyphs.ts';
import { lineCount } from '../measure/heights.ts';
import { imprintLeftFault, imprintRightFault } from '../measure/imprint-place.ts';
import { count } from '../measure/lengths.ts';
import { quote } from '../measure/quote.ts';
import { askedLooks, lookName, paragraphLookFault } from '../measure/text-look.ts';
import { sheet } from '../profiles.ts';
import { inapplicable, judgedEach } from '../verdict.ts';

/** 7.4.2: 抄送机关. */
export const r33CopiesTo: FormatRule = {
  id: 'R33',
  group: 'imprint',
  title: { zh: '抄送机关', en: 'Copies' },
  clause: '7.4.2',
  strength: 'usual',
  requirement: {
    zh: '四号仿宋，印发机关之上一行，左右各空一字，抄送：后标名称，回行与冒号后首字对齐，末尾标句号',
    en: '14 pt FangSong above the printing organ, one character in at both sides, other lines aligned after the colon, a full stop at the end',
  },

  judge({ elements, geometry }) {
    const found = elements.of('copies-to');
    if (found.length === 0) return [inapplicable('没有抄送机关', 'there are no copies')];
    return [
      ...judgedEach(found, {
        aspect: { zh: '抄送的字体字号', en: 'face and size' },
        required: lookName(askedLooks.imprint),
        fault: (each) => paragraphLookFault(each, askedLooks.imprint),
      }),
      ...judgedEach(found, {
        aspect: { zh: '抄送的写法', en: 'form' },
        required: { zh: '`抄送：××，××。`', en: '`抄送：××，××。`' },
        fault: ({ text }) =>
          /^抄送：.+。$/s.test(text.trim())
            ? undefined
            : {
                zh: `\`${quote(text)}\` 以 \`${text.trim().slice(-1)}\` 结尾`,
                en: `\`${quote(text)}\` ends with \`${text.trim().slice(-1)}\``,
              },
      }),
      ...judgedEach(found, {
        aspect: { zh: '抄送的位置', en: 'place' },
        required: {
          zh: '左右各空一字，回行与冒号后首字对齐',
          en: 'one character in at both sides, other lines aligned after the colon',
        },
        fault: (each) => imprintLeftFault(each) ?? rightFault(each, geometry.textWidth) ?? hangFault(each, geometry.textWidth),
      }),
    ];
  },
};

/** Copies that end before the edge keep its distance by themselves. */
function rightFault(paragraph: Paragraph, textWidth: number): Message | undefined {
  const end = (startOf(paragraph) ?? 0) + widthOf(trimmed(glyphsOf(paragraph)));
  const isShort = lineCount(paragraph, textWidth) === 1 && end <= textWidth - sheet.smallZi;
  return isShort ? undefined : imprintRightFault(paragraph, textWidth);
}

function hangFault(paragraph: Paragraph, textWidth: number): Message | undefined {
  const { left } = indentOf(paragraph);
  if (lineCount(paragraph, textWidth) === 1 || Math.abs(left - 4 * sheet.smallZi) <= 90) return undefined;
  return { zh: `回行空 ${count(left / sheet.smallZi)} 字`, en: `other lines ${count(left / sheet.smallZi)} characters in` };
}
