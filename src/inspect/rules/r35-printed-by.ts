import type { FormatRule } from '../format-rule.ts';
import { imprintLeftFault, imprintRightFault } from '../measure/imprint-place.ts';
import { count, counted } from '../measure/lengths.ts';
import { rightTab } from '../measure/right-tab.ts';
import { askedLooks, lookName, paragraphLookFault } from '../measure/text-look.ts';
import { writtenDay } from '../measure/written-forms.ts';
import { sheet } from '../profiles.ts';
import { inapplicable, judgedEach } from '../verdict.ts';

const FORM = new RegExp(`${writtenDay}印发$`);
const CLOSE = 110;
const DAY = /\d{4}\s*年.*日/;

/** 7.4.3: 印发机关和印发日期. */
export const r35PrintedBy: FormatRule = {
  id: 'R35',
  group: 'imprint',
  title: { zh: '印发机关和印发日期', en: 'Printing organ and day' },
  clause: '7.4.3',
  strength: 'required',
  requirement: {
    zh: '四号仿宋，末条分隔线之上，印发机关左空一字，印发日期右空一字，写全年月日后加“印发”',
    en: '14 pt FangSong above the last rule, the organ one character from the left, the day one from the right with 印发',
  },

  judge({ elements, geometry: { textWidth } }) {
    const found = elements.of('printed-by').filter(({ text }) => text.trim() !== '');
    if (found.length === 0) return [inapplicable('没有印发机关和印发日期', 'there is no printing organ')];
    if (elements.form === 'letter') {
      return judgedEach(found, {
        aspect: { zh: '印发机关和日期', en: 'printing organ' },
        required: { zh: '信函格式不加印发机关和日期', en: 'none in a letter' },
        fault: () => ({ zh: '有', en: 'there' }),
      });
    }
    const [days, organs] = [found.filter(({ text }) => DAY.test(text)), found.filter(({ text }) => !DAY.test(text))];
    const lefts = organs.length > 0 ? organs : days;
    return [
      ...judgedEach(found, {
        aspect: { zh: '印发的字体字号', en: 'face and size' },
        required: lookName(askedLooks.imprint),
        strength: 'usual',
        fault: (each) => paragraphLookFault(each, askedLooks.imprint),
      }),
      ...judgedEach(days, {
        aspect: { zh: '印发日期的写法', en: 'form of the day' },
        required: { zh: '`2026年1月5日印发`', en: '`2026年1月5日印发`' },
        fault: ({ text }) =>
          FORM.test(text.trim()) ? undefined : { zh: `\`${text.trim().slice(-16)}\``, en: `\`${text.trim().slice(-16)}\`` },
      }),
      ...judgedEach(lefts, {
        aspect: { zh: '印发机关的位置', en: 'place of the organ' },
        required: { zh: '左空一字', en: 'one character from the left' },
        fault: imprintLeftFault,
      }),
      ...judgedEach(days, {
        aspect: { zh: '印发日期的位置', en: 'place of the day' },
        required: { zh: '右空一字', en: 'one character from the right' },
        fault: (each) => {
          const tab = rightTab(each);
          if (each.text.includes('\t') && tab) {
            const rest = textWidth - tab.at;
            const far = rest / sheet.smallZi;
            if (Math.abs(rest - sheet.smallZi) <= CLOSE) return undefined;
            return { zh: `右制表位距版心右边 ${count(far)} 字`, en: `a right tab ${counted(far, 'character')} from the right` };
          }
          if (each.layout.alignment !== 'right' && organs.length > 0) return { zh: '没有居右', en: 'not set right' };
          return imprintRightFault(each, textWidth);
        },
      }),
    ];
  },
};
