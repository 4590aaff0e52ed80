import type { FormatRule } from '../format-rule.ts';
import { imprintOf } from '../measure/imprint.ts';
import { inapplicable, unmeasured } from '../verdict.ts';

/** 7.5: a blank page before the imprint, and that of the imprint, bear no number. */
export const r39BlankPage: FormatRule = {
  id: 'R39',
  group: 'number',
  title: { zh: '版记前的空白页', en: 'Blank page before the imprint' },
  clause: '7.5',
  strength: 'required',
  requirement: {
    zh: '版记页前有空白页的，空白页和版记页均不编排页码',
    en: 'where a blank page stands before it, neither bears a number',
  },

  judge: ({ file, elements }) => [
    imprintOf(file, elements) === undefined
      ? inapplicable('没有版记', 'there is no imprint')
      : unmeasured('版记前有没有空白页须看排版结果', 'only the printed pages tell whether a blank one stands before the imprint'),
  ],
};
