import type { FormatRule } from '../format-rule.ts';
import { faceKind } from '../measure/faces.ts';
import { leftFault } from '../measure/flush.ts';
import { splitAtLabel } from '../measure/split-at-label.ts';
import { faceGlyphs, glyphFace } from '../measure/text-look.ts';
import { inapplicable, judgedEach, unmeasured } from '../verdict.ts';

/** 10.3: 纪要格式. */
export const r45Minutes: FormatRule = {
  id: 'R45',
  group: 'special',
  title: { zh: '纪要格式', en: 'Minutes' },
  clause: '10.3',
  strength: 'required',
  requirement: {
    zh: '标志为“×××××纪要”；正文或附件说明下空一行，左空二字，“出席：”三号黑体，名单三号仿宋',
    en: 'the mark ends with 纪要; a line below the body, two characters in, 出席： in SimHei and names in FangSong',
  },

  judge({ elements, geometry }) {
    if (elements.form !== 'minutes') return [inapplicable('不是纪要', 'no minutes')];
    const found = elements.of('attendance');
    if (found.length === 0) return [unmeasured('没有认出出席人员名单', 'no list of those present was recognised')];
    return [
      ...judgedEach(found, {
        aspect: { zh: '出席、请假、列席的字体', en: 'faces of the attendance' },
        required: { zh: '“出席：”黑体，名单仿宋', en: '出席： in SimHei, names in FangSong' },
        fault: (each) => {
          const { label, rest } = splitAtLabel(each, /(?:出\s{0,2}席|请\s{0,2}假|列\s{0,2}席)\s{0,2}[：:]/);
          const wrong =
            faceGlyphs(label).find(({ font }) => faceKind(font?.name) !== 'hei') ??
            faceGlyphs(rest).find(({ font }) => faceKind(font?.name) !== 'fang-song');
          return wrong && glyphFace(wrong);
        },
      }),
      ...judgedEach(found.slice(0, 1), {
        aspect: { zh: '出席的位置', en: 'place of the attendance' },
        required: { zh: '左空二字', en: 'two characters in' },
        fault: (each) => leftFault(each, geometry.textWidth, 2),
      }),
    ];
  },
};
