import type { FormatRule } from '../format-rule.ts';
import { gapVerdict } from '../measure/gap-verdict.ts';
import { bodyOf } from '../recognise/body-of.ts';
import { inapplicable, judgedEach } from '../verdict.ts';

/** 10.2: 命令（令）格式. */
export const r44Order: FormatRule = {
  id: 'R44',
  group: 'special',
  title: { zh: '命令（令）格式', en: 'Orders' },
  clause: '10.2',
  strength: 'required',
  requirement: {
    zh: '标志为机关全称加“命令”或“令”，上边缘至版心上边缘 20 mm；下空二行居中编排令号，再空二行编排正文',
    en: 'the mark is the full name with 命令 or 令, 20 mm below the top of the text area; two lines below it the number, two more the body',
  },

  judge(subject) {
    const { elements } = subject;
    if (elements.form !== 'order') return [inapplicable('不是命令（令）', 'no order')];
    const marks = elements.of('mark', elements.main);
    const mark = marks.map(({ text }) => text.trim()).join('');
    const [number] = elements.of('number', elements.main);
    const [body] = bodyOf(elements);
    const aspect = { zh: '令号与正文之间', en: 'between number and body' };
    return [
      ...judgedEach(marks.slice(-1), {
        aspect: { zh: '命令的标志', en: 'mark of an order' },
        required: { zh: '机关全称加“命令”或“令”', en: 'the full name with 命令 or 令' },
        fault: () => (/.{3,}令$/.test(mark) ? undefined : { zh: `\`${mark}\``, en: `\`${mark}\`` }),
      }),
      ...(number && body && elements.of('title', elements.main).length === 0
        ? [gapVerdict(subject, { upper: number, lower: body, lines: 2, aspect })]
        : []),
    ];
  },
};
