import type { FormatRule } from '../format-rule.ts';
import { writtenDay } from '../measure/written-forms.ts';
import { inapplicable, judgedEach } from '../verdict.ts';

const FORM = new RegExp(`^${writtenDay}$`);

/** 7.3.5.4: 成文日期. */
export const r26Date: FormatRule = {
  id: 'R26',
  group: 'body',
  title: { zh: '成文日期的写法', en: 'Form of the date' },
  clause: '7.3.5.4',
  strength: 'required',
  requirement: {
    zh: '阿拉伯数字标全年、月、日，月日不编虚位，如 2026年1月5日',
    en: 'year, month and day in Arabic digits without leading zeros, as 2026年1月5日',
  },

  judge({ elements }) {
    const dates = elements.of('date');
    if (dates.length === 0) return [inapplicable('没有成文日期', 'there is no date of issue')];
    return judgedEach(dates, {
      aspect: { zh: '成文日期', en: 'date of issue' },
      required: { zh: '`2026年1月5日` 的写法', en: 'as `2026年1月5日`' },
      fault: ({ text }) => {
        const date = text.trim();
        if (FORM.test(date)) return undefined;
        const isPadded = /[年月]\s*0/.test(date);
        return { zh: `\`${date}\`${isPadded ? '：月日编了虚位' : ''}`, en: `\`${date}\`${isPadded ? ': a leading zero' : ''}` };
      },
    });
  },
};
