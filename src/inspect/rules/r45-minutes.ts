import type { Paragraph } from '../document/word-file.ts';
import type { FormatRule, Subject, Verdict } from '../format-rule.ts';
import { leftFault } from '../measure/flush.ts';
import { gapVerdict } from '../measure/gap-verdict.ts';
import { glyphsOf } from '../measure/glyphs.ts';
import { labelledFaceFault, splitAtLabel } from '../measure/labelled.ts';
import { sizeName } from '../measure/lengths.ts';
import { textAbove } from '../measure/text-above.ts';
import { sizeFault } from '../measure/text-look.ts';
import { sheet } from '../profiles.ts';
import { patterns } from '../recognise/patterns.ts';
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

  judge(subject) {
    const { elements, geometry } = subject;
    if (elements.form !== 'minutes') return [inapplicable('不是纪要', 'no minutes')];
    const found = elements.of('attendance');
    if (found.length === 0) return [unmeasured('没有认出出席人员名单', 'no list of those present was recognised')];
    return [
      ...judgedEach(found, {
        aspect: { zh: '出席、请假、列席的字体', en: 'faces of the attendance' },
        required: { zh: '“出席：”黑体，名单仿宋', en: '出席： in SimHei, names in FangSong' },
        fault: (each) => labelledFaceFault(splitAtLabel(each, patterns.attendance), { label: 'hei', names: 'fang-song' }),
      }),
      ...judgedEach(found, {
        aspect: { zh: '出席、请假、列席的字号', en: 'size of the attendance' },
        required: sizeName(sheet.body),
        fault: (each) => sizeFault(glyphsOf(each), sheet.body),
      }),
      ...judgedEach(found.slice(0, 1), {
        aspect: { zh: '出席的位置', en: 'place of the attendance' },
        required: { zh: '左空二字', en: 'two characters in' },
        fault: (each) => leftFault(each, geometry.textWidth, 2),
      }),
      ...gapVerdicts(subject, found[0]),
    ];
  },
};

function gapVerdicts(subject: Subject, first: Paragraph | undefined): readonly Verdict[] {
  const above = first && textAbove(subject.file, first);
  if (first === undefined || above === undefined) return [];
  const aspect = { zh: '正文与出席之间', en: 'between body and attendance' };
  return [gapVerdict(subject, { upper: above, lower: first, lines: 1, aspect })];
}
