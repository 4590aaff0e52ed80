import type { Message } from '../../core/diagnostic.ts';
import type { FormatRule } from '../format-rule.ts';
import { namesFault } from '../measure/imprint-place.ts';
import { quote } from '../measure/quote.ts';
import { askedLooks, lookName, paragraphLookFault } from '../measure/text-look.ts';
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
        fault: ({ text }) => formFault(text.trim()),
      }),
      ...judgedEach(found, {
        aspect: { zh: '抄送的位置', en: 'place' },
        required: {
          zh: '左右各空一字，回行与冒号后首字对齐',
          en: 'one character in at both sides, other lines aligned after the colon',
        },
        fault: (each) => namesFault(each, geometry.textWidth),
      }),
    ];
  },
};

function formFault(text: string): Message | undefined {
  if (/^抄送：.+。$/s.test(text)) return undefined;
  const [said, last] = [quote(text), text.slice(-1)];
  if (last === '。') return { zh: `\`${said}\``, en: `\`${said}\`` };
  return { zh: `\`${said}\` 以 \`${last}\` 结尾`, en: `\`${said}\` ends with \`${last}\`` };
}
