import type { FormatRule } from '../format-rule.ts';
import { flushLeftFault } from '../measure/flush.ts';
import { lineVerdict } from '../measure/line-verdict.ts';
import { segmentText } from '../measure/segment.ts';
import { askedLooks, lookName, paragraphLookFault } from '../measure/text-look.ts';
import { inapplicable, judgedEach } from '../verdict.ts';

/** 7.2.1: 份号. */
export const r08CopyNumber: FormatRule = {
  id: 'R8',
  group: 'head',
  title: { zh: '份号', en: 'Copy number' },
  clause: '7.2.1',
  strength: 'usual',
  requirement: {
    zh: '六位三号阿拉伯数字，顶格编排在版心左上角第一行',
    en: 'six Arabic digits at 16 pt, flush left on the first line',
  },

  judge({ file, elements, geometry }) {
    const found = elements.of('copy-number', elements.main);
    const [first] = found;
    if (first === undefined) return [inapplicable('没有份号', 'there is no copy number')];
    return [
      ...judgedEach(found, {
        aspect: { zh: '份号的写法', en: 'form of the copy number' },
        required: { zh: '六位阿拉伯数字', en: 'six Arabic digits' },
        fault: (each) => {
          const text = segmentText(each, /^\d+$/);
          return /^\d{6}$/.test(text) ? undefined : { zh: `\`${text}\``, en: `\`${text}\`` };
        },
      }),
      ...judgedEach(found, {
        aspect: { zh: '份号的字号', en: 'size of the copy number' },
        required: { zh: lookName(askedLooks.body).zh, en: '16 pt' },
        fault: (each) => paragraphLookFault(each, askedLooks.body),
      }),
      ...judgedEach(found, {
        aspect: { zh: '份号的位置', en: 'place of the copy number' },
        required: { zh: '顶格', en: 'flush left' },
        fault: (each) => flushLeftFault(each, geometry.textWidth),
      }),
      ...(elements.form === 'letter'
        ? []
        : [
            lineVerdict(file, first, {
              line: 1,
              aspect: { zh: '份号所在行', en: 'line of the copy number' },
            }),
          ]),
    ];
  },
};
