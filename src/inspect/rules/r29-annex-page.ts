import type { FormatRule, Verdict } from '../format-rule.ts';
import { opensPage } from '../recognise/opens-page.ts';
import { inapplicable, judged, judgedEach } from '../verdict.ts';

/** 7.3.7: annexes begin a page, before the imprint. */
export const r29AnnexPage: FormatRule = {
  id: 'R29',
  group: 'body',
  title: { zh: '附件另面编排', en: 'Annexes on pages of their own' },
  clause: '7.3.7',
  strength: 'required',
  requirement: { zh: '附件另面编排，在版记之前', en: 'each annex begins a page, and stands before the imprint' },

  judge({ file, elements }) {
    const labels = elements.of('annex-label');
    if (labels.length === 0) return [inapplicable('文件里没有附件', 'the file holds no annexes')];
    const [imprint] = [...elements.of('copies-to'), ...elements.of('printed-by')];
    const last = labels.at(-1);
    const order: readonly Verdict[] =
      imprint === undefined || last === undefined
        ? []
        : [
            judged(imprint.number > last.number, {
              aspect: { zh: '附件与版记', en: 'annexes and imprint' },
              measured:
                imprint.number > last.number
                  ? { zh: '附件在前', en: 'annexes first' }
                  : { zh: '附件在版记之后', en: 'an annex after the imprint' },
              required: { zh: '附件在版记之前', en: 'annexes before the imprint' },
              at: [last],
            }),
          ];
    return [
      ...judgedEach(labels, {
        aspect: { zh: '附件开始处', en: 'where annexes begin' },
        required: { zh: '另起一面', en: 'on a new page' },
        fault: (each) => (opensPage(each, file.paragraphs) ? undefined : { zh: '前面没有换页', en: 'no page ends before it' }),
      }),
      ...order,
    ];
  },
};
