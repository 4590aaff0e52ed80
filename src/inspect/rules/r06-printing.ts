import type { FormatRule } from '../format-rule.ts';
import { unmeasured } from '../verdict.ts';

/** 4 and 6: paper, printing and binding, which no file tells. */
export const r06Printing: FormatRule = {
  id: 'R6',
  group: 'page',
  title: { zh: '用纸、印制、装订', en: 'Paper quality, printing, binding' },
  clause: '4、6',
  strength: 'required',
  requirement: {
    zh: '纸张 60～80 g/m²，双面印刷，左侧装订，黑色 BL100%，红色 Y80%、M80%',
    en: 'paper of 60–80 g/m², printed on both sides, bound left, black BL100 %, red Y80 % M80 %',
  },

  judge: () => [unmeasured('要看印出的成品', 'only the printed and bound document tells')],
};
