import type { Message } from '../../core/diagnostic.ts';
import type { Paragraph } from '../document/word-file.ts';
import type { FormatRule } from '../format-rule.ts';
import { indentOf } from '../measure/extent.ts';
import { gapVerdict } from '../measure/gap-verdict.ts';
import { count, counted } from '../measure/lengths.ts';
import { sheet } from '../profiles.ts';
import { inapplicable, judgedEach } from '../verdict.ts';

const CLOSE = 60;

/** 7.3.2: 主送机关. */
export const r17Addressee: FormatRule = {
  id: 'R17',
  group: 'body',
  title: { zh: '主送机关', en: 'Addressee' },
  clause: '7.3.2',
  strength: 'required',
  requirement: {
    zh: '标题下空一行，居左顶格，回行仍顶格，最后一个名称后标全角冒号',
    en: 'one line below the title, flush left with all its lines, a full-width colon at the end',
  },

  judge(subject) {
    const { elements } = subject;
    const found = elements.of('addressee', elements.main);
    const [first] = found;
    if (first === undefined) return [inapplicable('没有主送机关', 'there is no addressee')];
    const title = elements.of('title', elements.main).at(-1);
    const aspect = { zh: '标题与主送机关之间', en: 'between title and addressee' };
    return [
      ...judgedEach(found, {
        aspect: { zh: '主送机关的位置', en: 'place of the addressee' },
        required: { zh: '居左顶格，不缩进', en: 'flush left, not indented' },
        fault: flushFault,
      }),
      ...judgedEach(found.slice(-1), {
        aspect: { zh: '主送机关的末尾', en: 'end of the addressee' },
        required: { zh: '全角冒号 `：`，且只有一个', en: 'one full-width colon `：`' },
        fault: ({ text }) =>
          /^[^：:]+：$/.test(text.trim())
            ? undefined
            : {
                zh: `以 \`${text.trim().slice(-1)}\` 结尾，或中间有冒号`,
                en: `ends with \`${text.trim().slice(-1)}\`, or has a colon inside`,
              },
      }),
      ...(title === undefined ? [] : [gapVerdict(subject, { upper: title, lower: first, lines: 1, aspect })]),
    ];
  },
};

function flushFault(paragraph: Paragraph): Message | undefined {
  const { left, firstLine } = indentOf(paragraph);
  const { alignment } = paragraph.layout;
  if (alignment === 'center' || alignment === 'right') return { zh: '没有居左', en: 'not set left' };
  if (/^[ \u3000\t]/.test(paragraph.text)) return { zh: '前面有空格', en: 'blanks before it' };
  const first = left + firstLine;
  const zh = (twips: number) => `${count(twips / sheet.zi)} 字`;
  const en = (twips: number) => counted(twips / sheet.zi, 'character');
  if (Math.abs(first) > CLOSE) return { zh: `缩进 ${zh(first)}`, en: `indented by ${en(first)}` };
  if (Math.abs(left) <= CLOSE) return undefined;
  return { zh: `回行缩进 ${zh(left)}`, en: `other lines indented by ${en(left)}` };
}
