import type { FormatRule } from '../format-rule.ts';
import { namesFault } from '../measure/imprint-place.ts';
import { askedLooks, lookName, paragraphLookFault } from '../measure/text-look.ts';
import { inapplicable, judgedEach } from '../verdict.ts';

/** 7.4.2: 主送机关 moved to the imprint. */
export const r34AddresseeInImprint: FormatRule = {
  id: 'R34',
  group: 'imprint',
  title: { zh: '移入版记的主送机关', en: 'Addressee in the imprint' },
  clause: '7.4.2',
  strength: 'required',
  requirement: {
    zh: '与抄送同样编排，在抄送之上，二者之间不加分隔线',
    en: 'set like the copies, above them, with no rule between',
  },

  judge({ file, elements, geometry }) {
    const found = elements.of('sent-to');
    if (found.length === 0) return [inapplicable('主送机关不在版记里', 'the addressee is not in the imprint')];
    const [copies] = elements.of('copies-to');
    return [
      ...judgedEach(found, {
        aspect: { zh: '主送的字体字号', en: 'face and size' },
        required: lookName(askedLooks.imprint),
        strength: 'usual',
        fault: (each) => paragraphLookFault(each, askedLooks.imprint),
      }),
      ...judgedEach(found, {
        aspect: { zh: '主送的位置', en: 'place' },
        required: {
          zh: '左右各空一字，在抄送之上，之间没有分隔线',
          en: 'one character in at both sides, above the copies, no rule between',
        },
        fault: (each) => {
          if (copies !== undefined && copies.number < each.number) return { zh: '在抄送之下', en: 'below the copies' };
          const { home, layout } = each;
          const table = file.tables[home.table ?? -1];
          const isApart = copies !== undefined && copies.home.table === home.table && copies.home.row !== home.row;
          const rule = table?.rows[home.row]?.cells[home.cell]?.borders.bottom ?? (isApart ? table?.borders.insideH : undefined);
          if (rule !== undefined || layout.borders.bottom !== undefined)
            return { zh: '与抄送之间有分隔线', en: 'a rule stands between' };
          return namesFault(each, geometry.textWidth);
        },
      }),
    ];
  },
};
