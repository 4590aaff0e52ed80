import type { FormatRule } from '../format-rule.ts';
import { inapplicable, judgedEach } from '../verdict.ts';

/** 7.5: annexes bound with their document are numbered on. */
export const r40AnnexNumbering: FormatRule = {
  id: 'R40',
  group: 'number',
  title: { zh: '附件的页码', en: 'Page numbers of annexes' },
  clause: '7.5',
  strength: 'required',
  requirement: { zh: '附件与正文一起装订时，页码连续编排', en: 'annexes bound with their document go on with its numbers' },

  judge({ file, elements }) {
    const labels = elements.of('annex-label');
    if (labels.length === 0) return [inapplicable('文件里没有附件', 'the file holds no annexes')];
    const main = file.paragraphs[0]?.section;
    return judgedEach(labels, {
      aspect: { zh: '附件所在节的页码', en: 'numbers of the annexes' },
      required: { zh: '续前页编排', en: 'going on from the page before' },
      fault: ({ section }) => {
        const from = section === main ? undefined : file.sections[section]?.firstNumber;
        // a number above 1 may well be the next
        return from === undefined || from > 1 ? undefined : { zh: `从 ${from} 重新编排`, en: `beginning again with ${from}` };
      },
    });
  },
};
