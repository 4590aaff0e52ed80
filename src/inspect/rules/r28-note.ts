import type { FormatRule } from '../format-rule.ts';
import { indentOf } from '../measure/extent.ts';
import { leftFault } from '../measure/flush.ts';
import { gapVerdict } from '../measure/gap-verdict.ts';
import { lineCount } from '../measure/heights.ts';
import { quote } from '../measure/quote.ts';
import { sheet } from '../profiles.ts';
import { inapplicable, judgedEach } from '../verdict.ts';

/** 7.3.6: 附注. */
export const r28Note: FormatRule = {
  id: 'R28',
  group: 'body',
  title: { zh: '附注', en: 'Note' },
  clause: '7.3.6',
  strength: 'required',
  requirement: {
    zh: '居左空二字，加圆括号，在成文日期下一行',
    en: 'two characters in, in full-width brackets, on the line below the date',
  },

  judge(subject) {
    const { elements, geometry } = subject;
    const notes = elements.of('note');
    const [note] = notes;
    const date = elements.of('date').findLast(({ number }) => note !== undefined && number < note.number);
    if (note === undefined) return [inapplicable('没有附注', 'there is no note')];
    const aspect = { zh: '成文日期与附注之间', en: 'between date and note' };
    return [
      ...judgedEach(notes, {
        aspect: { zh: '附注的括号', en: 'brackets of the note' },
        required: { zh: '全角圆括号（）', en: 'full-width （）' },
        fault: ({ text }) => (/^（.+）$/.test(text.trim()) ? undefined : { zh: `\`${quote(text)}\``, en: `\`${quote(text)}\`` }),
      }),
      ...judgedEach(notes, {
        aspect: { zh: '附注的位置', en: 'place of the note' },
        required: { zh: '居左空二字', en: 'two characters in' },
        fault: (each) => {
          const { left, firstLine } = indentOf(each);
          const isLong = lineCount(each, geometry.textWidth) > 1;
          if (isLong && Math.abs(left + firstLine - 2 * sheet.zi) <= 70) return undefined;
          return leftFault(each, geometry.textWidth, 2);
        },
      }),
      ...(date === undefined ? [] : [gapVerdict(subject, { upper: date, lower: note, lines: 0, aspect })]),
    ];
  },
};
