import type { FormatRule } from '../format-rule.ts';
import { inapplicable } from '../verdict.ts';

/** How rules are drawn on a web page; no matter of a Word file. */
export const r49DrawnRules: FormatRule = {
  id: 'R49',
  group: 'practice',
  title: { zh: '网页里的线条', en: 'Rules on web pages' },
  clause: '',
  strength: 'practice',
  requirement: {
    zh: '网页和 PDF 里的线条以矢量图绘出，粗细才准',
    en: 'rules on web pages and in PDF are drawn as vectors, so that they are as thick as asked',
  },

  judge: () => [inapplicable('只用于网页和 PDF', 'for web pages and PDF only')],
};
