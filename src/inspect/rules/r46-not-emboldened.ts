import type { Message } from '../../core/diagnostic.ts';
import type { Paragraph } from '../document/word-file.ts';
import type { FormatRule } from '../format-rule.ts';
import { judgedEach, unmeasured } from '../verdict.ts';

/** Practice: faces are told apart by their design, none is emboldened. */
export const r46NotEmboldened: FormatRule = {
  id: 'R46',
  group: 'practice',
  title: { zh: '不加粗', en: 'Nothing emboldened' },
  clause: '',
  strength: 'practice',
  requirement: {
    zh: '各要素以字体区分，不加粗、不倾斜、不加下划线',
    en: 'elements are told by their faces; nothing bold, slanted or underlined',
  },

  judge({ file, elements }) {
    // headings and titles are judged with their own rules, R16 and R20
    const text = file.paragraphs.filter((each) => {
      const name = elements.nameOf(each) ?? '';
      return each.text.trim() !== '' && name !== 'title' && !name.startsWith('heading-');
    });
    if (text.length === 0) return [unmeasured('没有可看的文字', 'there is no text to look at')];
    return judgedEach(text, {
      aspect: { zh: '字形', en: 'style of letters' },
      required: { zh: '不加粗、不倾斜、不加下划线', en: 'not bold, slanted or underlined' },
      fault: styleFault,
    });
  },
};

function styleFault({ runs }: Paragraph): Message | undefined {
  for (const { text, look } of runs) {
    if (text.trim() === '') continue;
    if (look.bold) return { zh: '加粗', en: 'bold' };
    if (look.italic) return { zh: '倾斜', en: 'slanted' };
    if (look.underline) return { zh: '加了下划线', en: 'underlined' };
  }
  return undefined;
}
