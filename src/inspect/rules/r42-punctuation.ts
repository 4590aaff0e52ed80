import type { Message } from '../../core/diagnostic.ts';
import type { FormatRule } from '../format-rule.ts';
import type { ElementName } from '../recognise/elements.ts';
import { headingLevel, headingNumber, patterns } from '../recognise/patterns.ts';
import { judgedEach, unmeasured } from '../verdict.ts';

const HAN = '\\p{Script=Han}';
/** What is wrong, as it is written, and what it is called. */
const FAULTS: readonly (readonly [RegExp, string, string])[] = [
  [new RegExp(`${HAN}[,;?!](?=${HAN}|$)`, 'u'), '汉字后用了半角标点', 'a half-width sign after Chinese'],
  [new RegExp(`${HAN}:(?=${HAN}|$)`, 'u'), '汉字后用了半角冒号', 'a half-width colon after Chinese'],
  [new RegExp(`\\((?=[^()]{0,60}${HAN}[^()]{0,60}\\))`, 'u'), '汉字用了半角括号', 'half-width brackets around Chinese'],
  [new RegExp(`["'](?=${HAN})|${HAN}["']`, 'u'), '用了直引号', 'straight quotes'],
  [/(?<!…)…(?!…)/u, '省略号只有三点', 'an ellipsis of three dots'],
  [new RegExp(`${HAN}\\.{3,6}`, 'u'), '用句点代替省略号', 'full stops for an ellipsis'],
  [/。。|，，|、、|；；|：：/u, '标点重复', 'a sign twice'],
  [/〔[^〕]{0,20}〔|【[^】]{0,20}【/u, '括号里套了同样的括号', 'brackets in like brackets'],
];

/** 9: punctuation after GB/T 15834, as far as a pattern tells. */
export const r42Punctuation: FormatRule = {
  id: 'R42',
  group: 'special',
  title: { zh: '标点、数字、计量单位', en: 'Punctuation, numerals, units' },
  clause: '9',
  strength: 'required',
  requirement: {
    zh: '标点符号、数字、计量单位的用法符合 GB/T 15834、GB/T 15835 和 GB 3100～3102',
    en: 'punctuation, numerals and units as GB/T 15834, GB/T 15835 and GB 3100–3102 have them',
  },

  judge({ file, elements }) {
    const text = file.paragraphs.filter((each) => each.text.trim() !== '');
    if (text.length === 0) return [unmeasured('文件里没有文字', 'the file has no text')];
    return [
      ...judgedEach(text, {
        aspect: { zh: '标点', en: 'punctuation' },
        required: { zh: '汉字文本用全角标点', en: 'full-width signs in Chinese text' },
        fault: (each) => signFault(inner(each.text.trim(), elements.nameOf(each))),
      }),
      unmeasured('数字和计量单位的用法须由人核对', 'the use of numerals and units is for people to judge'),
    ];
  },
};

/** Without the signs other rules speak of: the colon of a label, the number of a heading, the brackets of a note. */
function inner(text: string, name: ElementName | undefined): string {
  if (name === 'addressee' || name === 'attachment-list') return text.replace(/[：:]/g, '');
  if (name === 'number' || name === 'signer') return text.replace(patterns.signer, '');
  if (name === 'copies-to' || name === 'sent-to') return text.replace(patterns.copiesTo, '').replace(patterns.sentTo, '');
  const level = name?.startsWith('heading-') ? headingLevel(text) : undefined;
  if (level !== undefined) return text.slice(headingNumber(text, level).length);
  return name === 'note' ? text.slice(1, -1) : text;
}

function signFault(text: string): Message | undefined {
  for (const [pattern, zh, en] of FAULTS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const around = text.slice(Math.max(0, found.index - 3), found.index + found[0].length + 3).replace(/\s/g, ' ');
    return { zh: `${zh}：\`${around}\``, en: `${en}: \`${around}\`` };
  }
  return undefined;
}
