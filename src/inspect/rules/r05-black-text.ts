import type { Message } from '../../core/diagnostic.ts';
import type { Paragraph } from '../document/word-file.ts';
import type { FormatRule } from '../format-rule.ts';
import { isBlack, isRed } from '../measure/colors.ts';
import { runningStories } from '../measure/running-stories.ts';
import { judgedEach, unmeasured } from '../verdict.ts';

/** 5.2.4: black, but for the mark. */
export const r05BlackText: FormatRule = {
  id: 'R5',
  group: 'page',
  title: { zh: '文字颜色', en: 'Colour of text' },
  clause: '5.2.4',
  strength: 'required',
  requirement: { zh: '如无特殊说明，各要素均为黑色', en: 'black, where nothing else is asked' },

  judge({ file, elements }) {
    const text = [...file.paragraphs, ...runningStories(file).flatMap(({ story }) => story)].filter(
      (each) => each.text.trim() !== '',
    );
    if (text.length === 0) return [unmeasured('文件里没有文字', 'the file has no text')];
    return judgedEach(text, {
      aspect: { zh: '颜色', en: 'colour' },
      required: { zh: '黑色（发文机关标志为红色）', en: 'black (the mark is red)' },
      fault: (each) => colourFault(each, elements.nameOf(each) === 'mark'),
    });
  },
};

function colourFault({ runs }: Paragraph, isMark: boolean): Message | undefined {
  const shown = runs.filter(({ text }) => text.trim() !== '');
  const other = shown.find(({ look }) => !isBlack(look.color) && !(isMark && isRed(look.color)));
  if (other) return { zh: `字色 \`${other.look.color}\``, en: `colour \`${other.look.color}\`` };
  return shown.some(({ look }) => look.highlight) ? { zh: '有突出显示的底色', en: 'highlighted' } : undefined;
}
