import type { FormatRule } from '../format-rule.ts';
import { flushLeftFault } from '../measure/flush.ts';
import { askedLooks, lookName, paragraphLookFault } from '../measure/text-look.ts';
import { inapplicable, judgedEach } from '../verdict.ts';

/** 7.2.3: 紧急程度. */
export const r10Urgency: FormatRule = {
  id: 'R10',
  group: 'head',
  title: { zh: '紧急程度', en: 'Urgency' },
  clause: '7.2.3',
  strength: 'usual',
  requirement: {
    zh: '三号黑体 特急、加急，顶格编排在版心左上角，排在份号、密级之下',
    en: '特急 or 加急 in 16 pt SimHei, flush left below copy number and secrecy',
  },

  judge({ elements, geometry }) {
    const found = elements.of('urgency', elements.main);
    if (found.length === 0) return [inapplicable('没有紧急程度', 'there is no urgency')];
    const above = [...elements.of('copy-number'), ...elements.of('secrecy')];
    return [
      ...judgedEach(found, {
        aspect: { zh: '紧急程度的写法', en: 'word of the urgency' },
        required: { zh: '`特急` 或 `加急`', en: '`特急` or `加急`' },
        fault: ({ text }) =>
          /^(?:特急|加急)$/.test(text.trim()) ? undefined : { zh: `\`${text.trim()}\``, en: `\`${text.trim()}\`` },
      }),
      ...judgedEach(found, {
        aspect: { zh: '紧急程度的字体字号', en: 'face and size of the urgency' },
        required: lookName(askedLooks.label),
        fault: (each) => paragraphLookFault(each, askedLooks.label),
      }),
      ...judgedEach(found, {
        aspect: { zh: '紧急程度的位置', en: 'place of the urgency' },
        required: { zh: '顶格，在份号、密级之下', en: 'flush left, below copy number and secrecy' },
        fault: (each) =>
          above.some(({ number }) => number > each.number)
            ? { zh: '排在份号或密级之上', en: 'stands above copy number or secrecy' }
            : flushLeftFault(each, geometry.textWidth),
      }),
    ];
  },
};
