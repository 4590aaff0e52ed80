import type { FormatRule } from '../format-rule.ts';
import { imprintOf } from '../measure/imprint.ts';
import { inapplicable, unmeasured } from '../verdict.ts';

/** 7.4.1: the imprint stands on the last page. */
export const r36ImprintPage: FormatRule = {
  id: 'R36',
  group: 'imprint',
  title: { zh: '版记在最后一面', en: 'The imprint on the last page' },
  clause: '7.4.1',
  strength: 'required',
  requirement: { zh: '版记在公文最后一面，习惯上为双页', en: 'the imprint stands on the last page, by habit an even one' },

  judge: ({ file, elements }) => [
    imprintOf(file, elements) === undefined
      ? inapplicable('没有版记', 'there is no imprint')
      : unmeasured('版记排在第几面须看排版结果', 'only the printed pages tell on which the imprint falls'),
  ],
};
